#!/usr/bin/env python3
"""Make a congbo site in which there is very much of one thing.   sizes.py KIND N OUT

KIND is units, aliases, waivers, corrections, bindings or sources.  For each KIND make two sites, one of N and one of 2N,
and time `congbo --root OUT check` (and `build`) on both:

    python3 tests/bench/sizes.py aliases 50000 /tmp/one && python3 tests/bench/sizes.py aliases 100000 /tmp/two
    time congbo --root /tmp/one check;  time congbo --root /tmp/two check

Twice as much may take twice as long.  What takes four times as long goes over all of them for each of them.
"""
import os
import sys

INDEX = """name: Chỉ số
short: CS
publisher: Bộ
measure: points
decimals: 2
ranking: ranks
fields: [{code: tinh, name: Tỉnh, kinds: [tinh]}]
frameworks:
  - {code: a, name: A, from: 2015, total: unstated, components: []}
"""


def score(place):
    return f"{50 + place % 40}.{place % 100:02}"


class Site:
    def __init__(self, folder):
        self.folder = folder
        self.units, self.rows, self.waivers, self.corrections, self.sources = [], [], [], [], []
        self.story = []

    def unit(self, place, more=""):
        self.units.append(f"  - {{code: u{place}, name: Đơn vị {place}, kind: tinh{more}}}")

    def row(self, place, more=""):
        self.rows.append(f"  - {{unit: u{place}, score: {score(place)}{more}}}")

    def write(self, name, text):
        path = os.path.join(self.folder, "content", name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as out:
            out.write(text)

    def done(self):
        self.write("site.yaml", "title: A\nsummary: B\nauthority: C\nhome: u0\ncards: false\nexports: [csv]\n")
        self.write("sources.yaml", "\n".join(["s: {title: Nguồn}", *self.sources]) + "\n")
        kinds = "kinds:\n  tinh: {name: Tỉnh, level: province}\nunits:\n"
        self.write("units.yaml", kinds + "\n".join(self.units) + "\n")
        self.write("indices/cs.yaml", INDEX)
        self.write("editions/2021/edition.yaml", "status: published\nannounced: 2022-03-01\n")
        table = "coverage: partial\nsource: s\nresults:\n"
        self.write("editions/2021/cs.yaml", table + "\n".join(self.rows) + "\n")
        if self.waivers:
            self.write("waivers.yaml", "\n".join(self.waivers) + "\n")
        if self.corrections:
            self.write("editions/2021/corrections.yaml", "\n".join(self.corrections) + "\n")
        if self.story:
            self.write("editions/2021/index.md", "\n\n".join(self.story) + "\n")


def units(site, n):
    for place in range(n):
        site.unit(place)
    site.row(0)


def aliases(site, n):
    names = ", ".join(f"Tên khác {place}" for place in range(n))
    site.unit(0, f", aliases: [{names}]")
    site.row(0)


def waivers(site, n):
    """Each row states a percentage that its score contradicts, and an exception says why."""
    for place in range(n):
        site.unit(place)
        site.row(place, ", max: 100, percent: 1.5")
        site.waivers.append(
            f"- {{rule: percent-differs, file: editions/2021/cs.yaml, at: results.u{place}.percent, value: \"1.5\", "
            f"reason: In như vậy, date: 2022-03-02}}")


def corrections(site, n):
    for place in range(n):
        site.unit(place)
        site.row(place)
        site.corrections.append(
            f"- {{figure: cs/2021/u{place}/score, old: \"1.00\", new: \"{score(place)}\", reason: Gõ nhầm, "
            f"date: 2022-04-01}}")


def bindings(site, n):
    for place in range(n):
        site.unit(place)
        site.row(place)
        shown = score(place).replace(".", ",")
        site.story.append(f"Đơn vị {place} đạt [{shown} điểm](figure:cs/2021/u{place}/score).")


def sources(site, n):
    for place in range(n):
        site.sources.append(f"s{place}: {{title: Nguồn {place}, url: \"https://example.vn/{place}\"}}")
    site.unit(0)
    site.row(0)


KINDS = {"units": units, "aliases": aliases, "waivers": waivers, "corrections": corrections, "bindings": bindings,
         "sources": sources}


def main():
    if len(sys.argv) != 4 or sys.argv[1] not in KINDS:
        sys.exit(__doc__)
    site = Site(sys.argv[3])
    KINDS[sys.argv[1]](site, int(sys.argv[2]))
    site.done()


if __name__ == "__main__":
    main()
