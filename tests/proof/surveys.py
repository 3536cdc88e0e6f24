"""What a survey states of itself: of a whole table and of components. Addresses, data files and sentences of it."""

from fractions import Fraction

import digits
import record


def stated(table, component, quantity):
    """What the content has; `table`: as it is written there."""
    own = (table.raw.get("parts") or {}).get(component) or {} if component else table.raw
    return own.get(quantity)


def check(line, figures, say, counts):
    """A row of `khao-sat/`, or one of all data that is of no unit and no field."""
    where = "/".join(filter(None, (line["index"], line["year"], "@", line["component"])))
    table = figures.tables.get((line["index"], int(line["year"])))
    if table is None:
        say("figure-of-nothing", f"{where}: there is no such table")
        return
    for quantity in ("respondents", "margin"):
        counts["cells"] += 1
        wanted = stated(table.table, line["component"], quantity) or ""
        if line[quantity] != wanted:
            say("data-differs", f"{where} {quantity}: {line[quantity]!r}, {wanted!r} is published")


def numbers(line):
    """Every number of such a row, each by its address."""
    step = f"/{line['component']}" if line["component"] else ""
    for quantity in ("respondents", "margin"):
        yield f"{line['index']}/{line['year']}/@{step}/{quantity}", line[quantity]


def told(case):
    """`Khảo sát 8.427 người; sai số ±1,5 điểm, theo cơ quan công bố.`"""
    table = case.figures.tables.get((case.index(), case.ctx.year))
    if table is None:
        return
    codes = [""]
    if case.get("part"):
        components = table.index.framework(case.ctx.year).components.values()
        codes = [one.code for one in components if record.text(one.raw["name"], case.lang) == case.get("part")]
    said = [case.get(name) and digits.read(case.get(name), case.lang).value for name in ("asked", "margin")]
    for code in codes:
        own = [stated(table.table, code, quantity) for quantity in ("respondents", "margin")]
        if said == [one and Fraction(one) for one in own]:
            return
    case.say("sentence-survey", f"{codes} of {case.index()}/{case.ctx.year} state something else")
