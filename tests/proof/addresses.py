"""What must stand at an address of a figure, also one that is arithmetic."""

import re
from fractions import Fraction

import boundaries
import figures as worked_out
import surveys

QUANTITIES = (
    "score|rank-change|ranked|rank|of|percent|change|max|lost|to-next|to-leader|to-mean|contribution|unexplained|mean-change|mean|median|best|worst"
    "|near|later-best|later-worst|later-units|later-lacking|later-mean|band|self|respondents|votes|margin"
)
#: What is divided, and so is rounded where it is written for machines, as it is for people.
DIVIDED = ("percent", "mean", "median", "to-mean", "mean-change", "later-mean")


def shown(figures, address):
    """With how many decimals such a figure is printed; nothing for what has all its digits."""
    steps = [step for step in address.split("/") if not step.isdigit() or len(step) != 4]
    if steps[-1] not in DIVIDED or steps[0] not in figures.record.indices:
        return None
    if steps[-1] == "percent":
        return 1 if len(steps) == 4 else 2
    return figures.record.indices[steps[0]].decimals


ADDRESS = re.compile(
    rf"[a-z][a-z0-9-]*/\d{{4}}/(?:@[a-z0-9-]*|[a-z0-9-]+)(?:/[a-z0-9-]+)?/(?:{QUANTITIES})(?![a-z])(?:/\d{{4}})?"
)
TOKEN = re.compile(rf"\s*(?:(?P<address>{ADDRESS.pattern})|(?P<number>\d+(?:\.\d+)?)|(?P<word>count|avg|sum)|(?P<sign>[-+*/();]))")


class Unknown(Exception):
    """There is nothing at such an address."""


class Expected:
    """The value at an address. `digits`: as published, or nothing where it is worked out and may be rounded."""

    __slots__ = ("value", "digits", "of", "change", "row", "name")

    def __init__(self, value, digits=None, of=None, change=None, row=None):
        if value is None:
            raise Unknown("no value")
        self.name = None
        self.value, self.digits, self.of, self.change, self.row = Fraction(value), digits, of, change, row


def at(figures, address):
    """What stands at an address."""
    steps = address.split("/")
    if steps[0] == "framework":
        return of_framework(figures.record, steps[1:])
    if steps[0] == "bands":
        return of_band(figures.record, steps[1:])
    if steps[0] == "targets":
        return of_target(figures.record, steps[1:])
    if len(steps) < 4:
        raise Unknown("too few steps")
    index, year, unit = steps[:3]
    if not year.isdigit():
        raise Unknown("no year")
    table = figures.tables.get((index, int(year)))
    if table is None:
        raise Unknown("no table")
    rest = steps[3:]
    since = int(rest.pop()) if rest[-1].isdigit() and len(rest) > 1 else None
    if unit == "@":
        own = surveys.stated(table.table, rest[0] if len(rest) == 2 else "", rest[-1])
        return Expected(own, own)
    if unit.startswith("@"):
        return of_field(figures, table, unit[1:], rest, since)
    if rest in (["later-best"], ["later-worst"], ["later-mean"]):
        return of_boundaries(figures, table, unit, rest[0])
    row = table.rows.get(unit)
    if row is None:
        raise Unknown("no row")
    if len(rest) == 3 and rest[0] == "also":
        return of_other(row, *rest[1:])
    if len(rest) == 1:
        return of_row(figures, row, rest[0], since)
    if len(rest) == 2 and rest[0] in row.framework.components:
        part = row.parts.get(rest[0])
        if part is None:
            raise Unknown("no such component in the row")
        return of_part(figures, row, part, rest[1], since)
    raise Unknown("no such figure")


def of_framework(record, steps):
    """`framework/papi/papi-8/tham-gia/max`"""
    index = record.indices.get(steps[0])
    framework = index.named(steps[1]) if index else None
    if framework is not None and len(steps) == 4 and steps[-1] == "weight":
        weight = framework.components[steps[2]].weight
        return Expected(weight, weight)
    if framework is not None and len(steps) in (3, 4) and steps[-1] == "min":
        own = framework.raw if len(steps) == 3 else framework.components[steps[2]].raw
        least = (own.get("minima") or {}).get(framework.field) or own["min"]
        return Expected(least, least)
    if framework is None or steps[-1] != "max" or len(steps) not in (3, 4):
        raise Unknown("no such figure of a framework")
    most = framework.max if len(steps) == 3 else framework.components[steps[2]].max
    return Expected(most, most)


def of_band(record, steps):
    """`bands/par/2021/kha/from`: a bound of a band, by any year of its scheme."""
    code, _, field = steps[0].partition("@")
    index = record.indices.get(code)
    schemes = index.raw.get("bands") or [] if index else []
    schemes = [one for one in schemes if (one.get("fields") or [""])[0] == field]
    schemes = [one for one in schemes if one["from"] <= steps[1] <= (one.get("to") or steps[1])]
    for band in schemes[0]["bands"] if schemes and len(steps) == 4 else []:
        if band["code"] == steps[2] and steps[3] in ("from", "to"):
            bound = band.get(steps[3]) or None
            return Expected(bound, bound)
    raise Unknown("no such bound of a band")


def of_other(row, place, quantity):
    """`par/2021/lai-chau/also/0/score`: what else was published for the same result."""
    others = row.raw.get("also") or []
    if not place.isdigit() or int(place) >= len(others) or quantity not in ("score", "rank", "of"):
        raise Unknown("no such other value")
    value = others[int(place)].get(quantity) or None
    return Expected(value, value, row=row)


def of_target(record, steps):
    """`targets/nq-08/6a/2023`: what a programme's own file states."""
    for own, actual in actuals(record, steps[0]):
        if own == steps[1:] and isinstance(actual.get("value"), str):
            return Expected(actual["value"], actual["value"])
    raise Unknown("no such value of a target")


def actuals(record, code):
    """Everything that a programme states, with the end of its address: the number of the target, and the date."""
    seen = {}
    targets = list((record.programmes.get(code) or {}).get("targets") or [])
    while targets:
        target = targets.pop(0)
        targets[:0] = target.get("parts") or []
        number = "".join(sign if sign.isalnum() or sign == "." else "-" for sign in target["number"]) or "-"
        for actual in sorted(target.get("actuals") or [], key=lambda one: one["date"]):
            again = seen.setdefault((number, actual["date"]), [])
            yield [number, actual["date"] + "+" * len(again)], actual
            again.append(actual)


def of_boundaries(figures, table, unit, quantity):
    """The best or the worst place of a unit on later boundaries, also of one that came of others and has no row; its mean by
    population."""
    for field in table.fields.values():
        known = boundaries.of_field(figures.record, field)
        if known and known.ends.get(unit) and quantity == "later-mean":
            return Expected(boundaries.mean(known, figures.record, unit))
        if known and known.ends.get(unit):
            best, worst = known.places(unit)
            return Expected(best if quantity == "later-best" else worst, of=len(known.parts))
    raise Unknown("not on later boundaries")


def move(field, figures):
    """How the mean of a field moved among the units with a score in this year and the last one of which all of it is known."""
    if field is None or not field.complete or field.mean is None:
        return None
    table = field.table
    years = [year for index, year in figures.tables if index == table.index.code and year < table.year]
    for year in sorted(years, reverse=True):
        old = figures.tables[table.index.code, year]
        before = old.fields.get(field.code)
        if before is None or not before.complete or before.mean is None:
            continue
        if not table.index.comparable(old.framework, table.framework):
            return None
        scores = {one.unit: one.score for one in before.rows if one.score is not None}
        steps = [one.score - scores[one.unit] for one in field.rows if one.score is not None and one.unit in scores]
        return worked_out.Change(sum(steps) / len(steps), year, False, len(steps)) if len(steps) > 1 else None
    return None


def of_field(figures, table, code, rest, since=None):
    found = table.fields.get(code)
    if found is None:
        own = figures.record.units.get(code)
        found = table.fields.get(table.index.field_of(own)) if own else None
    if found is None:
        raise Unknown("no such field")
    if len(rest) == 2:
        n, mean, best, worst, median = found.parts.get(rest[0]) or (None,) * 5
        values = {"ranked": n, "mean": mean, "median": median, "best": best, "worst": worst}
    else:
        values = {
            "ranked": found.n, "mean": found.mean, "median": found.median,
            "best": found.best, "worst": found.worst,
        }
    if rest == ["mean-change"]:
        change = move(found, figures)
        if change is None or since not in (None, change.since):
            raise Unknown("no such change of a mean")
        return Expected(change.value, change=change)
    if rest in (["later-units"], ["later-lacking"]):
        known = boundaries.of_field(figures.record, found)
        return Expected((len(known.parts) if rest == ["later-units"] else known.lacking) if known else None)
    if rest[-1] not in values:
        raise Unknown("no such quantity of a field")
    return Expected(values[rest[-1]])


def change_of(changes, since):
    """The change that holds: against the nearest earlier year, or against the one that is named."""
    for change in changes:
        if since is None or change.since == since:
            return change
    raise Unknown("no change")


def of_row(figures, row, quantity, since):
    if quantity in ("change", "rank-change"):
        change = change_of(row.changes["score" if quantity == "change" else "rank"], since)
        return Expected(change.value, change=change, row=row)
    of = row.of or (int(row.raw["of"]) if row.raw.get("of") else None)
    if quantity == "score":
        return Expected(row.score, row.text, row=row)
    if quantity == "rank":
        return Expected(row.rank or row.declared_rank, of=of, row=row)
    if quantity == "of":
        return Expected(of, row=row)
    if quantity in ("self", "respondents", "votes", "margin") and row.raw.get(quantity):
        return Expected(Fraction(row.raw[quantity]), row.raw[quantity], row=row)
    if quantity == "percent":
        if row.declared_percent:
            return Expected(Fraction(row.declared_percent), row.declared_percent, row=row)
        return Expected(row.share, row=row)
    if quantity == "max":
        return Expected(row.max, row=row)
    if quantity == "near":
        field = figures.tables[row.index.code, row.year].field(row.unit)
        if row.score is None or not row.max or field is None or field.mean is None:
            raise Unknown("nothing is known of the field")
        others = [one for one in field.rows if one is not row and one.score is not None]
        return Expected(sum(1 for one in others if abs(one.score - row.score) <= row.max / 100), row=row)
    if quantity in ("lost", "to-next", "to-leader", "to-mean", "unexplained"):
        return Expected(distance(figures, row, quantity), row=row)
    if quantity == "band" and row.band:
        expected = Expected(0, row=row)
        expected.name = row.band
        return expected
    raise Unknown("no such quantity")


def distance(figures, row, quantity):
    """What a score lacks, or is beyond."""
    field = figures.tables[row.index.code, row.year].field(row.unit)
    if row.score is None:
        return None
    if quantity == "lost":
        return row.lost
    if quantity == "unexplained":
        return unexplained(row)
    if field is None or field.mean is None:
        return None
    if quantity == "to-mean":
        return row.score - field.mean
    better = [one.score for one in field.rows if one.score is not None and one.score > row.score]
    if not better:
        return None
    return (min(better) if quantity == "to-next" else max(better)) - row.score


def unexplained(row):
    """What of a change the components of the first level leave over."""
    known = [change for change in row.changes["score"] if not change.stated]
    added = contributions(row)
    if not known or added is None:
        return None
    return known[0].value - sum(added.values())


def contributions(row):
    """What each component of the first level adds to a change: all of its own, or its share by weight."""
    old = row.prior
    if old is None:
        return None
    shares, before = row.framework.shares(), old.framework.shares()
    if not shares or shares != before:
        return None
    added = {}
    for code, share in shares.items():
        part = row.parts.get(code)
        changes = [one for one in part.changes["score"] if not one.stated] if part else []
        if not changes:
            return None
        added[code] = share * changes[0].value
    return added


def of_part(figures, row, part, quantity, since):
    if quantity in ("change", "rank-change"):
        change = change_of(part.changes["rank" if quantity == "rank-change" else "score"], since)
        return Expected(change.value, change=change, row=row)
    if quantity == "score":
        return Expected(part.score, part.text, row=row)
    if quantity == "rank":
        return Expected(part.rank, of=part.of, row=row)
    if quantity == "percent":
        return Expected(part.share, row=row)
    if quantity == "max":
        return Expected(part.max, row=row)
    if quantity == "lost":
        return Expected(part.lost, row=row)
    if quantity == "contribution":
        added = contributions(row) if row.framework.total == "weighted-mean" else None
        return Expected(added.get(part.component.code) if added else None, row=row)
    if quantity == "to-mean":
        field = figures.tables[row.index.code, row.year].field(row.unit)
        spread = field.parts.get(part.component.code) if field else None
        return Expected(part.score - spread[1] if spread and part.score is not None else None, row=row)
    raise Unknown("no such quantity of a component")


class Arithmetic:
    """`=49/434`, `=avg(37.7;36.9)`, `=par/2018/lai-chau/score-70`: worked out exactly."""

    def __init__(self, figures, text):
        self.figures, self.tokens = figures, []
        place = 0
        while place < len(text):
            found = TOKEN.match(text, place)
            if not found:
                raise Unknown(f"not arithmetic: {text}")
            self.tokens.append((found.lastgroup, found.group(found.lastgroup)))
            place = found.end()
        self.place = 0

    def peek(self):
        return self.tokens[self.place] if self.place < len(self.tokens) else (None, None)

    def take(self):
        token = self.peek()
        self.place += 1
        return token

    def value(self):
        value = self.sum()
        if self.peek()[0] is not None:
            raise Unknown("arithmetic goes on")
        return value

    def sum(self):
        value = self.product()
        while self.peek()[1] in ("+", "-"):
            sign = self.take()[1]
            other = self.product()
            value = value + other if sign == "+" else value - other
        return value

    def product(self):
        value = self.one()
        while self.peek()[1] in ("*", "/"):
            sign = self.take()[1]
            other = self.one()
            value = value * other if sign == "*" else value / other
        return value

    def one(self):
        kind, token = self.take()
        if kind == "number":
            return Fraction(token)
        if kind == "address":
            return at(self.figures, token).value
        if token == "-":
            return -self.one()
        if token == "(":
            value = self.sum()
            self.take()
            return value
        if kind == "word":
            self.take()
            values = [self.sum()]
            while self.peek()[1] == ";":
                self.take()
                values.append(self.sum())
            self.take()
            return {"count": Fraction(len(values)), "avg": sum(values) / len(values), "sum": sum(values)}[token]
        raise Unknown(f"arithmetic: {token}")
