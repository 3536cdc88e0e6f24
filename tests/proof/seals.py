"""Seals and corrections: what was announced is in the seal, and what a correction changed is marked wherever it is shown."""

import copy
import re
from fractions import Fraction

import addresses
import digits
import figures as worked_out

QUANTITY = re.compile(
    r"score|rank|of|percent|change|rank-change|band|max|lost|to-next|to-leader|to-mean|contribution|unexplained|weight|ranked|mean|median|best|worst"
    r"|near|mean-change|later-best|later-worst|later-units|later-lacking"
)
CHANGE = re.compile(r"(?P<by>-?\d+(?:\.\d+)?) \((?P<since>\d{4})(?P<day>-\d\d-\d\d)?(?:; \d+)?\)")


class Seals:
    """What every sealed edition announced, and which of its figures have changed since."""

    def __init__(self, known, figures):
        self.figures = figures
        self.sealed, self.formats = {}, {}
        self.corrected = {}
        for year, edition in known.editions.items():
            for correction in edition.corrections:
                self.corrected[correction["figure"]] = correction
            if edition.seal:
                self.sealed[year] = edition.seal.get("figures") or {}
                self.formats[year] = int(edition.seal["format"])
        self.followed = set()
        for told in self.sealed.values():
            for address, old in told.items():
                if self.is_figure(address) and address not in self.corrected and not self.holds(address, old):
                    self.followed.add(address)
        self.before = worked_out.Figures(taken_back(known)) if self.corrected else None

    def follows(self, address):
        """Whether a figure that nobody states is another than before all corrections, in whatever edition."""
        if address in self.followed:
            return True
        if self.before is None or address in self.corrected:
            return False
        old, new = (value_at(one, address) for one in (self.before, self.figures))
        return old != new

    def appeared(self, address):
        """Whether there was none before all corrections: who was first had nobody to be behind."""
        return self.before is not None and value_at(self.before, address) is None

    def is_figure(self, address):
        steps = address.split("/")
        if steps[0] == "targets":
            return True
        return len(steps) in (4, 5, 6) and steps[1].isdigit() and QUANTITY.fullmatch(steps[-1] if not steps[-1].isdigit() else steps[-2]) is not None

    def holds(self, address, old):
        """Whether a figure is what it was when it was sealed."""
        change = CHANGE.fullmatch(old)
        try:
            if change:
                since = "" if change["day"] or address.rsplit("/", 1)[-1].isdigit() else "/" + change["since"]
                value, shown = addresses.at(self.figures, address + since).value, addresses.shown(self.figures, address)
                return (value if shown is None else digits.rounded(value, shown)) == Fraction(change["by"])
            now = addresses.at(self.figures, address)
        except addresses.Unknown:
            return not re.fullmatch(r"-?\d+(\.\d+)?", change["by"] if change else old)
        if now.name is not None:
            return now.name == old
        if now.digits is not None:
            return now.digits == old
        try:
            value = Fraction(old)
        except ValueError:
            return False
        # Seals of the first formats have four decimals of what was divided.
        shown = addresses.shown(self.figures, address)
        return value in (now.value, *(digits.rounded(now.value, one) for one in (4, shown) if one is not None))


def value_at(figures, address):
    """What stands there as it is printed, be it a name, a change with its year and among how many; nothing where there is none."""
    try:
        found = addresses.at(figures, address)
    except addresses.Unknown:
        return None
    change, shown = found.change, addresses.shown(figures, address)
    # A mean that moves by less than its digits tell is what it was.
    value = found.value if shown is None else digits.rounded(found.value, shown)
    return (found.name, value, change and (change.since, change.among))


def taken_back(known):
    """The record before its corrections, the newest taken back first."""
    known = copy.deepcopy(known)
    told = [one for edition in known.editions.values() for one in edition.corrections]
    for one in sorted(told, key=lambda one: one["date"], reverse=True):
        steps = one["figure"].split("/")
        old = None if one["old"] == "none" else one["old"]
        if steps[0] == "framework":
            framework = known.indices[steps[1]].named(steps[2])
            setattr(framework.components[steps[3]] if len(steps) == 5 else framework, steps[-1], old)
        elif steps[0] == "bands":
            code, _, field = steps[1].partition("@")
            bands = known.indices[code].bands(int(steps[2]), field)["bands"]
            next(band for band in bands if band["code"] == steps[3])[steps[4]] = old
        elif steps[0] == "targets":
            for own, actual in addresses.actuals(known, steps[1]):
                if own == steps[2:]:
                    actual["value"] = old
        elif len(steps) > 3 and steps[2] == "@":
            raw = known.editions[int(steps[1])].tables[steps[0]].raw
            of_part = raw.setdefault("parts", {}).setdefault(steps[3], {}) if len(steps) == 5 else raw
            of_part[steps[-1]] = old
        elif len(steps) > 5 and steps[3] == "also":
            row = next(row for row in known.editions[int(steps[1])].tables[steps[0]].rows if row["unit"] == steps[2])
            row["also"][int(steps[4])][steps[5]] = old
        elif len(steps) > 3 and steps[1].isdigit() and "also" not in steps and not SAID.search(one["figure"]):
            put_back(known.editions[int(steps[1])].tables[steps[0]], steps[2], steps[3:], old)
    return known


def put_back(table, unit, rest, old):
    """One value of a row as it was; a row that was not there has no score."""
    row = next((row for row in table.rows if row["unit"] == unit), None)
    if row is None:
        row = {"unit": unit, "score": "not-published"}
        table.rows.append(row)
    since = rest.pop() if rest[-1].isdigit() else None
    if len(rest) == 2:
        parts = row.setdefault("parts", {})
        if not isinstance(parts.get(rest[0]), dict):
            parts[rest[0]] = {"score": parts.get(rest[0])}
        row = parts[rest[0]]
    name = rest[-1]
    if name in ("change", "rank-change"):
        told = row.setdefault("change", {})
        by = CHANGE.fullmatch(old or "")
        told["score" if name == "change" else "rank"] = by["by"] if by else old
        told["since"] = by["since"] if by else since or told.get("since")
    else:
        row[name] = (old or "not-published") if name == "score" else old


def check(page, seals, say):
    """On one page: sealed, and marked where it has changed."""
    for data in page.datas:
        figure = data.figure
        if not figure or figure.startswith("="):
            continue
        if figure.startswith(("framework/", "bands/")):
            marked(data, figure in seals.corrected, say)
            continue
        steps = figure.split("/")
        if len(steps) == 5 and steps[-1] == "max":
            # A component has its maximum from the framework, in whose words it is sealed.
            continue
        day = steps[3] if steps[0] == "targets" else steps[1]
        year = int(day[:4]) if day[:4].isdigit() else None
        if year in seals.sealed and figure not in seals.sealed[year]:
            old = seals.corrected.get(figure, {}).get("old")
            if old != "none" and not seals.appeared(figure):
                say("not-in-the-seal", f"{figure} = {data.value}")
        whole = "/".join(steps[:-1]) if "also" in steps else figure
        marked(data, figure in seals.corrected or whole in seals.corrected or seals.follows(figure), say)


def marked(data, changed, say):
    """What was changed is marked, and nothing else is."""
    if changed and not data.marked:
        say("correction-not-marked", f"{data.figure} = {data.value} is written {data.text!r}")
    if data.marked and not changed:
        say("mark-without-correction", f"{data.figure} = {data.value}")


#: What only sentences tell, and seals list since their fifth format.
SAID = re.compile(r"/(?:near|mean-change|later-(?:best|worst|units|lacking))(?:/\d{4})?$")


def said(findings, seals, say):
    """What sentences count, average or order over a field is in the seal of its edition."""
    for one in findings:
        for address in filter(SAID.search, one["figures"]):
            year = int(address.split("/")[1])
            known = seals.sealed.get(year, {})
            if seals.formats.get(year, 0) >= 5 and address not in known and not seals.appeared(address):
                say("not-in-the-seal", f"{address}: {one['text']}")


def listed(page, known, say):
    """The page of all corrections has every one of them, as it was and as it is."""
    if page.kind != "corrections":
        return
    lines = [line for table in page.tables for line in table.lines if line.name]
    for year, edition in known.editions.items():
        own = [line for line in lines if line.name.startswith(f"sua-{year}-")]
        for correction in edition.corrections:
            values = (correction["old"], correction["new"])
            if correction["figure"].startswith("text/"):
                continue
            # A line tells one correction: that of a value as a whole may go from the same number to the same number.
            line = next((line for line in own if says(page, line, values)), None)
            if line is not None:
                own.remove(line)
            else:
                say("correction-differs", f"{correction['figure']}: no line goes from {values[0]} to {values[1]}")


def says(page, line, values):
    """Whether a line of the page goes from the one to the other; what is no number is a word."""
    for cell, value in zip(line.cells[3:5], values):
        number = re.match(r"-?\d+(\.\d+)?", value)
        written = digits.find(cell.text.strip(), page.lang)
        if bool(number) != bool(written) or (number and written[0].value != Fraction(number.group(0))):
            return False
    return True
