"""Grids that stand for a map: every unit of the field once, with its rank, in the colour of the fifth in which its rank lies."""

import html
import re

import addresses
import paths

GRID = re.compile(r"<svg [^>]*data-chart=\"?tiles\"?.*?</svg>", re.S)
AREA = re.compile(r"<path class=\"?heat-(\d)\"? d=\"([^\"]+)\"")
TILE = re.compile(r"<a href=\"?[^ >\"]*don-vi/([a-z0-9-]+)\.html\"?>(.*?)</a>", re.S)
TEXT = re.compile(r"<text x=\"?([\d.]+)\"? y=\"?([\d.]+)\"?[^>]*>([^<]*)</text>")
KEY = re.compile(r"<text x=\"?([\d.]+)\"? y=\"?([\d.]+)\"? class=\"?soft\"?[^>]*>[^<\d]*(\d+)(?:–(\d+))?</text>")


def check(page, text, figures, ctx, say, counts):
    """Every grid of a page; nothing in it is taken from how congbo draws but where a cell lies and what is written in it."""
    for drawn in GRID.findall(text):
        counts["grids"] += 1
        tiles = TILE.findall(drawn)
        if page.kind == "embed":
            # Nothing in it leads anywhere: by what is written in its cells each is the cell of one unit of that rank.
            tiles = named(drawn, figures, ctx)
        ranks = {code: rank(figures, ctx, code) for code, _ in tiles}
        field = units_of(figures, ctx, ranks)
        if len(tiles) != len(ranks) or set(ranks) != field:
            say("grid-differs", f"{len(tiles)} cells for {len(field)} units: {sorted(set(ranks) ^ field)[:3]}")
        places = sorted(one for one in ranks.values() if one is not None)
        group = lambda place: sum(one < place for one in places) * 5 // len(places)
        areas = [(4 - int(shade), cell) for shade, d in AREA.findall(drawn) for cell in corners(d)]
        for code, inside in tiles:
            texts = TEXT.findall(inside)
            said = html.unescape(texts[-1][2])
            written = re.match(r"\d+", said)
            if (int(written.group(0)) if written else None) != ranks[code]:
                say("grid-differs", f"{code}: {said!r} for rank {ranks[code]}")
            colours = at(areas, float(texts[0][0]), float(texts[0][1]))
            if colours != ({group(ranks[code])} if ranks[code] else set()):
                say("grid-differs", f"{code}: rank {ranks[code]} in colour {sorted(colours)}")
        expected = [[one for one in places if group(one) == at] for at in range(5)]
        # The words of a key stand below the left end of their colour.
        key = [(at(areas, float(x) + 1, float(y) - 20), int(first), int(last or first)) for x, y, first, last in KEY.findall(drawn)]
        if key != [({shade}, of[0], of[-1]) for shade, of in enumerate(expected) if of]:
            say("grid-differs", f"the key says {key}")


def named(drawn, figures, ctx):
    """The cells of a grid without links: each with a unit of the home unit's field that has the rank which it tells, and its texts."""
    rows = figures.tables[(ctx.index, ctx.year)].rows
    home = rows[ctx.unit].field if ctx.unit in rows else next(iter(rows.values())).field
    left = {}
    for code, row in rows.items():
        if row.field == home:
            left.setdefault(rank(figures, ctx, code), []).append(code)
    cells, texts = [], []
    for found in TEXT.finditer(KEY.sub("", drawn)):
        texts.append(found)
        if re.fullmatch(r"(?:\d+=?|–)\*?", found[3]):
            place = re.match(r"\d+", found[3])
            codes = left.get(int(place[0]) if place else None)
            cells.append((codes.pop() if codes else found[3], "".join(one[0] for one in texts)))
            texts = []
    return cells


def corners(path):
    """Left, top, right and bottom of each figure of a path."""
    for figure in paths.figures(path):
        across, down = zip(*figure)
        yield min(across), min(down), max(across), max(down)


def at(areas, x, y):
    """The colours in which a place is."""
    return {shade for shade, (left, top, right, bottom) in areas if left < x < right and top < y < bottom}


def rank(figures, ctx, code):
    try:
        return int(addresses.at(figures, f"{ctx.index}/{ctx.year}/{code}/rank").value)
    except addresses.Unknown:
        return None


def units_of(figures, ctx, drawn):
    """The units of the table that are in the field of those that are drawn."""
    rows = figures.tables[(ctx.index, ctx.year)].rows
    fields = {rows[code].field for code in drawn if code in rows}
    return {code for code, row in rows.items() if row.field in fields}
