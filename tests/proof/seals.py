"""Seals and corrections: what was announced is in the seal, and what differs from it is marked wherever it is shown."""

import re
from fractions import Fraction

import addresses
import digits

QUANTITY = re.compile(
    r"score|rank|of|percent|change|rank-change|band|max|lost|to-next|to-leader|to-mean|unexplained|ranked|mean|median|best|worst"
)
CHANGE = re.compile(r"(?P<by>-?\d+(?:\.\d+)?) \((?P<since>\d{4})(?:; \d+)?\)")


class Seals:
    """What every sealed edition announced, and which of its figures have changed since."""

    def __init__(self, known, figures):
        self.figures = figures
        self.sealed = {}
        self.corrected = {}
        for year, edition in known.editions.items():
            for correction in edition.corrections:
                self.corrected[correction["figure"]] = correction
            if edition.seal:
                self.sealed[year] = edition.seal.get("figures") or {}
        self.followed = set()
        for told in self.sealed.values():
            for address, old in told.items():
                if self.is_figure(address) and address not in self.corrected and not self.holds(address, old):
                    self.followed.add(address)

    def is_figure(self, address):
        steps = address.split("/")
        return len(steps) in (4, 5, 6) and steps[1].isdigit() and QUANTITY.fullmatch(steps[-1] if not steps[-1].isdigit() else steps[-2]) is not None

    def holds(self, address, old):
        """Whether a figure is what it was when it was sealed."""
        change = CHANGE.fullmatch(old)
        try:
            if change:
                since = "" if address.rsplit("/", 1)[-1].isdigit() else "/" + change["since"]
                return addresses.at(self.figures, address + since).value == Fraction(change["by"])
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
        return value in (now.value, digits.rounded(now.value, 4))


def check(page, seals, say):
    """On one page: sealed, and marked where it has changed."""
    for data in page.datas:
        figure = data.figure
        if not figure or figure.startswith(("=", "framework/", "bands/")):
            continue
        year = int(figure.split("/")[1]) if figure.split("/")[1].isdigit() else None
        if year in seals.sealed and figure not in seals.sealed[year]:
            old = seals.corrected.get(figure, {}).get("old")
            if old != "none":
                say("not-in-the-seal", f"{figure} = {data.value}")
        changed = figure in seals.corrected or figure in seals.followed
        if changed and not data.marked:
            say("correction-not-marked", f"{figure} = {data.value} is written {data.text!r}")
        if data.marked and not changed:
            say("mark-without-correction", f"{figure} = {data.value}")


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
            if not any(says(page, line, values) for line in own):
                say("correction-differs", f"{correction['figure']}: no line goes from {values[0]} to {values[1]}")


def says(page, line, values):
    """Whether a line of the page goes from the one to the other; what is no number is a word."""
    for cell, value in zip(line.cells[3:5], values):
        number = re.match(r"-?\d+(\.\d+)?", value)
        written = digits.find(cell.text.strip(), page.lang)
        if bool(number) != bool(written) or (number and written[0].value != Fraction(number.group(0))):
            return False
    return True
