#!/usr/bin/env python3
"""Make a congbo site of the bench's neutral tables.   to_congbo.py NEUTRAL OUT

NEUTRAL holds units.csv (code,name_vi,kind), indices.csv (code,name,max), components.csv (index,code,name,max),
results.csv (year,index,unit,component,score; an empty component is the index's total) and one narrative per year and
unit, narratives/YEAR/UNIT.md.  Nothing is worked out here: ranks, changes and shares are the program's own work.
"""
import csv
import os
import sys

KINDS = {"department": ("Sở, ngành", "department"), "district": ("Cấp huyện", "district"),
         "province": ("Cấp tỉnh", "province")}


def rows(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8", newline="") as text:
        yield from csv.DictReader(text)


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def short(number):
    """'100.00' -> '100', '12.50' -> '12.5'"""
    return number.rstrip("0").rstrip(".") if "." in number else number


class Out:
    def __init__(self, folder):
        self.folder = os.path.join(folder, "content")

    def write(self, path, lines):
        path = os.path.join(self.folder, path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as out:
            out.write("\n".join(lines) + "\n")


def fixed(out, units):
    out.write("site.yaml", [
        "title: Chỉ số quản trị", "summary: Dữ liệu tổng hợp để đo hiệu năng, không phải số liệu thật.",
        "authority: Đo hiệu năng", f"home: {units[0]['code'].lower()}", "languages: [vi]", "exports: []"])
    out.write("sources.yaml", ["so-lieu: {title: Dữ liệu tổng hợp}"])
    lines = ["kinds:"] + [f"  {code}: {{name: {quoted(name)}, level: {level}}}" for code, (name, level) in KINDS.items()]
    lines.append("units:")
    lines += [f"  - {{code: {unit['code'].lower()}, name: {quoted(unit['name_vi'])}, kind: {unit['kind']}}}"
              for unit in units]
    out.write("units.yaml", lines)


def indices(out, folder, first_year):
    parts = {}
    for row in rows(folder, "components.csv"):
        parts.setdefault(row["index"], []).append(
            f"      - {{code: {row['code'].lower()}, name: {quoted(row['name'])}, max: {short(row['max'])}}}")
    for place, row in enumerate(rows(folder, "indices.csv"), 1):
        out.write(f"indices/{row['code'].lower()}.yaml", [
            f"order: {place}", f"name: {quoted(row['name'])}", f"short: {row['code']}", "publisher: Đo hiệu năng",
            "measure: points", "decimals: 2", "ranking: ranks",
            f"fields: [{{code: don-vi, name: đơn vị, kinds: [{', '.join(KINDS)}]}}]",
            "frameworks:", f"  - code: {row['code'].lower()}", f"    name: {quoted(row['name'])}",
            f"    from: {first_year}", f"    max: {short(row['max'])}", "    total: sum", "    components:",
            *parts[row["code"]]])


def results(folder):
    """{(year, index): {unit: (total, [(component, score)])}}, all in the order of the file."""
    tables = {}
    for row in rows(folder, "results.csv"):
        units = tables.setdefault((row["year"], row["index"].lower()), {})
        unit = units.setdefault(row["unit"].lower(), [None, []])
        if row["component"]:
            unit[1].append((row["component"].lower(), row["score"]))
        else:
            unit[0] = row["score"]
    return tables


def editions(out, folder, tables):
    for year in sorted({year for year, _index in tables}):
        out.write(f"editions/{year}/edition.yaml", ["status: published"])
    for (year, index), units in tables.items():
        lines = ["coverage: complete", "source: so-lieu", "results:"]
        for unit, (total, parts) in units.items():
            cells = ", ".join(f"{code}: {score}" for code, score in parts)
            lines.append(f"  - {{unit: {unit}, score: {total}, parts: {{{cells}}}}}")
        out.write(f"editions/{year}/{index}.yaml", lines)
    narratives = os.path.join(folder, "narratives")
    for year in sorted(os.listdir(narratives)):
        for name in sorted(os.listdir(os.path.join(narratives, year))):
            with open(os.path.join(narratives, year, name), encoding="utf-8") as text:
                out.write(f"editions/{year}/units/{name.lower()}", [text.read().rstrip("\n")])


def main():
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    folder, out = sys.argv[1], Out(sys.argv[2])
    tables = results(folder)
    fixed(out, list(rows(folder, "units.csv")))
    indices(out, folder, min(year for year, _index in tables))
    editions(out, folder, tables)
    print(f"{sys.argv[2]}: a congbo site of {len(tables)} tables")


if __name__ == "__main__":
    main()
