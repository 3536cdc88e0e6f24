"""The data beside the pages: CSV against what is worked out, JSON and XLSX against the CSV, and what the script compares."""

import csv
import io
import json
import re
import zipfile
from fractions import Fraction
from xml.etree import ElementTree

import addresses
import digits
import measured
import surveys
import targets

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def same(text, exact, published=None, shown=None):
    """Whether a cell holds a value: as published, or with the digits that are printed where it was divided."""
    if exact is None:
        return text == ""
    if published is not None:
        return text == published
    try:
        value = Fraction(text)
    except ValueError:
        return False
    return value == (exact if shown is None else digits.rounded(exact, shown))


def check(path, place, figures, say, counts):
    """A CSV with its JSON and XLSX."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    for line in lines:
        if measured.is_of(line):
            measured.check(line, figures.record, say, counts)
        elif of_survey(line, place):
            surveys.check(line, figures, say, counts)
        elif "median" in line and "unit" in line:
            of_whole(line, figures, place, say, counts)
        elif "median" in line:
            of_field(line, figures, say, counts)
        elif "unit" in line:
            of_row(line, figures, place, say, counts)
        elif "component" in line:
            of_part(line, place, figures, say, counts)
    if lines and "programme" in lines[0]:
        targets.as_data(lines, figures, say, counts)
    beside = path.with_suffix(".json")
    if beside.exists():
        as_json(beside, lines, say, counts)
    beside = path.with_suffix(".xlsx")
    if beside.exists():
        as_workbook(beside, lines, say, counts)


def of_survey(line, place):
    """Whether a line is of a whole table: in a file of its own, and in that of all data of no unit and of no field."""
    return "/khao-sat/" in place or "median" in line and line.get("unit") == "" and line.get("field") == ""


def cell(line, name, exact, say, counts, where, published=None, shown=None):
    if name not in line:
        return
    counts["cells"] += 1
    if not same(line[name], exact, published, shown):
        wanted = published if published is not None else "nothing" if exact is None else digits.plain(exact)
        say("data-differs", f"{where} {name}: {line[name]!r}, {wanted} worked out")


def changes(line, owner, where, say, counts):
    """The change that holds; what only the source says may stand in a column of its own."""
    for name, quantity, told in (
        ("score_change", "score", "score_change_declared"),
        ("rank_change", "rank", "rank_change_declared"),
    ):
        if name not in line:
            continue
        counts["cells"] += 1
        known = owner.changes[quantity]
        change = known[0] if known else None
        text = line[name]
        if change is None:
            if text:
                say("data-differs", f"{where} {name}: {text!r}, no change is known")
            continue
        if not text and change.stated and line.get(told, "") != "":
            text = line[told]
        if not same(text, change.value):
            say("data-differs", f"{where} {name}: {line[name]!r}, {digits.plain(change.value)} against {change.since}")
            continue
        for base in (quantity + "_since", quantity + "_change_since"):
            if base in line and line[base] != str(change.since):
                say("data-differs", f"{where} {base}: {line[base]!r}, {change.since} holds")
        other = next((one for one in known if one.since != change.since), None)
        cell(line, f"other_{name}", other.value if other else None, say, counts, where)
        if line.get(f"other_{name}_since", "") != (str(other.since) if other and f"other_{name}_since" in line else ""):
            say("data-differs", f"{where} other_{name}_since: {line[f'other_{name}_since']!r}")
        stated = [one for one in known if one.stated]
        if told in line and line[told] and not (stated and same(line[told], stated[0].value)):
            say("data-differs", f"{where} {told}: {line[told]!r}")


def of_row(line, figures, place, say, counts):
    index, year, unit = line["index"], int(line["year"]), line["unit"]
    where = f"{index}/{year}/{unit}"
    row = figures.row(index, year, unit)
    if row is None:
        say("figure-of-nothing", f"{where}: there is no such row")
        return
    if row.score is not None or line.get("score") != row.text:
        cell(line, "score", row.score, say, counts, where, row.text if row.score is not None else None)
    cell(line, "max", row.max if row.max else None, say, counts, where)
    cell(line, "share", row.share, say, counts, where, row.declared_percent, 2)
    cell(line, "rank", row.rank or row.declared_rank, say, counts, where)
    for name, key in BESIDE:
        stated = row.raw.get(key)
        cell(line, name, Fraction(stated) if stated else None, say, counts, where, stated)
    called = "unit_name" if "unit_name" in line else "name"
    unit = figures.record.in_year(year).units[unit]
    for name, wanted in ((called, unit.name("vi")), ("kind", unit.kind)):
        if name in line:
            counts["cells"] += 1
            if line[name] != wanted:
                say("data-differs", f"{where} {name}: {line[name]!r}, {wanted!r} in {year}")
    of = row.of or (int(row.raw["of"]) if row.raw.get("of") else None)
    if row.rank:
        cell(line, "of", of, say, counts, where)
        expected = "computed" if row.computed else "declared"
        if line.get("rank_basis", expected) != expected:
            say("data-differs", f"{where} rank_basis: {line['rank_basis']!r}")
    if "tied" in line and row.rank and row.computed and line["tied"] != ("yes" if row.tied else "no"):
        say("data-differs", f"{where} tied: {line['tied']!r}")
    if "band" in line and line["band"] != (row.band or ""):
        say("data-differs", f"{where} band: {line['band']!r}, {row.band} worked out")
    if "field" in line and line["field"] != (row.field or ""):
        say("data-differs", f"{where} field: {line['field']!r}")
    changes(line, row, where, say, counts)
    for name in line:
        code, _, quantity = name.partition(".")
        if code == "also":
            others = row.raw.get("also") or []
            place, _, wanted = quantity.partition(".")
            told = others[int(place)].get(wanted) if int(place) < len(others) else None
            counts["cells"] += 1
            if line[name] != (told or ""):
                say("data-differs", f"{where} {name}: {line[name]!r}, {told} is published")
            continue
        if code in row.framework.components:
            part = row.parts.get(code)
            if quantity == "":
                known = part is not None and part.score is not None
                if part is not None and not known and line[name] == part.text:
                    continue
                cell(line, name, part.score if known else None, say, counts, where, part.text if known else None)
            elif quantity == "rank":
                cell(line, name, part.rank if part else None, say, counts, where)


def of_whole(line, figures, place, say, counts):
    """A row of the table of all data: of a field, of a result, or of a component of one; it has nothing of the others."""
    if not line["unit"]:
        of_field(line, figures, say, counts)
        foreign = ("score", "rank", "of", "band", "share", "lost", *(name for name, _ in DISTANCES), "score_change", "rank_change")
    else:
        of_part(line, place, figures, say, counts)
        if not line["component"]:
            of_row(line, figures, place, say, counts)
        foreign = (*FIELD, *(name for name, _ in SAID), *(("of", "band") if line["component"] else ()))
    for name in foreign:
        if line[name]:
            say("data-differs", f"{line['index']}/{line['year']} {name}: {line[name]!r} in a row of something else")


def of_part(line, place, figures, say, counts):
    found = re.search(r"don-vi/([a-z0-9-]+)\.csv$", place)
    unit = line.get("unit") or (found.group(1) if found else None)
    row = figures.row(line["index"], int(line["year"]), unit) if unit else None
    if row is None:
        say("figure-of-nothing", f"{line['index']}/{line['year']}: there is no such row")
        return
    where = f"{line['index']}/{line['year']}/{row.unit}"
    code = line["component"]
    part = row.parts.get(code) if code else row
    if part is None:
        if any(line.get(name) for name in ("score", "rank", "score_change", "rank_change")):
            say("figure-of-nothing", f"{where}/{code}: the row has no such component")
        return
    where = f"{where}/{code}" if code else where
    if part.score is not None or line.get("score") != part.text:
        cell(line, "score", part.score, say, counts, where, part.text if part.score is not None else None)
    cell(line, "max", part.max if part.max else None, say, counts, where)
    cell(line, "share", part.share, say, counts, where, getattr(part, "declared_percent", None), 1 if code else 2)
    if "lost" in line:
        cell(line, "lost", part.lost, say, counts, where)
    cell(line, "rank", part.rank, say, counts, where)
    made = figures.tables[row.index.code, row.year].table.raw.get("totals") == "computed" and not code
    if line.get("score_basis", "") != ("computed" if made else ""):
        say("data-differs", f"{where} score_basis: {line['score_basis']!r}")
    for name, key in BESIDE:
        stated = part.raw.get(key) if not code else None
        cell(line, name, Fraction(stated) if stated else None, say, counts, where, stated)
    for name, quantity in (*DISTANCES, *(CONTRIBUTION if code else REST)):
        if not code or quantity in PARTS:
            of_figure(line, name, f"{where}/{quantity}", figures, say, counts)
        elif line.get(name):
            say("data-differs", f"{where} {name}: {line[name]!r} of a component")
    cell(line, "weight", part.component.weight and Fraction(part.component.weight) if code else None, say, counts, where)
    changes(line, part, where, say, counts)


#: Columns of numbers that are worked out, with what they hold; some of them a component has as well.
#: What a source states beside a result, by the keys of content.
BESIDE = (("self_score", "self"), ("respondents", "respondents"), ("votes", "votes"), ("margin", "margin"))
DISTANCES = (("to_next", "to-next"), ("to_leader", "to-leader"), ("to_mean", "to-mean"))
REST = (("unexplained", "unexplained"), ("near", "near"))
CONTRIBUTION = (("contribution", "contribution"),)
PARTS = ("to-mean", "contribution")


def at(figures, address):
    """What is worked out at an address; nothing where there is none."""
    try:
        return addresses.at(figures, address).value
    except addresses.Unknown:
        return None


def of_figure(line, name, address, figures, say, counts):
    """A cell that holds what stands at an address."""
    cell(line, name, at(figures, address), say, counts, address, None, addresses.shown(figures, address))


def of_field(line, figures, say, counts):
    """What is known of a field as a whole, or of a component of it."""
    index, year, code = line["index"], int(line["year"]), line["component"]
    step = f"{code}/" if code else ""
    for name in FIELD:
        if code and name == "ranked":
            continue
        of_figure(line, name, f"{index}/{year}/@{line['field']}/{step}{name}", figures, say, counts)
    for name, quantity in () if code else SAID:
        of_figure(line, name, f"{index}/{year}/@{line['field']}/{quantity}", figures, say, counts)
    change = None if code else addresses.move(figures.tables[index, year].fields.get(line["field"]), figures)
    for name, exact in (("since", change and change.since), ("among", change and change.among)):
        cell(line, f"mean_change_{name}", exact, say, counts, f"{index}/{year}/@{line['field']}")


#: All data of all years.
WHOLE = "du-lieu.csv"


def listed(site, figures):
    """What the data files beside pages say by the address of the number, and what the table of all data says."""
    beside, whole = {}, {}
    for path in site.rglob("*.csv"):
        said = whole if path == site / WHOLE else beside
        with path.open(encoding="utf-8-sig", newline="") as file:
            for line in csv.DictReader(file):
                for address, text in numbers(line, path, figures):
                    if text:
                        said.setdefault(address, set()).add(text)
    return beside, whole


def numbers(line, path, figures):
    """Every number of a line, each by its address."""
    if "programme" in line:
        yield line["figure"], line["value"]
        return
    if measured.is_of(line):
        yield from measured.numbers(line, figures.record)
        return
    if of_survey(line, path.as_posix()):
        yield from surveys.numbers(line)
        return
    index, year = line["index"], line["year"]
    step = f"/{line['component']}" if line.get("component") else ""
    if "median" in line and not line.get("unit"):
        for name in FIELD:
            yield f"{index}/{year}/@{line['field']}{step}/{name}", line[name]
        for name, quantity in SAID:
            yield f"{index}/{year}/@{line['field']}{step}/{quantity}", line[name]
        return
    unit = line.get("unit") or path.stem
    base = f"{index}/{year}/{unit}{step}"
    row = figures.row(index, int(year), unit)
    framework = f"framework/{index}/{row.framework.code}{step}"
    yield f"{framework}/weight", line.get("weight")
    # What is not the unit's own is the framework's, and a component's row has it under both.
    yield f"{base}/max" if row.raw.get("max") and not step else f"{framework}/max", line["max"]
    if step:
        yield f"{base}/max", line["max"]
    for name, quantity in (*DISTANCES, *REST, *CONTRIBUTION, *RESULT, *BESIDE):
        yield f"{base}/{quantity}", line.get(name)
    for name, quantity in (("score_change", "change"), ("rank_change", "rank-change")):
        yield f"{base}/{quantity}", line[name]
        for told in (name, f"other_{name}"):
            yield f"{base}/{quantity}/{line[f'{told}_since']}", line[told]
    for name, text in line.items():
        code, _, quantity = name.partition(".")
        if code == "also" or code in row.framework.components:
            yield f"{base}/{code}/{quantity.replace('.', '/') or 'score'}", text


#: Columns of a result, and of a field, with what they hold.
RESULT = tuple((one, one) for one in ("score", "rank", "of", "band", "lost")) + (("share", "percent"),)
FIELD = ("ranked", "mean", "median", "best", "worst")
SAID = (("mean_change", "mean-change"), ("later_units", "later-units"), ("later_lacking", "later-lacking"))


def there(page, said, figures, say):
    """What a page shows with an address stands in a data file, and of results in that of all data; arithmetic of an author is a figure of none."""
    beside, whole = said
    for data in page.datas:
        figure = data.figure or "="
        if figure.startswith("="):
            continue
        # Targets are of no year, nor is how an index is measured: both have files of their own.
        yearly = figure.split("/")[0] in figures.record.indices
        for told in (beside, whole) if yearly else (beside,):
            if not alike_any(data, told):
                say("not-in-data", f"{figure} = {data.value}: {told.get(figure)}")


def alike_any(data, said):
    """An author may print more digits of what is divided than data files have."""
    own = said.get(data.figure, ())
    return data.value in own or data.authored and any(digits.decimals_of(one) < digits.decimals_of(data.value) for one in own)


def as_json(path, lines, say, counts):
    """Row by row the same as in the CSV, digit by digit: no key without a value, no value without a key."""
    rows = json.loads(path.read_text(encoding="utf-8"), parse_float=str, parse_int=str).get("rows", [])
    if len(rows) != len(lines):
        say("json-differs", f"{len(rows)} rows, {len(lines)} in the CSV")
    for row, line in zip(rows, lines):
        for name in {**line, **row}:
            counts["cells"] += 1
            text = str(row.get(name, ""))
            if name not in line or text != line[name] or (name in row) != (text != ""):
                say("json-differs", f"{name}: {text!r}, {line.get(name)!r} in the CSV")


def as_workbook(path, lines, say, counts):
    """The first sheet, cell by cell the same as the CSV; numbers as numbers."""
    with zipfile.ZipFile(path) as book:
        shared = []
        if "xl/sharedStrings.xml" in book.namelist():
            for item in ElementTree.fromstring(book.read("xl/sharedStrings.xml")):
                shared.append("".join(one.text or "" for one in item.iter(SHEET + "t")))
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    rows = []
    for row in sheet.iter(SHEET + "row"):
        cells = {}
        for one in row.iter(SHEET + "c"):
            value = one.find(SHEET + "v")
            inline = one.find(SHEET + "is")
            text = "" if value is None else value.text or ""
            if one.get("t") == "s" and text:
                text = shared[int(text)]
            if inline is not None:
                text = "".join(part.text or "" for part in inline.iter(SHEET + "t"))
            cells[re.sub(r"\d", "", one.get("r"))] = text
        rows.append(cells)
    if not rows:
        return
    names = rows[0]
    for cells, line in zip(rows[1:], lines):
        for column, name in names.items():
            counts["cells"] += 1
            if name in line and not alike(cells.get(column, ""), line[name]):
                say("xlsx-differs", f"{name}: {cells.get(column)!r}, {line[name]!r} in the CSV")


def alike(text, plain):
    if text == plain:
        return True
    try:
        return Fraction(text) == Fraction(plain)
    except ValueError:
        return False


def compare(path, index, figures, say, counts):
    """What the script of the page that compares is given."""
    text = path.read_text(encoding="utf-8")
    data = json.loads(text[text.index("(") + 1 : text.rindex(")")], parse_float=str)
    codes = [component[0] for component in data["components"]]
    units = [unit[0] for unit in data["units"]]
    for year in data["years"]:
        number = int(year["year"])
        parts = [codes[int(place)] for place in year["parts"]]
        means(data, year, parts, figures.tables[index, number], say, counts)
        for cells in year["rows"]:
            # What is absent at the end of a row is left out.
            cells = cells + [None] * (4 + len(parts) - len(cells))
            unit, score, rank, of = units[int(cells[0])], *cells[1:4]
            row = figures.row(index, number, unit)
            where = f"{index}/{number}/{unit}"
            counts["cells"] += len(cells) - 1
            if row is None:
                say("figure-of-nothing", f"{where}: there is no such row")
                continue
            given = [("score", score, row.score), ("rank", rank, row.rank), ("of", of, row.of if row.rank else None)]
            for code, value in zip(parts, cells[4:]):
                part = row.parts.get(code)
                # A plain nought says that the component does not apply; scores are texts.
                if (code in row.framework.components) == (value == 0):
                    say("compare-differs", f"{where} {code}: {value} of what does not apply, or the other way")
                value = None if value == 0 else value
                given.append((code, value, part.score if part else None))
            for name, value, exact in given:
                known = value if value is not None and re.fullmatch(r"-?\d+(\.\d+)?", str(value)) else None
                if (known is None) != (exact is None) or (known is not None and Fraction(known) != exact):
                    say("compare-differs", f"{where} {name}: {value}, {None if exact is None else digits.plain(exact)} worked out")


def means(data, year, parts, table, say, counts):
    """The averages of each field, rounded as the index is."""
    decimals = int(data["decimals"])
    for cells in year.get("means") or []:
        code = data["fields"][int(cells[0])][0]
        field = table.fields.get(code)
        cells = cells + [None] * (2 + len(parts) - len(cells))
        for name, value in zip(["mean", *parts], cells[1:]):
            counts["cells"] += 1
            exact = field.mean if name == "mean" else (field.parts.get(name) or (None, None))[1]
            known = None if value is None else Fraction(value)
            if (known is None) != (exact is None) or (known is not None and digits.rounded(exact, decimals) != known):
                where = f"{table.index.code}/{table.year}/@{code}"
                say("compare-differs", f"{where} {name}: {value}, {None if exact is None else digits.plain(exact, 4)} worked out")
