"""Target programmes: what is met, counted once more from goals and actuals."""

import datetime
import re
from fractions import Fraction

import addresses
import boundaries
import digits
from record import has

MET, MISSED, PARTLY, UNKNOWN, OPEN = "met", "missed", "partly", "unknown", "undecidable"


def reaches(goal, value):
    if "reach" in goal:
        return margin(goal, value) >= 0
    if goal.get("at-least"):
        return value >= Fraction(goal["at-least"])
    if goal.get("above"):
        return value > Fraction(goal["above"])
    if goal.get("at-most"):
        return value <= Fraction(goal["at-most"])
    return value <= max(Fraction(bound) for bound in goal["rank-within"])


def margin(goal, value):
    """How far beyond the goal, or how far from it."""
    if "reach" in goal:
        return goal["reach"] - value if goal["worse-is-more"] else value - goal["reach"]
    for kind in ("at-least", "above"):
        if goal.get(kind):
            return value - Fraction(goal[kind])
    if goal.get("at-most"):
        return Fraction(goal["at-most"]) - value
    return max(Fraction(bound) for bound in goal["rank-within"]) - value


def address(known, programme, target, actual):
    """Of the figure that an actual without a value is: the one named, else the target's own index in the year."""
    if actual.get("figure"):
        return actual["figure"]
    units = target.get("units") or [programme["unit"]]
    quantity = {"rank": "rank", "points": "score", "percent": "percent"}.get(target["quantity"])
    if not target.get("index") or not quantity or len(units) != 1:
        return None
    if known.indices[target["index"]].measure == "percent" and quantity == "percent":
        quantity = "score"
    return f"{target['index']}/{str(actual['date'])[:4]}/{units[0]}/{quantity}"


def years(known, programme, target):
    """Of a target of which nobody says what was reached: the years whose figures of its own index say it."""
    units = target.get("units") or [programme["unit"]]
    if target.get("actuals") or not target.get("index") or len(units) != 1 or target["quantity"] == "count":
        return []
    ends = [int(str(end)[:4]) for end in (target.get("deadline"), programme.get("to")) if end]
    first = programme.get("from") or target.get("deadline")
    first = int(str(first)[:4]) if first else None
    found = []
    for year, edition in sorted(known.editions.items()):
        table = edition.tables.get(target["index"])
        row = next((row for row in table.rows if row["unit"] == units[0]), {}) if table else {}
        scored = re.fullmatch(r"[0-9.]+", str(row.get("score") or "")) is not None
        field = known.indices[target["index"]].field_of(known.in_year(year).units[units[0]])
        ranked = row.get("rank") is not None or (scored and table.complete(field))
        runs = first is not None and first <= year and all(year <= end for end in ends)
        if runs and (ranked if target["quantity"] == "rank" else scored):
            found.append(year)
    return found


def fill(figures):
    """Gives each actual of the record its value, so that all of them have one or none is known."""
    for programme in figures.record.programmes.values():
        for target in all_of(programme["targets"]):
            if own := years(figures.record, programme, target):
                target["actuals"] = [{"date": str(year)} for year in own]
            for actual in target.get("actuals") or []:
                path = None if actual.get("value") else address(figures.record, programme, target, actual)
                try:
                    actual["value"] = addresses.at(figures, path).value if path else actual.get("value")
                except addresses.Unknown:
                    actual["value"] = None
            AGAINST[id(target)] = against(figures, programme, target)
            ACROSS[id(target)] = across(figures, programme, target)


#: What keeps a target from being decided, by the target: it is nothing that an author says.
ACROSS = {}
#: What a goal is measured from that is set against an earlier year, by the target.
AGAINST = {}


def against(figures, programme, target):
    """The result of the earlier year, what it makes the goal, and why what was reached does not compare with it."""
    goal = target.get("goal") or {}
    if "up" not in goal:
        return None
    known, year, by = figures.record, int(goal["from"]), Fraction(str(goal["up"]))
    unit = (target.get("units") or [programme["unit"]])[0]
    path = address(known, programme, target, {"date": str(year)})
    try:
        base = Fraction(addresses.at(figures, path).value) if path else None
    except addresses.Unknown:
        base = None
    new, ranked = known.units[unit], target["quantity"] == "rank"
    told = {"year": year, "base": base, "goal": None, "obstacle": None}
    if base is None:
        began = new.raw.get("from")
        later = began and boundaries.day(str(began)) > datetime.date(year, 12, 31)
        return told | {"obstacle": "unit" if later and known.predecessors.get(unit) else None}
    reach = base - by if ranked else base + by
    last = reached(target, year)
    rows = [figures.tables.get((target["index"], one)) for one in (year, int(str(last["date"])[:4]) if last else 0)]
    rows = [table.rows.get(unit) if table else None for table in rows]
    obstacle = figures.obstacle(*rows) if all(rows) else None
    if obstacle == "maximum" and target["quantity"] != "points":
        obstacle = None
    return told | {"goal": {"reach": reach, "worse-is-more": ranked}, "obstacle": obstacle}


def reached(target, after):
    """The last actual with a value, of a year behind that which a goal is set against."""
    actuals = target.get("actuals") or []
    known = [one for one in actuals if one.get("value") is not None]
    return known[-1] if known and int(str(known[-1]["date"])[:4]) > after else None


def goal_of(target):
    """The goal, counted from the result that it is set against."""
    told = AGAINST.get(id(target))
    return told["goal"] if told else target.get("goal")


def across(figures, programme, target):
    """That units were merged between the year before a programme and that of what was reached: a place says nothing there."""
    known = [actual["date"] for actual in target.get("actuals") or [] if actual.get("value") is not None]
    day = known[-1] if known else target.get("deadline")
    units = target.get("units") or [programme["unit"]]
    base = (target.get("goal") or {}).get("from")
    since = base or programme.get("from") and int(programme["from"]) - 1
    if target["quantity"] != "rank" or not target.get("index") or len(units) != 1 or not since or not day:
        return None
    record, index = figures.record, figures.record.indices[target["index"]]
    field = index.field_of(record.units[units[0]])
    own = next((one for one in index.fields if one["code"] == field), None)
    first, reached = int(since), int(str(day)[:4])
    before = {}
    for unit in record.units.values():
        for code in unit.successors:
            before.setdefault(code, []).append(unit.code)
    ends = []
    for unit in record.units.values():
        end = unit.raw.get("to")
        over = end and boundaries.day(str(end), True) < datetime.date(reached, 12, 31)
        others = len(unit.successors) > 1 or any(len(before[code]) > 1 or boundaries.lives(record.units[code], first) for code in unit.successors)
        if own and has(own, unit) and over and boundaries.lives(unit, first) and others:
            ends.append(boundaries.day(str(end), True))
    if not ends:
        return None
    since = max(ends) + datetime.timedelta(days=1)
    keeps = index.raw.get("mergers") == "between" and boundaries.lives(record.units[units[0]], first)
    return {"since": since, "keeps": keeps, "before": last_before(figures, (target["index"], field, units[0]), since, reached)}


def last_before(figures, of, since, reached):
    """The last table before a day from which it is known where the unit would stand among those since."""
    index, field, unit = of
    for year in sorted((year for code, year in figures.tables if code == index and datetime.date(year, 12, 31) < since), reverse=True):
        found = figures.tables[index, year].fields.get(field)
        known = boundaries.of_field(figures.record, found) if found else None
        if known and known.since <= datetime.date(reached, 12, 31) and known.ends.get(unit):
            return year, figures.tables[index, year].rows.get(unit), known, unit
    return None


def told(case):
    """`Từ 01/07/2025 có đơn vị sáp nhập, hạng trước và sau không so được: PAPI 2024 hạng 31/61 ứng với hạng 15 đến 22 trong 34`"""
    whys = []
    for programme in case.known.programmes.values():
        for target in all_of(programme["targets"]):
            if ACROSS.get(id(target)):
                whys.append(why(case, target))
                if whys[-1] is None:
                    return
    case.say("sentence-across", f"{whys}")


def why(case, target):
    own, said = ACROSS[id(target)], boundaries.read(case.get("since"))
    if said != own["since"] or bool(case.get("open")) == (verdict(target) == MISSED):
        return f"since {own['since']}, {verdict(target)}"
    if not case.get("index") or own["before"] is None:
        return None if not case.get("index") and own["before"] is None else f"{own['before']}"
    year, row, known, unit = own["before"]
    place = (str(row.rank), str(row.of)) if row is not None and row.rank is not None else (None, None)
    if int(case.get("year")) != year or (case.get("place"), case.get("ranked")) != place or case.index() != target["index"]:
        return f"{year}: {place}"
    return boundaries.differs(case, known, unit)


def unlike(case):
    """`Bộ chỉ số đã thay đổi sau năm 2024, kết quả không so được với năm ấy nên chưa thể kết luận đạt hay chưa`"""
    wanted = "maximum" if case.get("maximum") else "framework" if case.get("framework") else "unit"
    told = [AGAINST.get(id(target)) for programme in case.known.programmes.values() for target in all_of(programme["targets"])]
    whys = [f"{one['year']}: {one['obstacle']}" for one in told if one and one["obstacle"]]
    if f"{case.get('year')}: {wanted}" not in whys:
        case.say("sentence-unlike", f"{whys}")


def last_value(target):
    told = AGAINST.get(id(target))
    if told:
        last = reached(target, told["year"])
        return Fraction(last["value"]) if last else None
    known = [actual["value"] for actual in target.get("actuals") or [] if actual.get("value") is not None]
    return Fraction(known[-1]) if known else None


def verdict(target):
    """By the last actual and by all parts."""
    said = [verdict(part) for part in target.get("parts") or []]
    goal, across, told = goal_of(target), ACROSS.get(id(target)), AGAINST.get(id(target)) or {}
    if last_value(target) is not None and (told.get("obstacle") or (told and across and not goal)):
        said.append(OPEN)
    elif goal and last_value(target) is not None:
        own = MET if reaches(goal, last_value(target)) else MISSED
        said.append(OPEN if across and not (own == MISSED and across["keeps"]) else own)
    if not said:
        return UNKNOWN
    if len(set(said)) == 1:
        return said[0]
    if MET in said or PARTLY in said:
        return PARTLY
    return MISSED if MISSED in said else UNKNOWN


def counts(programme):
    said = [verdict(target) for target in programme["targets"]]
    return {kind: said.count(kind) for kind in (MET, PARTLY, MISSED, UNKNOWN, OPEN)} | {"all": len(said)}


VERDICTS = {
    "vi": {MET: "Đạt", MISSED: "Chưa đạt", PARTLY: "Đạt một phần", UNKNOWN: "Chưa có số liệu", OPEN: "Chưa thể kết luận"},
    "en": {MET: "Met", MISSED: "Not met", PARTLY: "Partly met", UNKNOWN: "No figures yet", OPEN: "Cannot be decided"},
}
MARGIN = ("So với mức cần đạt", "Against the goal")
VERDICT = ("Đánh giá", "Verdict")
GOAL = ("Mức cần đạt", "To be reached")


def all_of(targets):
    for target in targets:
        yield target
        yield from all_of(target.get("parts") or [])


def check(page, known, say):
    """The page of a programme: each goal, how far from it, and the verdict."""
    found = re.fullmatch(r"(?:en/)?muc-tieu/([a-z0-9-]+)\.html", page.path)
    programme = known.programmes.get(found.group(1)) if found else None
    if programme is None:
        return
    targets = {f"muc-tieu-{target['number']}": target for target in all_of(programme["targets"])}
    for table in page.tables:
        heads = [cell.text.strip() for cell in table.lines[0].cells] if table.lines else []
        for line in table.lines:
            target = targets.get(line.name)
            for head, cell in zip(heads, line.cells if target else []):
                of_cell(page, target, head, cell, say)


def of_cell(page, target, head, cell, say):
    text = cell.text.strip()
    numbers = digits.find(text, page.lang)
    goal, value, told = target.get("goal"), last_value(target), AGAINST.get(id(target))
    if head in VERDICT and text != VERDICTS[page.lang][verdict(target)]:
        say("target-differs", f"target {target['number']}: {verdict(target)}, {text!r} is written")
    if head in GOAL and goal:
        bounds = [Fraction(bound) for bound in (goal.get("rank-within") or list(goal.values()))] if not told else wanted(goal, told)
        if [number.value for number in numbers][: len(bounds)] != bounds:
            say("target-differs", f"target {target['number']}: {goal}, {text!r} is written")
    if head in MARGIN and (ACROSS.get(id(target)) or (told and told["obstacle"])):
        if numbers:
            say("target-differs", f"target {target['number']}: {text!r} compares places among other units")
    elif head in MARGIN and goal_of(target) and value is not None:
        by = margin(goal_of(target), value)
        sign = -1 if "−" in text else 1
        right = numbers and digits.lawful(numbers[0], abs(by)) or (numbers and digits.lawful(numbers[0], by))
        if by and not (right and (by > 0) == (sign > 0)):
            say("target-differs", f"target {target['number']}: {digits.plain(by)} beyond, {text!r} is written")


def wanted(goal, told):
    """The numbers of a goal against an earlier year: the result then, the year, what is to be reached; else by how much and the year."""
    if told["base"] is not None:
        return [told["base"], Fraction(told["year"]), told["goal"]["reach"]]
    up = Fraction(str(goal["up"]))
    return [*([up] if up else []), Fraction(told["year"])]


def as_data(lines, figures, say, counts):
    """The file beside the page of a programme: every value that is known of a target, and every target of which none is."""
    code = lines[0]["programme"]
    wanted = [row for target in figures.record.programmes[code]["targets"] for row in rows(figures, code, target, "")]
    if len(lines) != len(wanted):
        say("data-differs", f"targets/{code}: {len(lines)} rows, {len(wanted)} worked out")
    for line, row in zip(lines, wanted):
        where = f"targets/{code}/{row['number']}/{row['date']}"
        for name, value in row.items():
            counts["cells"] += 1
            told = line[name]
            same = told == value if isinstance(value, str) else told != "" and Fraction(told) == value
            if not same:
                say("data-differs", f"{where} {name}: {told!r}, {value} worked out")
        if line["figure"]:
            at(figures, line, where, say)


def at(figures, line, where, say):
    """The address that is named has the value."""
    try:
        value = addresses.at(figures, line["figure"]).value
    except addresses.Unknown:
        value = None
    if value != Fraction(line["value"]):
        say("data-differs", f"{where} figure: {line['figure']} is {value}, {line['value']} is written")


def rows(figures, programme, target, part_of):
    goal, told = target.get("goal") or {}, AGAINST.get(id(target))
    kind = "up" if told else next(iter(goal), "")
    bounds = goal.get(kind) if not told else told["goal"] and [told["goal"]["reach"]]
    bounds = bounds if isinstance(bounds, list) else [bounds] if kind and bounds is not None else []
    same = {
        "programme": programme,
        "number": str(target["number"]),
        "part_of": part_of,
        "quantity": target["quantity"],
        "goal": kind,
        "goal_value": Fraction(bounds[0]) if bounds else "",
        "goal_worst": Fraction(bounds[1]) if len(bounds) > 1 else "",
        "deadline": str(target.get("deadline") or ""),
        "verdict": verdict(target),
    }
    if told:
        same |= {"goal_from": Fraction(told["year"]), "goal_up": Fraction(str(goal["up"])), "goal_base": "" if told["base"] is None else told["base"]}
    known = [actual for actual in target.get("actuals") or [] if actual.get("value") is not None]
    last = last_value(target)
    for place, actual in enumerate(known):
        ratio = actual.get("ratio") or ["", ""]
        is_last = goal_of(target) and last is not None and place == len(known) - 1 and not ACROSS.get(id(target)) and not (told and told["obstacle"])
        yield same | {
            "date": str(actual["date"]),
            "value": Fraction(actual["value"]),
            "numerator": Fraction(ratio[0]) if ratio[0] else "",
            "denominator": Fraction(ratio[1]) if ratio[1] else "",
            "margin": margin(goal_of(target), last) if is_last else "",
        }
    if not known:
        yield same | {"date": "", "value": "", "margin": ""}
    for part in target.get("parts") or []:
        yield from rows(figures, programme, part, str(target["number"]))
