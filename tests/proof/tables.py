"""Cells of tables: each stands under its heading and in its row, signs go with words, and what has no address is right too."""

import re

import addresses
import digits
import record

#: What a heading promises: Vietnamese and English.
HEADINGS = {
    "score": ("Điểm", "Score", "Kết quả (%)", "Result (%)"),
    "rank": ("Hạng", "Rank"),
    "change": ("Thay đổi điểm", "Change of score"),
    "rank-change": ("Thay đổi hạng", "Change of rank"),
    "percent": ("So với tối đa (%)", "Of maximum (%)", "So với tối đa", "Of maximum", "Tỷ lệ so với tối đa", "Share of maximum"),
    "lost": ("Còn thiếu so với tối đa", "Points lost"),
    "max": ("Tối đa", "Maximum"),
    "mean": ("Trung bình", "Average"),
    "band": ("Xếp loại", "Band"),
    "leader": ("Đơn vị dẫn đầu", "First"),
}
QUANTITY = {label: quantity for quantity, labels in HEADINGS.items() for label in labels}
YEAR = re.compile(r"\s*\((?:so với |against )?(\d{4})\)$")
WORDS = {
    "vi": {"up": ("tăng", "cao hơn"), "down": ("giảm", "thấp hơn")},
    "en": {"up": ("up", "higher"), "down": ("down", "lower")},
}
SMALL = {"vi": "≈ 0", "en": "≈ 0"}


class Subject:
    """Of what a line speaks: the figures of its first address."""

    def __init__(self, index, year, unit, component):
        self.index, self.year, self.unit, self.component = index, year, unit, component

    def address(self, quantity):
        middle = f"/{self.component}" if self.component else ""
        return f"{self.index}/{self.year}/{self.unit}{middle}/{quantity}"


def check(page, known, figures, say):
    for table in page.tables:
        if table.authored or not table.lines:
            continue
        heads = [cell.text.strip() for cell in table.lines[0].cells]
        among(page, table, figures, say)
        for line in table.lines[1:]:
            subject = subject_of(page, line, known)
            for place, cell in enumerate(line.cells):
                head = heads[place] if len(heads) == len(line.cells) else ""
                signs(page, head, cell, say)
                if head:
                    under_its_heading(page, head, cell, known, say)
                    in_its_row(line, cell, say)
                    if subject:
                        without_address(page, head, cell, subject, figures, say)


def among(page, table, figures, say):
    """A change of rank that was worked out among some units says among how many: in its cell, or once for its column."""
    said = {int(n) for block in page.blocks for n in AMONG.findall(block.text)}
    for line in table.lines[1:]:
        for cell in line.cells:
            for data in cell.datas:
                if not data.figure or not data.figure.endswith("/rank-change"):
                    continue
                try:
                    change = addresses.at(figures, data.figure).change
                except addresses.Unknown:
                    continue
                if change and change.among and change.among not in said and str(change.among) not in cell.text:
                    say("like-for-like-not-said", f"{data.figure} is worked out among {change.among}")


AMONG = re.compile(r"(?:tính trong|worked out among the) (\d+) ")


def subject_of(page, line, known):
    for cell in line.cells:
        for data in cell.datas:
            if data.figure and not data.figure.startswith(("=", "framework/", "bands/", "targets/")):
                steps = data.figure.split("/")
                component = steps[3] if len(steps) == 5 and not steps[4].isdigit() else None
                return Subject(steps[0], int(steps[1]), steps[2], component)
    found = re.fullmatch(r"(?:en/)?(\d{4})/don-vi/([a-z0-9-]+)\.html", page.path)
    for index in sorted(known.indices, key=len, reverse=True):
        if found and line.name.startswith(index + "-"):
            return Subject(index, int(found.group(1)), found.group(2), line.name[len(index) + 1:])
    return None


def signs(page, head, cell, say):
    """A sign, the class of its colour and the word for those who do not see it say the same."""
    ways = [way for way in ("up", "down", "same") if way in cell.classes]
    text = cell.text.strip()
    number = re.search(r"[+−]\d[\d.,]*", text)
    words = {way for way, names in WORDS[page.lang].items() if any(re.search(rf"\b{name}\b", text) for name in names)}
    sign = None
    if number:
        sign = "up" if number.group(0)[0] == "+" else "down"
        if not re.search(r"[1-9]", number.group(0)):
            say("sign-of-nothing", f"{text!r} under {head!r}")
    if sign and words and words != {sign}:
        say("word-against-sign", f"{text!r} under {head!r}")
    if sign and ways and ways != [sign]:
        say("class-against-sign", f"{text!r} has the class {ways[0]!r} under {head!r}")
    changes = QUANTITY.get(YEAR.sub("", head)) in ("change", "rank-change")
    if sign and changes and not words:
        say("sign-without-word", f"{text!r} under {head!r}")
    for data in cell.datas:
        if data.figure and data.figure.endswith("change") and re.search("[1-9]", data.value) and ways:
            way = "down" if data.value.startswith("-") else "up"
            if ways != [way] and SMALL[page.lang] not in text:
                say("class-against-value", f"{data.figure} = {data.value} has the class {ways[0]!r}")


def under_its_heading(page, head, cell, known, say):
    """A figure belongs to the column in which it stands."""
    base = YEAR.sub("", head)
    quantity = QUANTITY.get(base)
    for data in cell.datas:
        if not data.figure or data.figure.startswith(("=", "framework/", "bands/", "targets/")):
            continue
        steps = data.figure.split("/")
        own = steps[-2] if steps[-1].isdigit() else steps[-1]
        if quantity in ("score", "rank", "change", "rank-change") and own != quantity and (quantity, own) != ("rank", "of"):
            say("figure-in-another-column", f"{data.figure} stands under {head!r}")
        if re.fullmatch(r"\d{4}", head) and steps[1] != head:
            say("figure-in-another-column", f"{data.figure} stands under {head!r}")
        if quantity is None and steps[0] in known.indices:
            index = known.indices[steps[0]]
            short = index.short(page.lang)
            others = [one.short(page.lang) for one in known.indices.values() if one is not index]
            if head in others and head != short:
                say("figure-in-another-column", f"{data.figure} stands under {head!r}")
            framework = index.framework(int(steps[1]))
            named = [one.code for one in framework.components.values() if one.name(page.lang) == head]
            if named and len(steps) == 5 and steps[3] not in named:
                say("figure-in-another-column", f"{data.figure} stands under {head!r}")
        year = YEAR.search(head)
        if year and own.endswith("change") and steps[-1].isdigit() and steps[-1] != year.group(1):
            if steps[-1] not in cell.text:
                say("change-against-another-year", f"{data.figure} stands under {head!r}")


def band(page, head, cell, subject, figures, say):
    """The band in words."""
    row = figures.row(subject.index, subject.year, subject.unit)
    scheme = row.index.bands(row.year, row.field) if row else None
    named = {one["code"]: record.text(one["name"], page.lang) for one in scheme["bands"]} if scheme else {}
    expected = named.get(row.band) if row else None
    if expected and not cell.text.strip().startswith(expected):
        say("band-differs", f"{subject.address('band')} is {expected!r}, {cell.text.strip()!r} is written")


def in_its_row(line, cell, say):
    """A figure belongs to the unit of its row."""
    for data in cell.datas:
        if data.figure and not data.figure.startswith(("=", "framework/", "bands/", "targets/")):
            steps = data.figure.split("/")
            named = line.name and line.name in (steps[2], f"{steps[0]}-{steps[3]}", f"nam-{steps[1]}")
            if line.name and not named and re.fullmatch(r"nam-\d{4}", line.name):
                say("figure-in-another-row", f"{data.figure} stands in the row {line.name!r}")


def without_address(page, head, cell, subject, figures, say):
    """What is worked out and has no address in the markup."""
    quantity = QUANTITY.get(YEAR.sub("", head))
    if quantity == "band" and not subject.component:
        band(page, head, cell, subject, figures, say)
    if quantity in (None, "score", "rank", "band") or cell.datas or not re.search(r"\d", cell.text):
        return
    numbers = digits.find(cell.text.strip(), page.lang)
    if not numbers:
        say("text-not-a-number", f"{cell.text.strip()!r} under {head!r}")
        return
    place = subject.address(quantity)
    try:
        if quantity in ("mean", "leader"):
            expected = of_table(figures, subject, quantity)
        else:
            expected = addresses.at(figures, place).value
    except addresses.Unknown as unknown:
        say("figure-of-nothing", f"{place} is written {cell.text.strip()!r}: {unknown}")
        return
    if SMALL[page.lang] in cell.text:
        least = numbers[-1].value
        if not 0 < abs(expected) < least:
            say("text-differs", f"{place} = {digits.plain(expected)} is written {cell.text.strip()!r}")
        return
    if not digits.lawful(numbers[0], expected):
        say("text-differs", f"{place} = {digits.plain(expected)} is written {cell.text.strip()!r}")
    if quantity == "leader":
        leaders(page, cell, subject, figures, say)


def of_table(figures, subject, quantity):
    field = field_of(figures, subject)
    value = None if field is None else field.mean if quantity == "mean" else field.best
    if value is None:
        raise addresses.Unknown("nothing is known of the whole field")
    return value


def field_of(figures, subject):
    table = figures.tables.get((subject.index, subject.year))
    return table.field(subject.unit) if table and subject.unit in table.rows else None


def leaders(page, cell, subject, figures, say):
    """Who leads: all that are first, or none is named."""
    field = field_of(figures, subject)
    first = [row.unit for row in field.rows if row.rank == 1]
    names = [figures.record.units[unit].name(page.lang) for unit in first]
    missing = [name for name in names if name not in cell.text]
    if missing:
        say("leader-differs", f"{subject.index}/{subject.year}: {names} lead, {cell.text.strip()!r} is written")


def whole(page, figures, say):
    """The page of a table has every row with its score and its rank, the best first."""
    found = re.fullmatch(r"(?:en/)?(\d{4})/([a-z0-9-]+)\.html", page.path)
    table = figures.tables.get((found.group(2), int(found.group(1)))) if found and page.kind == "ranking" else None
    if table is None:
        return
    shown = {data.figure for data in page.datas if data.cell is not None}
    for row in table.rows.values():
        at = f"{table.index.code}/{table.year}/{row.unit}"
        if row.score is not None and f"{at}/score" not in shown:
            say("figure-not-shown", f"{at}/score")
        if row.rank and f"{at}/rank" not in shown:
            say("figure-not-shown", f"{at}/rank")
    for one in page.tables:
        places = []
        for line in one.lines:
            ranks = [data.figure for cell in line.cells for data in cell.datas if (data.figure or "").endswith("/rank")]
            steps = ranks[0].split("/") if ranks else []
            if len(steps) == 4 and steps[2] in table.rows:
                row = table.rows[steps[2]]
                places.append((row.field, row.rank or 0))
        for old, new in zip(places, places[1:]):
            if old[0] == new[0] and old[1] > new[1]:
                say("rows-out-of-order", f"{table.index.code}/{table.year}: {old[1]} before {new[1]}")
