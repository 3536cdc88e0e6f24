"""Drawings: a number that eyes see beside a mark is one that ears hear in its title, or one of the field."""

import re

import digits


def check(page, figures, reader, say, counts):
    """Every number with decimals in a drawing; ticks have none."""
    heard = {}
    for block in page.blocks:
        if block.drawing is not None and block.tag in ("title", "desc"):
            heard.setdefault(block.drawing, []).append(block)
    strangers = {}
    for block in page.blocks:
        if block.drawing is None or block.tag != "text":
            continue
        numbers = [number for number in digits.find(block.text, page.lang) if number.decimals]
        if not numbers:
            continue
        titles = heard.get(block.drawing, [])
        known = {number.value for title in titles for number in digits.find(title.text, page.lang)}
        known |= {number.value for title in titles for number in digits.find(title.label, page.lang)}
        ctx = reader.of(block)
        for number in numbers:
            counts["numbers in drawings"] += 1
            if number.value in known or of_field(number, ctx, figures) or of_cells(number, ctx, figures):
                continue
            index = figures.record.indices.get(ctx.index)
            if index and number.decimals < index.decimals:
                # A tick of a scale; there are no places between two ranks.
                if block.part.endswith("-rank"):
                    say("tick-between-ranks", block.text)
                continue
            strangers.setdefault(block.drawing, []).append((number.value, block.text))
    for numbers in strangers.values():
        if not is_scale([value for value, _ in numbers]):
            for _, text in numbers:
                say("drawing-differs", f"{text!r} is in no title of its drawing")


def is_scale(values):
    """Whether numbers are the ticks of a scale: some, all as far apart."""
    values = sorted(set(values))
    steps = {new - old for old, new in zip(values, values[1:])}
    return len(values) >= 2 and len(steps) == 1


def of_field(number, ctx, figures):
    """The mean, the best or the worst of a field that may be meant."""
    for (index, year), table in figures.tables.items():
        if ctx.index not in (None, index) or ctx.year not in (None, year):
            continue
        for field in table.fields.values():
            for value in (field.mean, field.median, field.best, field.worst):
                if value is not None and digits.lawful(number, value):
                    return True
    return False


CELLS = {}


def of_cells(number, ctx, figures):
    """A component's score, where a drawing has a cell for each."""
    table = figures.tables.get((ctx.index, ctx.year))
    if table is None:
        return False
    key = (ctx.index, ctx.year, number.decimals)
    if key not in CELLS:
        scores = (part.score for row in table.rows.values() for part in row.parts.values())
        CELLS[key] = {digits.rounded(score, number.decimals) for score in scores if score is not None}
    return number.value in CELLS[key]
