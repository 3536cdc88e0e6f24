"""Every figure of a record, worked out once more from what its authors wrote: exact, and by no code of congbo."""

import bisect
import copy
from fractions import Fraction

ABSENT = {"not-published", "not-assessed", "did-not-exist", "not-comparable"}


def number(value):
    """A score, or nothing where a reason stands in its place."""
    if value is None or value == "" or value in ABSENT:
        return None
    return Fraction(value)


class Change:
    """A change of one quantity: by how much, against which year, whose word it is, among how many."""

    __slots__ = ("value", "since", "stated", "among")

    def __init__(self, value, since, stated, among=None):
        self.value, self.since, self.stated, self.among = value, since, stated, among


class Part:
    """A component of a row."""

    def __init__(self, component, raw):
        full = raw if isinstance(raw, dict) else {"score": raw}
        self.component = component
        self.text = full.get("score")
        self.score = number(self.text)
        self.max = number(component.max)
        self.rank = int(full["rank"]) if full.get("rank") else None
        self.stated = full.get("change") or {}
        self.of = None
        self.changes = {"score": [], "rank": []}

    @property
    def share(self):
        if self.score is None or not self.max or self.component.adds:
            return None
        return self.score * 100 / self.max

    @property
    def lost(self):
        """What comes on top or is taken away lacks nothing to a maximum."""
        known = self.score is not None and self.max is not None and not self.component.adds
        return self.max - self.score if known else None


class Row:
    """One unit in one index in one year."""

    def __init__(self, raw, index, year, framework, field):
        self.raw, self.index, self.year, self.framework, self.field = raw, index, year, framework, field
        self.unit = raw["unit"]
        self.text = raw["score"]
        self.score = number(self.text)
        self.max = number(raw.get("max")) or number(framework.max)
        self.declared_percent = raw.get("percent") or None
        self.declared_rank = int(raw["rank"]) if raw.get("rank") else None
        self.stated = raw.get("change") or {}
        self.rank = self.of = None
        self.tied = self.last = self.computed = False
        self.changes = {"score": [], "rank": []}
        self.why = None
        self.prior = None
        self.parts = {}
        for code, part in (raw.get("parts") or {}).items():
            self.parts[code] = Part(framework.components[code], part)

    @property
    def share(self):
        if self.score is None or not self.max:
            return None
        return self.score * 100 / self.max

    @property
    def lost(self):
        """With points on top a score may be more than the maximum, and lacks nothing then."""
        if self.score is None or not self.max:
            return None
        lost = self.max - self.score
        return None if lost < 0 and self.framework.goes_beyond else lost

    @property
    def band(self):
        """As stated, or else the first whose bound is reached."""
        if self.raw.get("band"):
            return self.raw["band"]
        scheme = self.index.bands(self.year, self.field)
        value = {"score": self.score, "share": self.share}.get(scheme["of"]) if scheme else None
        if value is None:
            return None
        for band in scheme["bands"]:
            if not band.get("from") or value >= Fraction(band["from"]):
                return band["code"]
        return None

    def has_result(self):
        return self.score is not None or self.rank is not None


def median(values):
    """Of values in order, whichever way."""
    n = len(values)
    return values[n // 2] if n % 2 else (values[n // 2 - 1] + values[n // 2]) / 2


class Field:
    """The units of a table that are ranked together."""

    def __init__(self, code, rows, table, whole):
        self.code, self.rows, self.complete, self.table = code, rows, table.complete(code), whole
        self.by_share = False
        self.n = self.mean = self.median = self.best = self.worst = None
        scored = [row for row in rows if row.score is not None]
        if self.complete:
            self.by_share = len({row.max for row in scored}) > 1
            self.rank(scored) if scored else self.rank_declared()
            if scored and not self.by_share:
                self.spread([row.score for row in scored])
        else:
            for row in rows:
                row.rank = row.declared_rank
                if row.rank:
                    row.of = int(row.raw["of"]) if row.raw.get("of") else table.of
            ofs = {int(row.raw["of"]) for row in rows if row.raw.get("of")}
            self.n = table.of or (ofs.pop() if len(ofs) == 1 else None)
        self.share_places()
        self.rank_parts(table)

    def share_places(self):
        """Who shares a place among as many, be it stated or worked out, and behind whom nobody is."""
        placed = [(row.rank, row.of) for row in self.rows]
        for row in self.rows:
            many = placed.count((row.rank, row.of)) if row.rank else 0
            row.tied = many > 1
            row.last = bool(row.rank and row.of) and row.rank + many - 1 >= row.of

    def value(self, row):
        return row.share if self.by_share else row.score

    def rank(self, scored):
        values = sorted(-self.value(row) for row in scored if self.value(row) is not None)
        self.n = len(values)
        for row in scored:
            own = -self.value(row)
            row.rank = bisect.bisect_left(values, own) + 1
            row.of, row.computed = self.n, True

    def rank_declared(self):
        """Places without scores stand as the source gives them, among as many as have one."""
        having = [row for row in self.rows if row.declared_rank]
        self.n = len(having)
        for row in having:
            row.rank = row.declared_rank
            row.of = int(row.raw["of"]) if row.raw.get("of") else self.n

    def spread(self, values):
        values = sorted(values)
        n = len(values)
        self.mean = sum(values) / n
        self.median = median(values)
        self.worst, self.best = values[0], values[-1]

    def rank_parts(self, table):
        """A component is ranked where every ranked unit of the field has a score in it."""
        self.parts = {}
        ranked = [row for row in self.rows if row.rank]
        codes = {code for row in self.rows for code in row.parts}
        for code in codes:
            having = [row for row in self.rows if code in row.parts and row.parts[code].score is not None]
            whole = self.complete and sum(1 for row in having if row.rank) == len(ranked) and having
            if whole:
                values = sorted(-row.parts[code].score for row in having)
                for row in having:
                    part = row.parts[code]
                    part.rank = bisect.bisect_left(values, -part.score) + 1
                column = [-value for value in values]
                self.parts[code] = (len(values), sum(column) / len(column), column[0], column[-1], median(column))
            for row in self.rows:
                if code in row.parts:
                    row.parts[code].of = len(having) if whole else (row.of or table.of)


class TableFigures:
    def __init__(self, record, index, year, table):
        self.index, self.year, self.table = index, year, table
        self.framework = index.framework(year)
        rows = []
        for raw in table.rows:
            field = index.field_of(record.in_year(year).units[raw["unit"]])
            rows.append(Row(raw, index, year, index.framework_for(year, field), field))
        self.rows = {row.unit: row for row in rows}
        self.fields = {}
        for field in index.fields:
            members = [row for row in rows if row.field == field["code"]]
            if members:
                self.fields[field["code"]] = Field(field["code"], members, table, self)

    def field(self, unit):
        return self.fields.get(self.rows[unit].field)


def places(values, kept):
    """The place of each unit among those that are kept; values are best when highest."""
    ordered = sorted(-values[unit] for unit in kept)
    return {unit: bisect.bisect_left(ordered, -values[unit]) + 1 for unit in kept}


class Figures:
    """All tables, and what links one year to another."""

    def in_year(self, year):
        """The same with units that are called as they were when a year ended."""
        if year not in self.then:
            self.then[year] = copy.copy(self)
            self.then[year].record = self.record.in_year(year)
        return self.then[year]

    def __init__(self, record):
        self.record = record
        self.tables = {}
        for year, edition in sorted(record.editions.items()):
            for code, table in edition.tables.items():
                self.tables[code, year] = TableFigures(record, record.indices[code], year, table)
        self.series = {}
        for (code, year), table in sorted(self.tables.items()):
            for row in table.rows.values():
                self.series.setdefault((code, row.unit), []).append(row)
        self.common, self.then = {}, {}
        for rows in self.series.values():
            self.link(rows)

    def row(self, index, year, unit):
        table = self.tables.get((index, year))
        return table.rows.get(unit) if table else None

    def link(self, rows):
        prior = None
        for row in rows:
            self.state(row)
            if not row.has_result():
                row.why = "absent"
                continue
            row.prior = prior
            if prior is None:
                row.why = self.first(row)
            else:
                row.why = self.obstacle(prior, row)
                if row.why is None:
                    self.compare(prior, row)
            prior = row
        for row in rows:
            for owner in [row, *row.parts.values()]:
                for changes in owner.changes.values():
                    changes.sort(key=lambda change: (-change.since, change.stated))

    def first(self, row):
        for old in self.record.predecessors.get(row.unit, []):
            earlier = self.series.get((row.index.code, old), [])
            if any(one.year < row.year and (one.score is not None or one.declared_rank) for one in earlier):
                return "unit"
        return "first"

    def obstacle(self, old, new):
        if not new.index.comparable(old.framework, new.framework):
            return "framework"
        return "maximum" if old.max != new.max else None

    def state(self, row):
        """What the source says of changes."""
        for owner in [row, *row.parts.values()]:
            stated = owner.stated
            if stated.get("score"):
                change = Change(Fraction(stated["score"]), int(stated["since"]), True)
                owner.changes["score"].append(change)
            if stated.get("rank"):
                change = Change(Fraction(stated["rank"]), int(stated["since"]), True)
                owner.changes["rank"].append(change)

    def compare(self, old, new):
        if old.score is not None and new.score is not None:
            new.changes["score"].append(Change(new.score - old.score, old.year, False))
        both = self.both(old, new)
        if old.rank and new.rank:
            change = None
            if both:
                change = self.like_for_like(old, new, None)
            elif old.of and old.of == new.of:
                change = Change(Fraction(old.rank - new.rank), old.year, False)
            if change:
                new.changes["rank"].append(change)
        for code, part in new.parts.items():
            before = self.same_part(old, part)
            if before is None:
                continue
            if before.score is not None and part.score is not None:
                part.changes["score"].append(Change(part.score - before.score, old.year, False))
            if not (before.rank and part.rank):
                continue
            change = None
            if both:
                change = self.like_for_like(old, new, code)
            elif before.of and before.of == part.of:
                change = Change(Fraction(before.rank - part.rank), old.year, False)
            if change:
                part.changes["rank"].append(change)

    def both(self, old, new):
        return all(self.tables[row.index.code, row.year].table.complete(row.field) for row in (old, new))

    def same_part(self, old, part):
        before = old.parts.get(part.component.code)
        if before is None:
            return None
        alike = (before.component.level, before.max) == (part.component.level, part.max)
        return before if alike else None

    def ranked(self, row, code):
        """The values by which the units of a row's field are ranked, by unit."""
        field = self.tables[row.index.code, row.year].field(row.unit)
        if field is None:
            return {}
        if code is None:
            return {one.unit: -one.rank for one in field.rows if one.rank}
        if code not in field.parts:
            return {}
        having = [one for one in field.rows if code in one.parts and one.parts[code].score is not None]
        return {one.unit: one.parts[code].score for one in having}

    def like_for_like(self, old, new, code):
        """Both ranks among the units that have a result in both years."""
        key = (old.index.code, old.year, new.year, old.field, new.field, code)
        if key not in self.common:
            before, after = self.ranked(old, code), self.ranked(new, code)
            kept = before.keys() & after.keys()
            same = before.keys() == after.keys()
            self.common[key] = (same, len(kept), places(before, kept), places(after, kept))
        same, n, before, after = self.common[key]
        if new.unit not in before or (n < 2 and not same):
            return None
        gained = Fraction(before[new.unit] - after[new.unit])
        return Change(gained, old.year, False, None if same else n)
