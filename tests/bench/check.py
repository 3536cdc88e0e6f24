#!/usr/bin/env python3
"""Does a built site show the bench's figures?   check.py NEUTRAL BUILT [--every N]

Works out from the neutral tables (see to_congbo.py) what every kind of page must show, and compares each table cell
with what a reader sees there: hidden words are left out, numbers are as written in Vietnamese.  Home, edition and
ranking pages are all checked, pages of a unit in an edition every N-th (default 7).  Exit status 1 on any difference.
"""
import argparse
import csv
import os
import re
import sys
from html.parser import HTMLParser

VOID = {"meta", "link", "br", "hr", "img", "input", "rect", "line", "polyline", "path", "circle", "col", "wbr"}
NONE = "–"


def hundredths(text):
    whole, _, part = text.partition(".")
    return int(whole) * 100 + int((part + "00")[:2])


def score(value):
    return f"{value // 100},{value % 100:02d}"


def maximum(value):
    return score(value).rstrip("0").rstrip(",")


def signed(value, printed):
    if value is None:
        return NONE
    return "0" if value == 0 else ("+" if value > 0 else "\u2212") + printed(abs(value))


def per_cent(value, top, decimals):
    """Halves away from zero."""
    scale = 10 ** decimals
    units = (value * 200 * scale + top) // (2 * top)
    return f"{units // scale},{units % scale:0{decimals}d}%"


def ranks(values):
    ordered = sorted(values, reverse=True)
    return [ordered.index(value) + 1 for value in values] if len(values) < 50 else _ranks(values, ordered)


def _ranks(values, ordered):
    place = {}
    for at, value in enumerate(ordered, 1):
        place.setdefault(value, at)
    return [place[value] for value in values]


class Data:
    """Columns of scores by (year, index, component), in the order of units.csv; component "" is the total."""

    def __init__(self, folder):
        def rows(name):
            with open(os.path.join(folder, name), encoding="utf-8", newline="") as text:
                yield from csv.DictReader(text)

        self.folder = folder
        self.units = [(row["code"].lower(), row["name_vi"], row["code"]) for row in rows("units.csv")]
        self.indices = [(row["code"].lower(), row["code"], hundredths(row["max"])) for row in rows("indices.csv")]
        self.parts = {}
        for row in rows("components.csv"):
            self.parts.setdefault(row["index"].lower(), []).append(
                (row["code"].lower(), row["name"], hundredths(row["max"])))
        place = {unit[0]: at for at, unit in enumerate(self.units)}
        self.column = {}
        for row in rows("results.csv"):
            key = int(row["year"]), row["index"].lower(), row["component"].lower()
            self.column.setdefault(key, [None] * len(self.units))[place[row["unit"].lower()]] = hundredths(row["score"])
        self.rank = {key: ranks(column) for key, column in self.column.items()}
        self.years = sorted({key[0] for key in self.column})

    def change(self, columns, key, u, way):
        before = (key[0] - 1,) + key[1:]
        return way * (columns[key][u] - columns[before][u]) if before in columns else None

    def mean(self, key):
        column = self.column[key]
        return (2 * sum(column) + len(column)) // (2 * len(column))


class Page(HTMLParser):
    """What a reader sees: tables as rows of cell texts, headings, notes, and how many charts of each kind."""

    def __init__(self, path):
        super().__init__(convert_charrefs=True)
        self.open, self.tables, self.headings, self.charts, self.words = [], [], [], {}, []
        self.svg = []
        self.footnotes = 0
        with open(path, encoding="utf-8") as text:
            self.feed(text.read())
        self.close()

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        classes = (attributes.get("class") or "").split()
        hidden = "heard" in classes
        if tag not in VOID:
            self.open.append((tag, hidden))
        if tag == "table":
            self.tables.append({"class": classes, "rows": []})
        elif tag == "tr":
            self.tables[-1]["rows"].append([])
        elif tag in ("td", "th"):
            self.tables[-1]["rows"][-1].append("")
        elif tag in ("h1", "h2", "h3", "h4"):
            self.headings.append("")
        elif tag == "sup":
            self.footnotes += 1
        elif tag == "svg" and ("data-chart" in attributes or attributes.get("class") == "meter"):
            kind = attributes.get("data-chart", "share")
            self.svg.append(kind)
            self.charts[kind] = self.charts.get(kind, 0) + 1

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        if any(hidden or tag == "sup" for tag, hidden in self.open):
            return
        tags = [tag for tag, _hidden in self.open]
        self.words.append(data)
        if ("td" in tags or "th" in tags) and "svg" not in tags:
            self.tables[-1]["rows"][-1][-1] += data
        for tag in ("h1", "h2", "h3", "h4"):
            if tag in tags:
                self.headings[-1] += data

    def text(self):
        return " ".join("".join(self.words).split())

    def rows(self, heads):
        """The body of the one table whose heads begin so."""
        found = [table for table in self.tables
                 if [even(cell) for cell in table["rows"][0]][:len(heads)] == heads]
        if len(found) != 1:
            raise ValueError(f"{len(found)} tables with the heads {heads}")
        return [[even(cell) for cell in row] for row in found[0]["rows"][1:]]


def even(text):
    return " ".join(text.split())


class Check:
    def __init__(self, data, folder):
        self.data, self.folder, self.faults, self.cells, self.pages = data, folder, [], 0, 0

    def page(self, path):
        self.pages += 1
        self.path = path
        return Page(os.path.join(self.folder, path))

    def same(self, what, got, want):
        self.cells += 1
        if got != want:
            self.faults.append(f"{self.path}: {what}: {str(got)[:140]!r} is not {str(want)[:140]!r}")

    def table(self, what, got, want):
        """Every cell, and the number of rows."""
        self.same(what + ": rows", len(got), len(want))
        for at, (ours, theirs) in enumerate(zip(got, want)):
            for column, cell in enumerate(theirs):
                self.same(f"{what}: row {at + 1}, column {column + 1}", ours[column] if column < len(ours) else None, cell)

    def best(self, key):
        column = self.data.column[key]
        return self.data.units[column.index(max(column))][1]

    def home(self):
        data, page = self.data, self.page("index.html")
        self.table("years", page.rows(["Năm", "Chỉ số", "Trung bình", "Dẫn đầu"]), [
            [str(year), short, score(data.mean((year, index, ""))), self.best((year, index, ""))]
            for year in reversed(data.years) for index, short, _top in data.indices])

    def edition(self, year):
        data, page = self.data, self.page(f"{year}/index.html")
        shorts = [short for _index, short, _top in data.indices]
        self.table("totals", page.rows(["Đơn vị", *shorts]), [
            [name, *(score(data.column[year, index, ""][u]) for index, _short, _top in data.indices)]
            for u, (_code, name, _raw) in enumerate(data.units)])
        for index, short, _top in data.indices:
            key = year, index, ""
            said = f"trung bình: {score(data.mean(key))} điểm; dẫn đầu: {self.best(key)}"
            self.same(short, said in page.text(), True)

    def ranking(self, year, index):
        data, page, key = self.data, self.page(f"{year}/{index}.html"), (year, index, "")
        order = sorted(range(len(data.units)), key=lambda u: -data.column[key][u])
        ranked = data.rank[key]
        heads = ["Hạng", "Đơn vị", "Điểm"]
        changed = ["Thay đổi điểm", "Thay đổi hạng"] if year > data.years[0] else []
        parts = data.parts[index]
        got = page.rows([*heads, *changed])
        want = []
        for u in order:
            tied = ranked.count(ranked[u]) > 1
            row = [str(ranked[u]) + ("=" if tied else ""), data.units[u][1], score(data.column[key][u])]
            if changed:
                row += [signed(data.change(data.column, key, u, 1), score),
                        signed(data.change(data.rank, key, u, -1), str)]
            want.append(row + [score(data.column[year, index, code][u]) for code, _name, _top in parts])
        self.table("ranking", got, want)
        self.same("bars", page.charts.get("ranking", 0) >= 1, True)

    def unit(self, year, u):
        data = self.data
        code, name, raw = data.units[u]
        page = self.page(f"{year}/don-vi/{code}.html")
        n = len(data.units)
        want = []
        for index, short, _top in data.indices:
            key = year, index, ""
            rank = data.rank[key][u]
            tied = " (đồng hạng)" if data.rank[key].count(rank) > 1 else ""
            want.append([short, score(data.column[key][u]), f"{rank}/{n}{tied}",
                         signed(data.change(data.column, key, u, 1), score),
                         signed(data.change(data.rank, key, u, -1), str)])
        self.table("overview", page.rows(["Chỉ số", "Điểm", "Hạng", "Thay đổi điểm", "Thay đổi hạng"]), want)
        tables = [[[even(cell) for cell in row] for row in table["rows"][1:]]
                  for table in page.tables if "parts" in table["class"]]
        self.same("tables of components", len(tables), len(data.indices))
        for (index, short, _top), got in zip(data.indices, tables):
            self.table(short, got, [self.part(year, index, part, u) for part in data.parts[index]])
        self.same("bars in them", page.charts.get("share", 0), sum(len(data.parts[index]) for index, *_ in data.indices))
        self.narrative(page, year, raw)
        # The years stand on one page a unit, which all its editions lead to.
        with open(os.path.join(self.folder, self.path), encoding="utf-8") as text:
            self.same("link to the years", f"/don-vi/{code}.html" in text.read(), True)
        over_the_years = self.page(f"don-vi/{code}.html")
        self.same("line chart", over_the_years.charts.get("trend", 0) >= 1, True)

    def part(self, year, index, part, u):
        data, (code, name, top) = self.data, part
        key = year, index, code
        value = data.column[key][u]
        row = [name, score(value), maximum(top), per_cent(value, top, 1), str(data.rank[key][u])]
        if year > data.years[0]:
            row += [signed(data.change(data.column, key, u, 1), score),
                    signed(data.change(data.rank, key, u, -1), str)]
        return row + [score(top - value)]

    def narrative(self, page, year, unit):
        with open(os.path.join(self.data.folder, "narratives", str(year), unit + ".md"), encoding="utf-8") as text:
            source = text.read()
        headings = [even(heading) for heading in page.headings]
        for heading in re.findall(r"^#+ (.*)$", source, re.M):
            self.same("heading", even(heading) in headings, True)
        rows = [[even(cell) for cell in row.strip("|").split("|")] for row in re.findall(r"^\|.*\|$", source, re.M)]
        self.table("narrative", page.rows(rows[0]), rows[2:])
        text = page.text()
        for item in re.findall(r"^(?:-|\d+\.) (.*)$", source, re.M):
            self.same("list item", even(item.replace("*", "")) in text, True)
        self.same("footnote mark", page.footnotes >= 1, True)
        self.same("footnote", even(re.search(r"^\[\^1\]: (.*)$", source, re.M).group(1)) in text, True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("neutral")
    parser.add_argument("built")
    parser.add_argument("--every", type=int, default=7)
    args = parser.parse_args()
    data = Data(args.neutral)
    check = Check(data, args.built)
    plan = [(check.home,)] + [(check.edition, year) for year in data.years]
    plan += [(check.ranking, year, index[0]) for year in data.years for index in data.indices]
    plan += [(check.unit, year, u) for year in data.years for u in range(len(data.units))][::args.every]
    for show, *about in plan:
        try:
            show(*about)
        except (OSError, ValueError, IndexError) as error:
            check.faults.append(f"{getattr(check, 'path', '?')} {about}: {type(error).__name__}: {error}")
    print(f"{args.built}: {check.pages} pages, {check.cells} cells and facts compared, {len(check.faults)} differ")
    for fault in check.faults[:20]:
        print("  " + fault)
    sys.exit(1 if check.faults else 0)


if __name__ == "__main__":
    main()
