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
SAID = re.compile(r"kết quả này ứng với hạng (\d+)(?: đến (\d+))? trong (\d+) ")


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
    weights = [rng.random() + 1e-12 for _ in known]
    return sum(weight * part for weight, part in zip(weights, known)) / sum(weights)


def place(own, others):
    return 1 + sum(1 for other in others if other > own)


def main(content, site, listed):
    known = record.Record(content, datetime.datetime.now(datetime.timezone.utc))
    rng = random.Random(2025)
    wrong = tried = 0
    for line in pathlib.Path(listed).read_text(encoding="utf-8").splitlines():
        one = json.loads(line)
        said = SAID.search(one["text"]) if one["kind"] == "on-boundaries" else None
        if not said or f"/{known.home}.html" not in one["page"]:
            continue
        code, year, unit, _ = one["figures"][0].split("/")
        field = next(field for field in known.indices[code].fields if record.has(field, known.units[unit]))
        found = scores(pathlib.Path(site) / year / f"{code}.csv")
        made = groups(known, field, int(year), found)
        best, worst, of = int(said[1]), int(said[2] or said[1]), int(said[3])
        others = [parts for now, parts in made.items() if now != unit]
        low, high = min(found.values()) - 1, max(found.values()) + 1
        places = [place(found[unit], [drawn(parts, low, high, rng) for parts in others]) for _ in range(WEIGHTS)]
        lowest = [min(low if part is None else part for part in parts or [None]) for parts in others]
        highest = [max(high if part is None else part for part in parts or [None]) for parts in others]
        tried += len(places)
        if min(places) < best or max(places) > worst or len(made) != of:
            wrong += 1
            print(f"{one['figures'][0]}: {best} to {worst} of {of}; by random weights {min(places)} to {max(places)} of {len(made)}")
        if (place(found[unit], lowest), place(found[unit], highest)) != (best, worst):
            wrong += 1
            print(f"{one['figures'][0]}: {best} to {worst}; the ends are {place(found[unit], lowest)} and {place(found[unit], highest)}")
    print(f"{tried} places by random weights; {wrong} do not hold")
    return wrong or not tried


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) and 1)
