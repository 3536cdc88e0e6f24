"""Places on later boundaries against random weights: from the exported tables and the lineage of units alone.

A merged unit's score is some mean of its parts', with weights that nobody knows. Whatever they are, places lie where the
program says, and each end is reached by some.
"""

import csv
import datetime
import json
import pathlib
import random
import re
import sys

import boundaries
import record

WEIGHTS = 10_000
#: What is said of a unit's own result, and of what a merged one would have had.
SAID = re.compile(r"(?:kết quả này| nằm giữa (?P<low>[\d.,]+)(?: điểm|%) và (?P<high>[\d.,]+)(?: điểm|%),) ứng với hạng (?P<best>\d+)(?: đến (?P<worst>\d+))? trong (?P<of>\d+) ")


def scores(path):
    """The scores of a table by unit; of one of which a row has none, nothing."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return {row["unit"]: float(row["score"]) for row in csv.DictReader(file) if row["score"][:1].isdigit()}


def groups(known, field, year, found):
    """What each unit of the newest boundaries was made of: scores, and nothing for a part that has none."""
    made = {}
    for unit in known.units.values():
        if not record.has(field, unit):
            continue
        if boundaries.lives(unit, year):
            made.setdefault(boundaries.became(known, unit.code), []).append(found.get(unit.code))
        elif not unit.raw.get("to"):
            made.setdefault(unit.code, [])
    return made


def drawn(parts, low, high, rng):
    """A score that a unit may have had: any mean of its parts', and any score for a part without one."""
    known = [rng.uniform(low, high) if part is None else part for part in parts or [None]]
    if len(known) == 1:
        return known[0]
    weights = [rng.random() + 1e-12 for _ in known]
    return sum(weight * part for weight, part in zip(weights, known)) / sum(weights)


def place(own, others):
    return 1 + sum(1 for other in others if other > own)


class Trials:
    """The scores and places that each unit of a table came to by random weights, and its ends."""

    def __init__(self, known, code, year, unit, site, rng):
        field = next(field for field in known.indices[code].fields if record.has(field, known.units[unit]))
        self.found = scores(pathlib.Path(site) / year / f"{code}.csv")
        self.made = groups(known, field, int(year), self.found)
        self.low, self.high = min(self.found.values()) - 1, max(self.found.values()) + 1
        self.places = {now: (len(self.made), 1) for now in self.made}
        self.scores = {now: (self.high, self.low) for now in self.made}
        for _ in range(WEIGHTS):
            had = {now: drawn(parts, self.low, self.high, rng) for now, parts in self.made.items()}
            order = sorted(had.values(), reverse=True)
            first = {}
            for at, score in enumerate(order, 1):
                first.setdefault(score, at)
            for now, score in had.items():
                self.places[now] = span(self.places[now], first[score])
                self.scores[now] = span(self.scores[now], score)

    def ends(self, unit):
        """The best and the worst place, with every part that may weigh all weighing all."""
        others = [parts or [None] for now, parts in self.made.items() if now != unit]
        lowest = [min(self.low if part is None else part for part in parts) for parts in others]
        highest = [max(self.high if part is None else part for part in parts) for parts in others]
        own = self.made[unit]
        return place(max(own), lowest), place(min(own), highest)


def span(ends, one):
    return min(ends[0], one), max(ends[1], one)


def number(text):
    return float(text.replace(".", "").replace(",", "."))


def differs(said, trials, unit):
    """Why what is said of a unit does not hold."""
    best, worst, of = int(said["best"]), int(said["worst"] or said["best"]), int(said["of"])
    least, most = trials.places[unit]
    if least < best or most > worst or of != len(trials.made):
        return f"{best} to {worst} of {of}; by random weights {least} to {most} of {len(trials.made)}"
    if trials.ends(unit) != (best, worst):
        return f"{best} to {worst}; the ends are {trials.ends(unit)}"
    if said["low"]:
        low, high = number(said["low"]), number(said["high"])
        own = trials.made[unit]
        # What is printed is rounded to two digits.
        if abs(low - min(own)) > 0.006 or abs(high - max(own)) > 0.006:
            return f"between {low} and {high}; its parts have {own}"
        if trials.scores[unit][0] < low - 0.006 or trials.scores[unit][1] > high + 0.006:
            return f"between {low} and {high}; by random weights {trials.scores[unit]}"
    return None


def main(content, site, listed):
    known = record.Record(content, datetime.datetime.now(datetime.timezone.utc))
    rng = random.Random(2025)
    tables, held = {}, {}
    for line in pathlib.Path(listed).read_text(encoding="utf-8").splitlines():
        one = json.loads(line)
        said = SAID.search(one["text"]) if one["kind"] == "on-boundaries" else None
        if not said:
            continue
        code, year, unit, _ = one["figures"][0].split("/")
        key = (code, year, next(field["code"] for field in known.indices[code].fields if record.has(field, known.units[unit])))
        if key not in tables:
            tables[key] = Trials(known, code, year, unit, site, rng)
        held[code, year, unit, said[0]] = differs(said, tables[key], unit)
    wrong = {key: why for key, why in held.items() if why}
    for (code, year, unit, _), why in wrong.items():
        print(f"{code}/{year}/{unit}: {why}")
    merged = sum(1 for *_, text in held if "nằm giữa" in text)
    print(f"{len(held)} ranges of places, {merged} of merged units, by {WEIGHTS} random weights each; {len(wrong)} do not hold")
    return bool(wrong) or not merged or len(held) == merged


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) and 1)
