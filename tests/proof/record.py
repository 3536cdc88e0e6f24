"""The content as its authors wrote it: YAML, every scalar as text, nothing worked out."""

import copy
import datetime
import functools
import pathlib
import re
from fractions import Fraction

import yaml

LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def load(path):
    """A file of YAML, or nothing where there is none."""
    if not path.exists():
        return None
    with path.open(encoding="utf-8") as file:
        return yaml.load(file, Loader=LOADER)


def text(value, lang):
    """What a text says in a language: Vietnamese where there is no other."""
    if isinstance(value, dict):
        return value.get(lang) or value.get("vi") or ""
    return value or ""


#: Words of an author that are bound to a figure: the page has the words.
BOUND = re.compile(r"\[([^\]]*)\]\([^)]*\)")


def titles(path):
    """What a text is called by its front matter, in each language."""
    _, open_mark, rest = path.read_text(encoding="utf-8").partition("---\n")
    front = yaml.load(rest.split("\n---")[0], Loader=LOADER) if open_mark else None
    title = front.get("title") if isinstance(front, dict) else None
    return {" ".join(BOUND.sub(r"\1", text(title, lang)).split()) for lang in ("vi", "en")}


class Unit:
    def __init__(self, raw):
        self.code, self.kind = raw["code"], raw["kind"]
        self.raw = raw
        self.successors = raw.get("successors") or []
        self.parent = raw.get("parent")

    def then(self, year):
        """The unit as it was when a year ended: what was to hold longer holds, of several the first."""
        end = datetime.date(year, 12, 31)
        born, died = self.raw.get("from"), self.raw.get("to")
        if born and bound(born) > end or died and bound(died, True) < end:
            return self
        for was in self.raw.get("was") or []:
            if bound(was["to"], True) >= end:
                return Unit({**self.raw, **{key: was[key] for key in ("name", "kind", "parent") if key in was}})
        return self

    def name(self, lang):
        return text(self.raw["name"], lang)


class Component:
    def __init__(self, raw, level, field=None):
        self.code, self.level = raw["code"], level
        self.max = (raw.get("maxima") or {}).get(field) or raw.get("max") or None
        self.weight = (raw.get("weights") or {}).get(field) or raw.get("weight") or None
        self.adds = raw.get("adds") if raw.get("adds") != "points" else None
        self.raw = raw

    def name(self, lang):
        return text(self.raw["name"], lang)


def bound(text, last=False):
    """The first day of a date of which perhaps only the month or the year is known, or its last."""
    parts = [int(part) for part in text.split("-")]
    if not last or len(parts) == 3:
        return datetime.date(*(parts + [1, 1])[:3])
    if len(parts) == 1:
        return datetime.date(parts[0], 12, 31)
    after = datetime.date(parts[0] + parts[1] // 12, parts[1] % 12 + 1, 1)
    return after - datetime.timedelta(days=1)


def has(field, unit):
    """Whether a unit is ranked in a field: by its kind, and by the unit above where the field has only those below some."""
    above = field.get("parents")
    return unit.kind in field["kinds"] and (not above or unit.parent in above)


def differs(raw):
    """Whether a component, or one below it, is not the same for all fields."""
    own = any(raw.get(key) for key in ("fields", "maxima", "minima", "weights"))
    return own or any(differs(part) for part in raw.get("parts") or [])


class Framework:
    """For all fields of its index, or as it is for one of them: `2025@xa`."""

    def __init__(self, raw, field=None):
        self.code, self.raw, self.field = raw["code"] + (f"@{field}" if field else ""), raw, field
        self.first, self.last = int(raw["from"]), int(raw["to"]) if raw.get("to") else None
        self.max = (raw.get("maxima") or {}).get(field) or raw.get("max") or None
        self.total = raw["total"]
        self.comparable = raw.get("comparable") or []
        self.components = {}
        self.add(raw.get("components") or [], 1)

    def add(self, parts, level):
        for part in parts:
            if self.field and part.get("fields") and self.field not in part["fields"]:
                continue
            component = Component(part, level, self.field)
            self.components[component.code] = component
            self.add(part.get("parts") or [], level + 1)

    def shares(self):
        """Which part of each component of the first level is in a total; nothing where that is not said."""
        tops = self.top()
        if self.total == "sum":
            return {top.code: Fraction(1) for top in tops}
        if self.total == "weighted-mean":
            whole = sum(Fraction(top.weight) for top in tops)
            return {top.code: Fraction(top.weight) / whole for top in tops}
        return {}

    @property
    def goes_beyond(self):
        """Whether points on top are not in the maximum."""
        counted = [top.max for top in self.top() if top.adds != "penalty"]
        inside = None not in counted and self.max and sum(map(Fraction, counted)) == Fraction(self.max)
        return self.total != "weighted-mean" and any(top.adds == "bonus" for top in self.top()) and not inside

    def top(self):
        return [component for component in self.components.values() if component.level == 1]


class Index:
    def __init__(self, code, raw):
        self.code, self.raw = code, raw
        self.order = int(raw.get("order") or 10**6)
        self.decimals, self.measure = int(raw["decimals"]), raw["measure"]
        self.frameworks = [Framework(one) for one in raw["frameworks"]]
        self.fields = raw["fields"]
        grouped = [
            one.raw
            for one in self.frameworks
            if one.raw.get("maxima") or one.raw.get("minima") or any(differs(part) for part in one.raw.get("components") or [])
        ]
        self.forms = [Framework(one, field["code"]) for one in grouped for field in self.fields]

    def short(self, lang):
        return text(self.raw.get("short") or self.raw["name"], lang)

    def framework(self, year):
        for one in self.frameworks:
            if one.first <= year and (one.last is None or year <= one.last):
                return one
        return None

    def framework_for(self, year, field):
        """The framework of a year as it is for the units of a field."""
        whole = self.framework(year)
        forms = [one for one in self.forms if one.raw is whole.raw and one.field == field]
        return forms[0] if forms else whole

    def named(self, code):
        """The framework of a code, or the form of one for a field."""
        whole = [one for one in self.frameworks if all(form.raw is not one.raw for form in self.forms)]
        return next((one for one in [*whole, *self.forms] if one.code == code), None)

    def comparable(self, old, new):
        """Whether totals under two frameworks compare."""
        before, now = old.raw["code"], new.raw["code"]
        return before == now or before in new.comparable or now in old.comparable

    def field_of(self, unit):
        return next((field["code"] for field in self.fields if has(field, unit)), None)

    def bands(self, year, field):
        for scheme in self.raw.get("bands") or []:
            if scheme.get("fields") and field not in scheme["fields"]:
                continue
            if int(scheme["from"]) <= year and (not scheme.get("to") or year <= int(scheme["to"])):
                return scheme
        return None


class Table:
    def __init__(self, raw):
        self.raw = raw
        coverage = raw["coverage"]
        #: What is said of each field, where it is not the same of all.
        self.each = coverage if isinstance(coverage, dict) else {}
        self.word = None if self.each else coverage
        self.of = int(raw["of"]) if raw.get("of") else None
        self.rows = raw.get("results") or []
        self.fields = raw.get("fields") or list(self.each)

    def complete(self, field):
        """Whether every ranked unit of a field is listed; of one that nothing is said of, nothing is claimed."""
        return (self.word or self.each.get(field)) == "complete"


class Edition:
    def __init__(self, folder):
        self.year = int(folder.name)
        self.raw = load(folder / "edition.yaml")
        self.corrections = load(folder / "corrections.yaml") or []
        self.seal = load(folder / "seal.yaml")
        other = {"edition.yaml", "corrections.yaml", "seal.yaml"}
        files = [path for path in sorted(folder.glob("*.yaml")) if path.name not in other]
        self.tables = {path.stem: Table(load(path)) for path in files}

    def public(self, now):
        status = self.raw["status"]
        if status == "embargoed":
            until = self.raw["until"].replace("Z", "+00:00")
            return datetime.datetime.fromisoformat(until) <= now
        return status in ("published", "sealed")


class Record:
    """What is public at a moment."""

    def __init__(self, content, now):
        content = pathlib.Path(content)
        self.site = load(content / "site.yaml")
        self.sources = load(content / "sources.yaml") or {}
        self.home = self.site["home"]
        self.peers = self.site.get("peers") or []
        self.languages = self.site.get("languages") or ["vi"]
        units = load(content / "units.yaml")
        self.kinds = units["kinds"]
        self.units = {raw["code"]: Unit(raw) for raw in units["units"]}
        #: The record of former years, by the year; that of today by none.
        self.then = {None: self}
        self.predecessors = {code: [] for code in self.units}
        for unit in self.units.values():
            for successor in unit.successors:
                self.predecessors.setdefault(successor, []).append(unit.code)
        files = sorted((content / "indices").glob("*.yaml"))
        self.indices = {path.stem: Index(path.stem, load(path)) for path in files}
        folders = sorted(path for path in (content / "editions").iterdir() if path.is_dir())
        editions = [Edition(folder) for folder in folders if (folder / "edition.yaml").exists()]
        self.editions = {edition.year: edition for edition in editions if edition.public(now)}
        self.held = {edition.year: edition for edition in editions if not edition.public(now)}
        self.programmes = {
            path.stem: load(path) for path in sorted((content / "targets").glob("*.yaml"))
        }
        self.titles = {title for path in sorted(content.rglob("*.md")) for title in titles(path)}
        self.waivers = load(content / "waivers.yaml") or []
        objections = load(content / "objections.yaml") or []
        self.objections = [one for one in objections if int(one["figure"].split("/")[1]) in self.editions]

    def in_year(self, year):
        """The same with every unit as it was when a year ended; as it is today where no year is named."""
        today = self.then[None]
        if year not in self.then:
            units = {code: unit.then(year) for code, unit in today.units.items()}
            own = {code: unit.raw for code, unit in units.items()}
            # Years that saw the same share one.
            known = (one for one in self.then.values() if {code: unit.raw for code, unit in one.units.items()} == own)
            then = next(known, None)
            if then is None:
                then = copy.copy(today)
                then.units = units
            self.then[year] = then
        return self.then[year]

    @functools.cached_property
    def authored(self):
        """Every text that a hand wrote: what the program prints of it is the authors' word. Asked for each heading."""
        found = set()
        gather(self.site, found)
        for unit in self.units.values():
            gather(unit.raw, found)
        for index in self.indices.values():
            gather(index.raw, found)
        for edition in self.editions.values():
            gather(edition.raw, found)
            gather(edition.corrections, found)
            for table in edition.tables.values():
                gather(table.raw, found)
        gather(self.programmes, found)
        gather(self.waivers, found)
        gather([[one["said"], one.get("answer")] for one in self.objections], found)
        return found


def gather(value, found):
    if isinstance(value, dict):
        for one in value.values():
            gather(one, found)
    elif isinstance(value, list):
        for one in value:
            gather(one, found)
    elif value and not isinstance(value, Fraction):  # what a target takes from the record is a number
        found.add(" ".join(value.split()))
