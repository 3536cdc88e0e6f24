"""Makes `src/intake/units/country/units.txt` from the package vietnamadminunits, and says whether it is whole.

    pip download vietnamadminunits==1.0.4 --no-deps && unzip vietnamadminunits-1.0.4-*.whl -d FOLDER
    python3 tests/intake/communes.py FOLDER > src/intake/units/country/units.txt

Everything is joined by codes and by the package's own keys, which have the district: the old xã Mường Than lies in the
new xã Than Uyên, and the new xã Mường Than is two others.
"""

import collections
import json
import sqlite3
import sys
import unicodedata

NOW = {"Tỉnh": "t", "Thành phố": "c", "Xã": "x", "Phường": "p", "Đặc khu": "d"}
PROVINCES = {"Tỉnh": "t", "Thành phố": "c"}
DISTRICTS = {"Huyện": "h", "Quận": "q", "Thị xã": "y", "Thành phố": "c"}
COMMUNES = {"Xã": "x", "Phường": "p", "Thị trấn": "t"}

# What came after the package was made: a kind that holds now, the one before, and the first day.
SINCE = {"75": ("c", "t", "2026-04-30")}

HEAD = """\
# The provinces and communes of Viet Nam since 1 July 2025, with those of which each was made.
# Made by tests/intake/communes.py from vietnamadminunits 1.0.4 (https://github.com/tranngocminhhieu/vietnamadminunits).
# SPDX-FileCopyrightText: 2025 Tran Ngoc Minh Hieu
# SPDX-License-Identifier: MIT (its text: LICENSE-vietnamadminunits)
# {provinces} provinces; {communes} communes: {x} xã, {p} phường, {d} đặc khu. Before: {old} communes in {districts} districts of
# {before} provinces, {split} of them divided; and {islands} island districts that had no communes.
# Not of the package: Đồng Nai is a city since 30 April 2026 (Resolution 30/2026/QH16).
#
# = province, < province before it, : district before it, + commune, * what became part of it, ~ of what a part did.
# Kinds: t tỉnh, c thành phố; h huyện, q quận, y thị xã, c thành phố; x xã, p phường, d đặc khu, t thị trấn. Each line is its
# sign, its kind, its national code and its name; a former commune whose district is not that of the line above has its code
# before it; - is that district itself.
"""


def bare_kind(full, short, kinds):
    """The kind of a unit by its full name, and its name."""
    full, short = (unicodedata.normalize("NFC", text) for text in (full, short))
    for word, sign in kinds.items():
        if full.lower().startswith(word.lower() + " "):
            name = full[len(word) + 1 :]
            # "Phường 05" and "Pa ủ" are called so in no list of today.
            if name.isdigit():
                return sign, name.lstrip("0")
            words = (word if word == "trường" else word[0].upper() + word[1:] for word in name.split(" "))
            return sign, " ".join(words)
    raise SystemExit(f"unknown kind: {full}")


def joined(data):
    """Of each former unit, by its key, the keys of those that took it over."""
    to = collections.defaultdict(list)
    for province, units in data["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        for unit, olds in units.items():
            for old in olds:
                to[old].append((province, unit))
    whole = set(to)
    for province, olds in data["DICT_PROVINCE_WARD_DIVIDED"].items():
        for old, parts in olds.items():
            if old in whole:
                raise SystemExit(f"whole and divided: {old}")
            to[old] += [(province, part["newWardKey"]) for part in parts]
    return to


def main(folder):
    folder += "/vietnamadminunits/data/"
    base = sqlite3.connect(folder + "dataset.db")
    base.row_factory = sqlite3.Row
    with open(folder + "converter_2025.json") as file:
        data = json.load(file)
    news = {(r["provinceKey"], r["wardKey"]): r for r in base.execute("select * from admin_units")}
    key = "{provinceKey}_{districtKey}_{wardKey}"
    rows = (dict(row, wardKey=row["wardKey"] or "") for row in base.execute("select * from admin_units_legacy"))
    olds = {key.format_map(row): row for row in rows}
    to = joined(data)
    if set(to) != set(olds) or {new for all in to.values() for new in all} != set(news):
        raise SystemExit("former and new units do not meet")
    made_of = collections.defaultdict(list)
    for old, all in to.items():
        for new in all:
            made_of[new].append((olds[old], len(all) > 1))
    out, counts = [], collections.Counter()
    provinces = sorted({(row["provinceCode"], row["provinceKey"]) for row in news.values()})
    for code, province in provinces:
        own = [(row, new) for new, row in news.items() if new[0] == province]
        kind, name = bare_kind(own[0][0]["province"], own[0][0]["provinceShort"], PROVINCES)
        now, before, day = SINCE.get(code, (kind, "", ""))
        out.append(f"={now}{code} {name}" + (f" {before}{day}" if day else ""))
        counts["provinces"] += 1
        former = [row for _, new in own for row, _ in made_of[new]]
        for code in sorted({row["provinceCode"] for row in former}):
            row = next(row for row in former if row["provinceCode"] == code)
            out.append("<{}{} {}".format(*parts(row, "province", PROVINCES)))
            counts["before"] += 1
            districts = {row["districtCode"]: row for row in former if row["provinceCode"] == code}
            for code in sorted(districts):
                out.append(":{}{} {}".format(*parts(districts[code], "district", DISTRICTS)))
                counts["districts"] += 1
        last = None
        for row, new in sorted(own, key=lambda one: one[0]["wardCode"]):
            kind, code, name = parts(row, "ward", NOW)
            out.append(f"+{kind}{code} {name}")
            counts[kind] += 1
            order = sorted(made_of[new], key=lambda one: (one[0]["districtCode"], one[0]["wardCode"] or ""))
            for old, divided in order:
                district = old["districtCode"] + " " if old["districtCode"] != last else ""
                last = old["districtCode"]
                sign = "~" if divided else "*"
                if old["wardCode"] is None:
                    out.append(f"{sign}{district}-")
                    counts["islands"] += 1
                    continue
                kind, code, name = parts(old, "ward", COMMUNES)
                out.append(f"{sign}{district}{kind}{code} {name}")
    counts["communes"] = len(news)
    counts["split"] = sum(len(all) > 1 for all in to.values())
    counts["old"] = len(olds) - counts["islands"]
    print(HEAD.format(**counts) + "\n".join(out))
    lai_chau = [len(to[old]) for old, row in olds.items() if row["provinceCode"] == "12"]
    told = (len(lai_chau), max(lai_chau), sum(row["provinceCode"] == "12" for row in news.values()))
    print(counts, "Lai Châu: %d (in at most %d) → %d" % told, file=sys.stderr)


def parts(row, level, kinds):
    kind, name = bare_kind(row[level], row[level + "Short"], kinds)
    return kind, row[level + "Code"], name


if __name__ == "__main__":
    main(*sys.argv[1:])
