"""What hearers meet at the marks of a drawing: bars, points, rails, shares."""

import re

import digits


def bar(case):
    """`Quảng Ninh: 47,88, hạng 1/61` in a chart of one table"""
    table = case.figures.tables.get((case.ctx.index, case.ctx.year))
    if not table:
        return
    rows = [table.rows[code] for code in case.units(case.get("unit")) if code in table.rows]
    for row in rows:
        if row.score is not None and digits.lawful(case.number("score"), row.score):
            if case.get("place") is None or placed(case, row):
                return
    case.say("chart-differs", f"{[(row.text, row.rank, row.of) for row in rows]}")


def placed(case, row):
    """Whether a row has the place that is said, among as many, and shares it where that is said."""
    if row is None or row.rank != int(case.get("place")):
        return False
    if case.get("of") and row.of != int(case.get("of")):
        return False
    if row.tied != bool(case.get("tied")):
        case.say("tie-not-told", f"{row.unit} " + ("shares" if row.tied else "does not share") + f" rank {row.rank}")
    return True


def rank_point(case):
    """`2011: hạng 54/63` in a chart over years"""
    if case.block.around != "svg" and case.block.drawing is None:
        return
    rows = case.rows(year=int(case.get("year")))
    if not any(placed(case, row) for row in rows):
        case.say("chart-differs", f"{[(row.index.code, row.rank, row.of) for row in rows]}")


def line(case):
    """`Lai Châu: hạng 31/61 (2024), hạng 18/61 (2023)` in a chart of ranks"""
    places = re.findall(r"(đồng |tied at )?(?:hạng|rank) (\d+)(?:(?:/| of )(\d+))?[^,]* \((\d{4})\)", case.get("list"))
    for tied, place, of, year in places:
        rows = case.rows(year=int(year))
        rows = [row for row in rows if row.rank == int(place) and (not of or row.of == int(of))]
        if not rows:
            case.say("chart-differs", f"no rank {place} of {of} in {year}")
        elif all(row.tied != bool(tied) for row in rows):
            case.say("tie-not-told", f"rank {place} in {year}")


def point(case):
    """`Lai Châu 2011: 33,93`, `2011: 54` in a chart over years"""
    year = int(case.get("year"))
    # Of units of one name, each that the drawing may mean.
    named = case.units(case.get("unit")) or [None]
    rows = [row for unit in named for row in case.rows(year=year, unit=unit)]
    number = case.number("value")
    for row in rows:
        if row.score is not None and digits.lawful(number, row.score):
            return
        if row.rank and number.decimals == 0 and row.rank == number.value:
            return
    case.say("chart-differs", f"{[(row.index.code, row.text, row.rank) for row in rows]}")


def mean_point(case):
    """`Trung bình 2011: 35,75`"""
    table = case.figures.tables.get((case.ctx.index, int(case.get("year"))))
    means = [field.mean for field in table.fields.values() if field.mean is not None] if table else []
    if not any(digits.lawful(case.number("value"), mean) for mean in means):
        case.say("chart-differs", f"{[digits.plain(mean, 4) for mean in means]}")


def rail(case):
    """`PAPI, 2023: hạng 18/61; 2022: hạng 27/61` in a chart of places"""
    index = case.names.indices[case.get("index")]
    rows = {row.year: row for row in case.figures.series.get((index, case.ctx.unit), [])}
    row = rows.get(int(case.get("year")))
    if not placed(case, row):
        case.say("chart-differs", f"in {case.get('year')} it is {(row.rank, row.of) if row else None}")
        return
    if case.get("then"):
        old = rows.get(int(case.get("then")))
        said = (int(case.get("before")), int(case.get("among") or 0))
        if old is None or (old.rank, old.of or 0) != said or old.tied != bool(case.get("were")):
            case.say("chart-differs", f"in {case.get('then')} it was {(old.rank, old.of) if old else None}")


def share(case):
    """`Trung bình 49%; Cao nhất 59%` in the bar of a component's share, whose row names the component"""
    steps = case.block.row.split("/")
    row = case.figures.row(steps[0], int(steps[1]), steps[2]) if len(steps) == 4 else None
    part = row.parts.get(steps[3]) if row else None
    if case.block.tag != "title" or part is None or not part.max:
        case.say("chart-differs", f"{case.block.row} is no component with a share")
        return
    _, mean, best, _, _ = case.field(row).parts.get(part.component.code) or (None,) * 5
    said = (case.number("mean"), case.number("best"))
    if mean is None or not all(digits.lawful(number, value * 100 / part.max) for number, value in zip(said, (mean, best))):
        case.say("chart-differs", "its mean and highest are others")
