"""Where results lie on boundaries that came later, from lineage and scores alone."""

import datetime
import re

import digits
import record as read_record


def became(record, code):
    """What a unit is by now; nothing where it was divided or ended without a successor."""
    seen = set()
    while code not in seen:
        seen.add(code)
        unit = record.units[code]
        if not unit.successors:
            return None if unit.raw.get("to") else code
        if len(unit.successors) > 1:
            return None
        code = unit.successors[0]
    return None


def day(text, last=False):
    """The first day of a date, or its last."""
    parts = [int(part) for part in text.split("-")]
    if last and len(parts) < 3:
        parts = [parts[0], 12, 31] if len(parts) == 1 else [parts[0] + parts[1] // 12, parts[1] % 12 + 1, 1]
        end = datetime.date(*parts)
        return end if len(text) == 4 else end - datetime.timedelta(days=1)
    return datetime.date(*(parts + [1, 1])[:3])


def lives(unit, year):
    end = datetime.date(year, 12, 31)
    return not (unit.raw.get("from") and day(unit.raw["from"]) > end) and not (unit.raw.get("to") and day(unit.raw["to"], True) < end)


KNOWN = {}


class Later:
    """A field on the newest boundaries: who was made of whom, and between which values each lies."""

    def __init__(self, record, index, field, year):
        own = next(one for one in index.fields if one["code"] == field.code)
        units = [unit for unit in record.units.values() if read_record.has(own, unit)]
        self.parts = {}
        for unit in units:
            if lives(unit, year):
                now = became(record, unit.code)
                if now is None or not read_record.has(own, record.units[now]):
                    self.parts = None
                    return
                self.parts.setdefault(now, []).append(unit.code)
            elif not unit.raw.get("to"):
                self.parts.setdefault(unit.code, [])
        values = {row.unit: field.value(row) for row in field.rows if row.score is not None}
        self.values = {unit: value for unit, value in values.items() if value is not None}
        self.lacking = sum(1 for parts in self.parts.values() for part in parts if values.get(part) is None)
        self.ends = {}
        for now, parts in self.parts.items():
            own = [values.get(part) for part in parts]
            self.ends[now] = (min(own), max(own)) if own and None not in own else None
        merged = [now for now, parts in self.parts.items() if parts and parts != [now]]
        days = [record.units[now].raw.get("from") for now in merged]
        self.since = max(map(day, days)) if days and None not in days else None

    def places(self, unit):
        low, high = self.ends[unit]
        others = [ends for now, ends in self.ends.items() if now != unit]
        best = 1 + sum(1 for ends in others if ends and ends[0] > high)
        worst = 1 + sum(1 for ends in others if ends is None or ends[1] > low)
        return best, worst


def later(case, row):
    """The field of a row on later boundaries; nothing where nothing may be said of it."""
    field = case.field(row)
    return of_field(case.known, field) if field else None


def of_field(record, field):
    """The same of a field of a table, worked out once."""
    if field.table.index.raw.get("mergers") != "between" or not field.complete:
        return None
    if (record, field) not in KNOWN:
        known = Later(record, field.table.index, field, field.table.year)
        KNOWN[record, field] = known if known.parts and known.since else None
    return KNOWN[record, field]


def differs(case, known, unit):
    """Why places, number of units, day or units without a result are not as a text has them."""
    best, worst = known.places(unit)
    said = int(case.get("best")), int(case.get("worst") or case.get("best"))
    if said != (best, worst) or int(case.get("of")) != len(known.parts):
        return f"between {best} and {worst} of {len(known.parts)}"
    if int(case.get("lacking") or (1 if case.get("lacking_one") else 0)) != known.lacking:
        return f"{known.lacking} have no result"
    if read(case.get("since")) != known.since:
        return f"since {known.since}"
    return None


MONTHS = "January February March April May June July August September October November December".split()


def read(text):
    if "/" in text:
        return datetime.date(*(int(part) for part in (text.split("/")[::-1] + ["1", "1"])[:3]))
    parts = text.split()[::-1]
    return datetime.date(int(parts[0]), MONTHS.index(parts[1]) + 1 if len(parts) > 1 else 1, int(parts[2]) if len(parts) > 2 else 1)


def own(case):
    """`Theo địa giới từ 01/07/2025, kết quả này ứng với hạng 29 đến 31 trong 34 tỉnh, thành phố`"""
    whys = []
    for row in case.rows():
        known = later(case, row)
        if known is None or known.parts.get(row.unit) != [row.unit]:
            whys.append("nothing can be said of it")
            continue
        why = differs(case, known, row.unit)
        if why is None:
            return
        whys.append(why)
    case.say("sentence-boundaries", f"{whys}")


def merged(case):
    """`PAPI 2024 của Phú Thọ nằm giữa 41,20 điểm và 43,10 điểm, ứng với hạng 5 đến 12`"""
    index, year = case.index(), int(case.get("year"))
    table = case.figures.tables.get((index, year))
    for unit in case.units(case.get("unit")):
        for field in table.fields.values() if table else []:
            known = later(case, field.rows[0]) if field.rows else None
            if known is None or len(known.parts.get(unit) or []) < 2 or not known.ends[unit]:
                continue
            low, high = known.ends[unit]
            if not digits.lawful(case.number("low"), low) or not digits.lawful(case.number("high"), high):
                return case.say("sentence-boundaries", f"between {digits.plain(low, 4)} and {digits.plain(high, 4)}")
            why = differs(case, known, unit)
            return case.say("sentence-boundaries", why) if why else None
    return case.say("sentence-boundaries", "nothing can be said of it")


def populations(record):
    """How many people each unit had, where the site says it."""
    given = (record.site.get("populations") or {}).get("of") or {}
    return {unit: int(people) for unit, people in given.items()}


def mean(known, record, unit):
    """The mean of the parts of a merged unit by their populations; nothing where one is not known."""
    people = populations(record)
    parts = known.parts.get(unit) or []
    if len(parts) < 2 or any(part not in people or part not in known.values for part in parts):
        return None
    return sum(people[part] * known.values[part] for part in parts) / sum(people[part] for part in parts)


def by_population(case):
    """`PAPI 2022 của Phú Thọ, bình quân theo dân số của các phần (A 1.200.000 người và B 400.000 người), là 43,10 điểm: …`"""
    index, year = case.index(), int(case.get("year"))
    table = case.figures.tables.get((index, year))
    record, lang = case.known, case.lang
    given = record.site.get("populations") or {}
    if case.get("source") != read_record.text(record.sources.get(given.get("source"), {}).get("title"), lang):
        return case.say("sentence-population", "another source")
    for unit in case.units(case.get("unit")):
        for field in table.fields.values() if table else []:
            known = later(case, field.rows[0]) if field.rows else None
            right = mean(known, record, unit) if known else None
            if right is None:
                continue
            if not digits.lawful(case.number("mean"), right):
                return case.say("sentence-population", f"{digits.plain(right, 4)}")
            mark, who = (".", "người") if lang == "vi" else (",", "people")
            wanted = [f"{record.units[part].name(lang)} {populations(record)[part]:,} {who}".replace(",", mark) for part in known.parts[unit]]
            said = re.split(r", (?=\D)| và | and ", case.get("people"))
            return case.say("sentence-population", f"people: {wanted}") if sorted(said) != sorted(wanted) else None
    return case.say("sentence-population", "nothing can be said of it")


#: A sentence about places on later boundaries, in either language.
READ = re.compile(
    r"^(?:(?:Theo địa giới từ|Từ [0-9/]+ có đơn vị sáp nhập,) .* ứng với hạng (?P<best>\d+)(?: đến (?P<worst>\d+))? trong (?P<of>\d+)"
    r"|(?:On the boundaries since|Units were merged on) .* comes to places? (?P<first>\d+)(?: to (?P<last>\d+))? of (?P<among>\d+)) [^.]*\.$"
)
