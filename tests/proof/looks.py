"""Charts and tables as they are drawn: a title speaks of its subject, a caption of what is there, rows stand in their order."""

import html
import re

import digits
import paths

FIGURE = re.compile(r"<figure class=\"?figure.*?</figure>", re.S)
DRAWING = re.compile(r"<svg [^>]*data-chart=\"?(?P<kind>[a-z]+)\"? id=\"?(?P<id>[a-z0-9-]+).*?</svg>", re.S)
OVER_YEARS = re.compile(r"<svg [^>]*class=\"chart chart-(?P<kind>trend|spark|bump)\b.*?</svg>", re.S)
BREAK = re.compile(r"<path class=\"?break\"? d=\"M(-?[\d.]+)")
LINE = re.compile(r"<path class=\"?line[a-z -]*\"?(?: [a-z-]+=[^ >]+)* d=\"(M[^\"]*)\"")
TITLE = re.compile(r"<title[^>]*>(.*?)</title>", re.S)
CAPTION = re.compile(r"<figcaption id=\"?(?P<id>[a-z0-9-]+)\"?>(?P<words>.*?)</figcaption>", re.S)
LABEL = re.compile(r"aria-labelledby=\"?([a-z0-9-]+)")
ABOUT = re.compile(r"<p class=\"?figure-about\"?>(.*?)</p>", re.S)
DESC = re.compile(r"<desc[^>]*>(.*?)</desc>", re.S)
YEAR = re.compile(r"(?<!\d)(\d{4})(?!\d)")
PLACE = re.compile(r"(?:hạng|rank) (\d+)(?:/| of )\d+")
MEAN = {"vi": ("vạch đứt", "trung bình của nhóm", "Trung bình "), "en": ("dashed line", "the average of all", "Average ")}
RING = {"vi": "vòng rỗng", "en": "ring:"}
GREY = {"vi": ("các đường xám", "đường xám"), "en": ("grey lines", "grey line")}
BROKEN = {"vi": ", ngắt ở", "en": ", broken"}


def plain(markup):
    return html.unescape(re.sub(r"<[^>]*>", "", markup)).strip()


def check(page, text, known, ctx, say, counts):
    """Every drawing of a page."""
    if page.lang not in MEAN:
        return
    whole_lines(text, say, counts)
    captions = {}
    for figure in FIGURE.findall(text):
        about = ABOUT.search(figure)
        for drawing in DRAWING.finditer(figure):
            captions[drawing["id"]] = plain(about.group(1)) if about else ""
    beside = {found["id"]: plain(found["words"].replace("</p>", " ")) for found in CAPTION.finditer(text)}
    titles = {}
    for drawing in DRAWING.finditer(text):
        counts["drawings"] += 1
        marks = [plain(one) for one in TITLE.findall(drawing.group(0))]
        label = LABEL.search(drawing.group(0)).group(1)
        if label in beside:
            title = beside[label]
        elif f"<title id={label}>" in drawing.group(0).replace('"', ""):
            title = marks.pop(0)
        else:
            say("drawing-without-name", f"{drawing['id']} is called by {label}, which is nowhere")
            continue
        of_subject(page, drawing["kind"], title, known, ctx, say)
        name = drawing["id"].removesuffix("-p")
        if titles.setdefault(title, name) != name:
            say("title-of-two", f"{name} and {titles[title]} say {title!r}")
        if drawing["id"] in captions:
            of_caption(page, drawing, captions[drawing["id"]], marks, say)


def whole_lines(text, say, counts):
    """No line of a chart over years goes across a break of the series."""
    for drawing in OVER_YEARS.finditer(text):
        breaks = [float(one) for one in BREAK.findall(drawing.group(0))]
        for path in LINE.findall(drawing.group(0)) if breaks else ():
            counts["lines beside breaks"] += 1
            across = [x for figure in paths.figures(path) for x, _ in figure]
            if any(min(across) < one < max(across) for one in breaks):
                say("line-across-break", f"{drawing['kind']}: {path[:60]}")


def of_subject(page, kind, title, known, ctx, say):
    """Of the unit of the page, or of the index and the year of a table."""
    if kind in ("ranking", "heat", "tiles"):
        wanted = [known.indices[ctx.index].short(page.lang), str(ctx.year)] if ctx.index and ctx.year else []
    elif kind == "goals":
        wanted = []
    else:
        wanted = [known.units[ctx.unit].name(page.lang)]
    for one in wanted:
        if one not in title:
            say("title-without-subject", f"{kind}: {title!r} does not name {one}")


def of_caption(page, drawing, caption, marks, say):
    """What a caption says is drawn is drawn, and what is drawn is said."""
    kind, drawn = drawing["kind"], drawing.group(0)
    dashed, average, mean = MEAN[page.lang]

    def same(said, there, what):
        if said != there:
            say("caption-differs", f"{drawing['id']}: {what} is {'said' if said else 'drawn'} only: {caption!r}")

    if kind in ("ranking", "strip"):
        same(dashed in caption, re.search(r"class=\"?mean\b", drawn) is not None, "the mean")
    if kind == "trend":
        same(average in caption, any(mark.startswith(mean) for mark in marks), "the mean")
        years = [int(YEAR.search(mark).group(1)) for mark in marks if YEAR.search(mark) and not mark.startswith(mean)]
        desc = plain(DESC.search(drawn).group(1))
        gap = years != list(range(min(years), max(years) + 1))
        if gap and BROKEN[page.lang] not in desc:
            say("caption-differs", f"{drawing['id']}: {desc!r} with {years}")
    if kind == "places":
        same(RING[page.lang] in caption, re.search(r"class=\"?badge\b", drawn) is not None, "a ring")
    if kind == "bump":
        many, one = GREY[page.lang]
        same(one in caption, len(marks) > 1, "another line")
        same(many in caption, len(marks) > 2, "more than one other line")
    if kind == "ranking":
        places = [int(found.group(1)) for mark in marks if (found := PLACE.search(mark))]
        if places != sorted(places):
            say("bars-out-of-order", f"{drawing['id']}: {places}")
    if kind in ("ranking", "strip", "heat", "tiles"):
        for year in YEAR.findall(caption):
            if year not in page.path:
                say("caption-differs", f"{drawing['id']}: {year} on {page.path}")


def rows(page, say):
    """Years follow each other, whichever comes first."""
    for table in page.tables:
        if table.authored:
            continue
        years = []
        for line in table.lines[1:]:
            first = line.cells[0].text.strip() if line.cells else ""
            if not re.fullmatch(r"\d{4}", first):
                years = []
                break
            years.append(int(first))
        if years and years not in (sorted(years), sorted(years, reverse=True)):
            say("rows-out-of-order", f"{table.label!r}: {years}")
        places = column_of_ranks(table, page.lang)
        if places != sorted(places):
            say("rows-out-of-order", f"{table.label!r}: {places}")


def column_of_ranks(table, lang):
    """The ranks of a table whose first column they are."""
    heads = [cell.text.strip() for cell in table.lines[0].cells] if table.lines else []
    if not heads or heads[0] not in ("Hạng", "Rank"):
        return []
    found = []
    for line in table.lines[1:]:
        numbers = digits.find(line.cells[0].text.strip().rstrip("="), lang) if line.cells else []
        found += [int(numbers[0].value)] if numbers else []
    return found
