"""The forms of sentences, in Vietnamese and English, and what must hold where one stands."""

import re
from fractions import Fraction

import digits
import targets

NUM = {
    "vi": r"(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?",
    "en": r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?",
}


class Case:
    """One clause as it stands on a page."""

    def __init__(self, figures, names, ctx, block, found, say, page):
        self.figures, self.names, self.ctx, self.block, self.found, self.page = figures, names, ctx, block, found, page
        self.known, self.lang = figures.record, ctx.lang
        self.told = say

    def say(self, kind, why):
        text = self.block.text
        self.told(kind, f"{text if len(text) < 160 else self.found.group(0)!r}: {why}")

    def get(self, name):
        return self.found.groupdict().get(name)

    def index(self):
        named = self.get("index")
        return self.names.indices[named] if named else self.ctx.index

    def unit(self):
        """The unit that is named, by preference the one that has a row here."""
        named = self.get("unit")
        if not named:
            return self.ctx.unit
        codes = self.names.units[named]
        return self.ctx.unit if self.ctx.unit in codes else codes[0]

    def units(self, name):
        return self.names.units.get(name, [])

    def number(self, name):
        return digits.read(self.get(name), self.lang)

    def rows(self, index=None, year=None, unit=None):
        """The rows that may be meant, the newest last."""
        index, unit = index or self.index(), unit or self.unit()
        year = year or (int(self.get("year")) if self.get("year") else self.ctx.year)
        found = []
        for (code, one), rows in self.figures.series.items():
            if one == unit and (index is None or code == index):
                found += [row for row in rows if year is None or row.year == year]
        return sorted(found, key=lambda row: row.year)

    def row(self):
        """The row that is meant: where no year is named, the newest with a result."""
        rows = self.rows()
        with_result = [row for row in rows if row.has_result()]
        return (with_result or rows or [None])[-1]

    def field(self, row):
        return self.figures.tables[row.index.code, row.year].field(row.unit)


def ranked(case, row, place, of, tied=None):
    if row.rank != place:
        return f"{row.index.code}/{row.year}/{row.unit}/rank is {row.rank}"
    if of is not None and row.of != of:
        return f"{row.index.code}/{row.year}/{row.unit} is ranked among {row.of}"
    if tied is not None and tied != row.tied:
        return f"{row.index.code}/{row.year}/{row.unit} " + ("shares its rank" if row.tied else "shares its rank with nobody")
    return None


def finding_score(case):
    """`Lai Châu đạt 72,23 điểm`"""
    rows = case.rows()
    number = case.number("score")
    if not any(row.score is not None and digits.lawful(number, row.score) for row in rows):
        case.say("sentence-score", f"no such score of {case.unit()}")


def rank_anywhere(case):
    """`hạng 58/63`: a place and its number of some row that the text can mean."""
    place, of = int(case.get("place")), int(case.get("of"))
    units = [case.unit()]
    if not case.get("unit"):
        # A text that names others speaks of them.
        units += [code for name, codes in case.names.units.items() if name in case.block.text for code in codes]
    years = {case.ctx.year, *map(int, re.findall(r"\b(?:19|20)\d\d\b", case.block.text))}
    rows = [row for unit in units for year in years for row in case.rows(unit=unit, year=year)]
    tied = None
    if case.get("tied") is not None or case.get("plain") is not None:
        tied = case.get("tied") is not None
    for row in rows:
        if row.rank == place and row.of == of:
            if tied is not None and row.tied and not tied:
                case.say("tie-not-told", f"{row.index.code}/{row.year}/{row.unit} shares rank {place}")
            return
    if any(word in case.block.text for word in ALSO[case.lang]):
        return
    told = [one for edition in case.figures.record.editions.values() for one in edition.corrections]
    told = [one for one in told if "/also/" in one["figure"]]
    if any(f"; {place}/{of};" in one[side] for one in told for side in ("old", "new")):
        return
    case.say("sentence-rank", f"nobody of whom this speaks is {place} of {of}")


#: What another source says is quoted, not said.


ALSO = {"vi": ("Giá trị khác đã công bố", "Không dùng vì"), "en": ("Another published value", "Not used because")}


ATOM = {
    "vi": re.compile(
        rf"(?:(?P<way>tăng|giảm) (?P<least>chưa đến )?(?P<by>{NUM['vi']}) (?P<of>điểm phần trăm|điểm|hạng|bậc)"
        rf"|(?P<same>điểm không đổi|giữ nguyên hạng))(?: trong (?P<among>\d+))?"
    ),
    "en": re.compile(
        rf"(?:(?P<way>up|down) (?P<least>less than )?(?P<by>{NUM['en']}) (?P<of>percentage points?|points?|places?)"
        rf"|(?P<same>score unchanged|rank unchanged))(?: among (?:the )?(?P<among>\d+))?"
    ),
}


def column_among(case):
    """`Thay đổi hạng so với năm 2023 tính trong 59 tỉnh, thành phố có kết quả cả hai năm.`, said of a whole column"""
    since, n = int(case.get("since")), int(case.get("n"))
    table = case.figures.tables.get((case.ctx.index, case.ctx.year))
    rows = table.rows.values() if table else []
    changes = [change for row in rows for change in row.changes["rank"]]
    changes += [change for row in rows for part in row.parts.values() for change in part.changes["rank"]]
    if not any((change.since, change.among) == (since, n) for change in changes):
        case.say("sentence-change", f"nothing changed against {since} is worked out among {n}")


STATED = {"vi": "theo nguồn", "en": "source states"}


def changes(case):
    """`so với năm 2017: giảm 1,20 điểm, giảm 1 hạng`"""
    text, since = case.get("changes"), int(case.get("since"))
    before = case.block.text[: case.found.start()]
    unit = None
    for name, codes in case.names.units.items():
        at = before.rfind(name)
        if at >= 0 and (unit is None or at > unit[0]):
            unit = (at, case.ctx.unit if case.ctx.unit in codes else codes[0])
    unit = unit[1] if unit else case.ctx.unit
    years = [case.get("year")] if case.get("year") else re.findall(r"(?<!với )(?:Năm|năm|In|in) (\d{4}):", before)
    short = [(before.rfind(name), code) for name, code in case.names.indices.items() if name in before]
    index = case.ctx.index or (max(short)[1] if short else None)
    rows = case.rows(index=index, unit=unit, year=int(years[-1]) if years else None)
    rows = [row for row in rows if row.year > since and row.has_result()]
    if case.ctx.year is None and not years:
        rows = rows[-1:]
    atoms = list(ATOM[case.lang].finditer(text))
    if not rows or not atoms:
        return
    whys = []
    for row in rows:
        why = [one for one in (atom_differs(case, row, atom, since, text) for atom in atoms) if one]
        if not why:
            return
        whys.append(why[0])
    kind, why = whys[-1]
    case.say(kind, why)


def atom_differs(case, row, atom, since, text):
    place = atom["of"] or atom["same"]
    quantity = "rank" if any(word in place for word in ("hạng", "bậc", "place", "rank")) else "score"
    address = f"{row.index.code}/{row.year}/{row.unit}/{'rank-change' if quantity == 'rank' else 'change'}"
    against = [change for change in row.changes[quantity] if change.since == since]
    if not against:
        return "sentence-change", f"{address} against {since} is not known"
    nearest = row.changes[quantity][0]
    if nearest.since != since:
        return "change-not-against-the-nearest", f"{address} is known against {nearest.since}"
    change = against[0]
    value = change.value
    sign = 0 if atom["same"] else 1 if atom["way"] in ("tăng", "up") else -1
    if (value > 0) - (value < 0) != sign:
        return "sentence-change", f"{address} is {digits.plain(value)} against {since}"
    if atom["by"]:
        number = digits.read(atom["by"], case.lang)
        good = abs(value) < number.value if atom["least"] else digits.lawful(number, abs(value))
        if not good:
            return "sentence-change", f"{address} is {digits.plain(value)} against {since}"
        if not number.value:
            return "difference-of-nothing", f"{address} is {digits.plain(value)}"
    if change.among and quantity == "rank" and not atom["among"]:
        return "like-for-like-not-said", f"{address} is worked out among {change.among} units of both years"
    if atom["among"] and int(atom["among"]) != (change.among or -1):
        return "sentence-change", f"{address} is worked out among {change.among}"
    if all(one.stated for one in against) and STATED[case.lang] not in case.block.text:
        return "whose-word-not-said", f"{address} against {since} is the source's own"
    return None


def against_mean(case):
    """`Lai Châu cao hơn 1,20 điểm (so với trung bình)`"""
    row = case.row()
    mean = case.field(row).mean if row and case.field(row) else None
    if row is None or row.score is None or mean is None:
        case.say("sentence-mean", "no mean is known")
        return
    by = row.score - mean
    up = case.get("way") in ("cao hơn", "above", "higher")
    number = case.number("by")
    good = abs(by) < number.value if case.get("least") else digits.lawful(number, abs(by))
    if not good or by == 0 or (by > 0) != up:
        case.say("sentence-mean", f"{row.text} against a mean of {digits.plain(mean, 4)} in {row.index.code}/{row.year}")
    elif not number.value:
        case.say("difference-of-nothing", f"{digits.plain(by)}")


def programme(case):
    """`4/9 mục tiêu đạt · 1 đạt một phần · 4 chưa đạt`"""
    said = {name: int(case.get(name) or 0) for name in ("met", "all", "partly", "missed", "unknown", "undecidable")}
    known = [targets.counts(one) for one in case.known.programmes.values()]
    if said not in known:
        case.say("sentence-targets", f"{known}")


def unmeasured(case):
    """`2 mục tiêu chưa có số liệu`: nothing is told of what was met"""
    said = int(case.get("all"))
    if not any(one["all"] == one["unknown"] == said for one in map(targets.counts, case.known.programmes.values())):
        case.say("sentence-targets", f"no programme has {said} targets of which none has a figure")


def relative(row):
    """How far down its field a row stands."""
    return Fraction(row.rank, row.of) if row.of else Fraction(row.rank, 10**6)


def between_ends(row):
    """The same, counted from the first to the last."""
    return Fraction(row.rank - 1, row.of - 1) if row.of and row.of > 1 else Fraction(0)


def is_extreme(row, rows, pick):
    """Whether a row is the best or the worst, in either way of comparing fields of several sizes."""
    return any(measure(row) == pick(map(measure, rows)) for measure in (relative, between_ends))


def whole_series(case):
    index, unit = case.index(), case.unit()
    rows = case.figures.series.get((index, unit), [])
    last = case.ctx.year
    return [row for row in rows if last is None or row.year <= last]


def best_of_years(case):
    """`Hạng 24 năm 2022 là tốt nhất trong 8 năm có số liệu`"""
    rows = [row for row in whole_series(case) if row.rank]
    year, place, n = int(case.get("year")), int(case.get("place")), int(case.get("n"))
    own = [row for row in rows if row.year == year]
    if not own or own[0].rank != place or len(rows) != n:
        case.say("sentence-record", f"{len(rows)} years have ranks: {[(row.year, row.rank) for row in rows]}")
        return
    if n < 4:
        case.say("record-of-few-years", f"only {n} years")
    best = case.get("kind") in ("tốt nhất", "best")
    pick = min if best else max
    if len({row.of for row in rows}) == 1:
        extreme = pick(row.rank for row in rows)
        good = place == extreme
        ties = [row.year for row in rows if row.rank == place]
    else:
        known = [row for row in rows if row.of]
        good = own[0].of and is_extreme(own[0], known, pick)
        ties = [row.year for row in known if relative(row) == relative(own[0])]
    if not good:
        case.say("sentence-record", f"{[(row.year, row.rank, row.of) for row in rows]}")
    elif len(ties) > 1:
        case.say("record-of-several-years", f"the same in {ties}")


def reached(case):
    """`PAR INDEX đạt 86,29 điểm năm 2022`"""
    rows = case.rows(year=int(case.get("year")))
    if not any(row.score is not None and digits.lawful(case.number("score"), row.score) for row in rows):
        case.say("sentence-score", f"{[row.text for row in rows]}")


def farthest_apart(case):
    """`Các đơn vị cách xa nhau nhất ở “A”: từ 3,71 đến 6,11`"""
    table = case.figures.tables.get((case.index(), case.ctx.year))
    if not table:
        return
    component = [one for one in table.framework.components.values() if one.name(case.lang) == case.get("part")]
    for field in table.fields.values():
        for one in component:
            if one.code in field.parts:
                _, _, best, worst, _ = field.parts[one.code]
                if digits.lawful(case.number("low"), worst) and digits.lawful(case.number("high"), best):
                    if not case.get("share") and reaches_farther(table, field, one, best - worst):
                        case.say("sentence-spread", "another reaches as far in points, and the sentence does not say that it goes by shares")
                    return
    case.say("sentence-spread", "the component does not reach from the one to the other")


def reaches_farther(table, field, component, points):
    """Whether another component of the first level lies as far apart in points."""
    others = [one.code for one in table.framework.components.values() if one.level == 1 and one.code != component.code]
    return any(code in field.parts and field.parts[code][2] - field.parts[code][3] >= points for code in others)


def numbers_ranked(case):
    """`số đơn vị được xếp hạng thay đổi (60 rồi 61)`"""
    for row in case.rows():
        old = row.prior
        if old and (old.of, row.of) == (int(case.get("before")), int(case.get("now"))) and old.year == int(case.get("since")):
            if case.figures.both(old, row):
                case.say("like-for-like-refused", "both years are known in full")
            return
    case.say("sentence-reason", "no such two years")


def obstacle(case):
    """`Không so sánh điểm với năm 2019 vì bộ chỉ số đã thay đổi`"""
    kind = "framework" if case.get("kind") in ("bộ chỉ số đã", "framework has") else "maximum"
    rows = [row for row in case.rows() if row.prior and row.prior.year == int(case.get("since"))]
    if not any(row.why == kind for row in rows):
        case.say("sentence-reason", f"{[(row.year, row.why) for row in rows]}")
