#!/usr/bin/env python3
"""Make a congbo site in which there is very much of one thing.   sizes.py KIND N OUT

or time a program on N, 2N and 4N of it.             sizes.py KIND N --time CONGBO [COMMAND]

KIND is one of those at the foot, or `all` with --time, which takes each with a number of its own.

    python3 tests/bench/sizes.py aliases 25000 --time target/release/congbo
    python3 tests/bench/sizes.py all 1 --time target/release/congbo build

Twice as much may take twice as long.  What takes four times as long goes over all of them for each of them.
"""
import os
import subprocess
import sys
import tempfile
import time

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
        self.of = ""

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
        table = f"coverage: partial\n{self.of}source: s\nresults:\n"
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


def shared_alias(site, n):
    """Units of one alias, each within the one before, so that no two of them stand beside each other."""
    for place in range(n):
        site.unit(place, ", aliases: [Tên chung]" + (f", parent: u{place - 1}" if place else ""))
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


def prose(text):
    """A site with one unit and `text(n)` as the story of an edition."""
    def fill(site, n):
        site.unit(0)
        site.row(0)
        site.story.append(text(n))
    return fill


def quoted(site, n):
    """Exceptions for words of one long text."""
    site.unit(0)
    site.row(0)
    for place in range(n):
        site.story.append(f"Đoạn {place} nói [1,00 điểm](figure:cs/2021/u0/score).")
        site.waivers.append(
            f"- {{rule: figure-differs, file: editions/2021/index.md, at: \"Đoạn {place} nói [1,00 điểm](figure:cs/2021/u0/score)\", "
            f"value: \"50\", reason: In như vậy, date: 2022-03-02}}")


def places(site, n):
    """Places among as many as a table ranks, in one text."""
    site.unit(0)
    site.row(0, ", rank: 5")
    site.of = "of: 63\n"
    site.story.append("đứng 5/63 " * n)


def programmes(site, n):
    for place in range(n):
        site.write(f"targets/t{place}.yaml", f"name: Mục tiêu {place}\nunit: u0\ntargets: []\n")
        site.write(f"targets/t{place}.md", f"Xem [bên cạnh](t{(place + 1) % n}.md).\n")
    site.unit(0)
    site.row(0)


def documents(site, n):
    for place in range(n):
        site.write(f"documents/d{place}.md", f"---\ntitle: Văn bản {place}\nform: Thông báo\n---\n\nXem [bên cạnh](d{(place + 1) % n}.md).\n")
    site.unit(0)
    site.row(0)


# Of each the least number, of which 4 times as much is what a site must bear.
KINDS = {
    "units": (units, 25_000),
    "aliases": (aliases, 25_000),
    "shared-alias": (shared_alias, 12_500),
    "waivers": (waivers, 5_000),
    "quoted": (quoted, 5_000),
    "corrections": (corrections, 1_250),
    "bindings": (bindings, 5_000),
    "sources": (sources, 12_500),
    "documents": (documents, 1_250),
    "programmes": (programmes, 1_250),
    "places": (places, 50_000),
    # Bytes of digits, in one number and in numbers with blanks between.
    "digits": (prose(lambda n: "1" * n), 2_500_000),
    "numbers": (prose(lambda n: "12 " * (n // 3)), 2_500_000),
    "points": (prose(lambda n: "1.234," * (n // 6)), 2_500_000),
    "sums": (prose(lambda n: "[2](figure:=1+1) " * n), 5_000),
    "long-sum": (prose(lambda n: f"[{n}](figure:=1{'+1' * (n - 1)})"), 25_000),
    "headings": (prose(lambda n: "## Một mục\n\n" * n), 15_000),
    "links": (prose(lambda n: "[a](b.md) " * n), 2_500),
    "quotes": (prose(lambda n: "> " * n), 15_000),
    "emphasis": (prose(lambda n: "*a " * n), 15_000),
}


def timed(kind, congbo, command, least):
    """Prints the seconds that a command takes on as much, on twice and on four times as much."""
    seconds = []
    for n in (least, 2 * least, 4 * least):
        with tempfile.TemporaryDirectory() as folder:
            site = Site(folder)
            KINDS[kind][0](site, n)
            site.done()
            begun = time.monotonic()
            run = subprocess.run([congbo, "--root", folder, command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                 check=False)
            seconds.append(f"{n}: {time.monotonic() - begun:.2f} s (exit {run.returncode})")
    print(kind, command, ", ".join(seconds), flush=True)


def main():
    kind, n, out, *rest = (sys.argv + [""] * 3)[1:4] + sys.argv[4:]
    if kind not in [*KINDS, "all"] or not n.isdigit() or not out or (out == "--time") != bool(rest):
        sys.exit(__doc__)
    if out == "--time":
        congbo, command = (rest + ["check"])[:2]
        for one in KINDS if kind == "all" else [kind]:
            timed(one, congbo, command, int(n) * KINDS[one][1] if kind == "all" else int(n))
        return
    site = Site(out)
    KINDS[kind][0](site, int(n))
    site.done()


if __name__ == "__main__":
    main()
