"""Drawings: a number that eyes see beside a mark is one that ears hear in its title, or one of the field; a share is as long as it says."""

import re

import digits
import paths


def check(page, figures, reader, say, counts):
    """Every number with decimals in a drawing; ticks have none."""
    for row, drawn in page.bars:
        counts["shares"] += 1
        bar(row, drawn, figures, say)
    for drawn in page.falls:
        counts["steps"] += 1
        fall(drawn, [float(one.value) for one in page.datas[drawn.first : drawn.last]], say)
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


def bar(address, drawn, figures, say):
    """A share of the maximum: the bar, the middle of the mean's mark and the point of the best's, to a tenth of a per cent."""
    index, year, unit, code = address.split("/")
    row = figures.row(index, int(year), unit)
    part = row.parts.get(code) if row else None
    if part is None or part.share is None:
        say("drawing-differs", f"{address} has no share")
        return
    field = figures.tables[index, int(year)].field(unit)
    _, mean, best, _, _ = (field and field.parts.get(code)) or (None,) * 5
    wanted = [part.score] + ([mean, best] if mean is not None else [])
    shapes = [shape for path in drawn for shape in paths.figures(path)]
    ends = [(min(x for x, _ in shape), max(x for x, _ in shape)) for shape in shapes]
    ends = [(low, high) if place == 0 else ((low + high) / 2,) * 2 for place, (low, high) in enumerate(ends)]
    whole = [min(max(float(value * 100 / part.max), 0), 100) for value in wanted]
    if len(ends) != len(whole) or ends[0][0] != 0 or any(abs(end - share) > 0.1 for (_, end), share in zip(ends, whole)):
        say("drawing-differs", f"the share of {address}: {ends}, {whole} worked out")


def fall(drawn, values, say):
    """The steps of a change: they lead from the one total to the other, and each bar reaches from where the last one ended."""
    totals = [values[0]]
    for step in values[1:-1]:
        totals.append(totals[-1] + step)
    low, high = min(totals), max(totals)
    if len(values) < 3 or abs(totals[-1] - values[-1]) > 1e-6:
        say("steps-differ", f"{drawn.row}: {values}")
        return
    at = [(total - low) / ((high - low) or 1) * 300 for total in totals]
    wanted = {"good": [], "bad": []}
    for place, step in enumerate(values[1:-1]):
        if step:
            wanted["good" if step > 0 else "bad"].append((place + 1, *sorted((at[place], at[place + 1]))))
    for kind, bars in wanted.items():
        shapes = paths.figures(drawn.paths.get(kind, ""))
        got = [(min(y for _, y in shape) // 4, min(x for x, _ in shape), max(x for x, _ in shape)) for shape in shapes]
        near = len(got) == len(bars) and all(a[0] == b[0] and abs(a[1] - b[1]) <= 0.6 and abs(a[2] - b[2]) <= 0.6 for a, b in zip(got, bars))
        if not near:
            say("drawing-differs", f"the steps of {drawn.row}, {kind}: {got}, {bars} worked out")


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
