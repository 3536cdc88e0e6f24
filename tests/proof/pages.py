"""A finished page, read as a browser reads it: its figures, its tables, and every text by the block it stands in."""

import html
import html.parser
import re

BLOCKS = {
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "caption", "figcaption", "title", "desc", "td", "th",
    "div", "section", "article", "figure", "table", "tr", "thead", "tbody", "ul", "ol", "dl", "nav", "header", "footer",
    "main", "summary", "details", "blockquote", "body", "html", "head", "svg", "text", "a-none", "time-none", "aside",
    "option", "select", "form", "label", "button",
}
VOID = {"meta", "link", "br", "img", "input", "hr", "wbr", "source", "col", "base"}


#: What is said of a corrected figure where no mark can stand.
CORRECTED = re.compile(
    r" \((?:đính chính|điều chỉnh|tính lại sau đính chính|correction|revision|worked out anew after a correction), .*\)$"
)


class Data:
    """A `<data>`: what it says it is, and how it is written."""

    __slots__ = ("figure", "value", "text", "authored", "lang", "cell", "block", "marked")

    def __init__(self, figure, value, authored, lang):
        self.figure, self.value, self.authored, self.lang = figure, value, authored, lang
        self.text, self.cell, self.block, self.marked = "", None, None, False


class Block:
    """A text that stands together."""

    __slots__ = ("tag", "text", "around", "authored", "name", "part", "datas", "label", "drawing", "row")

    def __init__(self, tag, around, authored, name, part):
        self.tag, self.around, self.authored, self.name, self.part = tag, around, authored, name, part
        self.text, self.datas, self.label, self.drawing, self.row = "", [], "", None, ""


class Cell:
    __slots__ = ("text", "classes", "datas", "head", "column", "hidden")

    def __init__(self, classes, head, column):
        self.classes, self.head, self.column = classes, head, column
        self.text, self.datas, self.hidden = "", [], ""


class Line:
    """A row of a table."""

    def __init__(self, name, classes):
        self.name, self.classes, self.cells = name, classes, []


class Table:
    def __init__(self, label, part, authored):
        self.label, self.part, self.authored = label, part, authored
        self.lines, self.columns = [], []


class Fall:
    """A drawing of the steps of a change, and which figures of the page stand in the list beside it."""

    def __init__(self, first):
        self.row, self.first, self.last, self.paths = "", first, None, {}


EMBED = re.compile(r"((?:en/)?)nhung/(?:((?:\d{4}|chi-so)/[a-z0-9-]+)(?:/[a-z0-9-]+)?|[a-z0-9-]+)\.html")


def shown_on(path):
    """The page that a figure for pages of others is from; of every other page, the page itself."""
    found = EMBED.fullmatch(path)
    return f"{found[1]}{found[2] or 'index'}.html" if found else path


class Page(html.parser.HTMLParser):
    """Everything that is looked at of a page."""

    def __init__(self, path, text):
        super().__init__(convert_charrefs=True)
        self.path, self.kind, self.lang = path, "", ""
        self.datas, self.blocks, self.tables, self.metas, self.json = [], [], [], {}, []
        self.marks, self.bars, self.falls = [], [], []
        self.stack, self.parts, self.script = [], [], None
        self.last = self.block = self.data = self.table = self.line = self.cell = None
        self.drawings = 0
        self.prose = self.svg = self.hidden = self.revised = self.lines_to_copy = 0
        self.label = self.last_term = ""
        self.source = " ".join(html.unescape(text).split())
        self.feed(text)
        self.close()
        self.finish()

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "html":
            self.lang = attributes.get("lang", "")
        elif tag == "meta":
            # One may have both: what search engines and social media read of a page is told once.
            for name in (attributes.get("name"), attributes.get("property")):
                if name:
                    self.metas[name] = CORRECTED.sub("", attributes.get("content", ""))
                if name == "page-kind":
                    self.kind = attributes.get("content", "")
        elif tag == "script":
            self.script = attributes.get("type", "")
            if self.script == "application/ld+json":
                self.json.append("")
        if tag in VOID:
            return
        classes = (attributes.get("class") or "").split()
        if "revised" in classes and attributes.get("title"):
            self.marks.append(attributes["title"])
        if "revised" in classes and self.last is not None:
            self.last.marked = True
        row = attributes.get("data-row") or ""
        if row.startswith("/"):
            row = self.row() + row
        opened = [tag, False, False, False, attributes.get("lang", ""), "revised" in classes, row, "embed-line" in classes]
        self.lines_to_copy += opened[7]
        self.revised += opened[5]
        if "prose" in classes:
            opened[1] = True
            self.prose += 1
        if "heard" in classes:
            opened[2] = True
            self.hidden += 1
        if tag == "svg":
            steps = attributes.get("preserveaspectratio") == "none"
            opened[3] = "meter" if "meter" in classes else "steps" if steps else "drawing"
            self.drawings += 1
            self.svg += 1
            if "meter" in classes:
                self.bars.append((row or self.row(), []))
            if opened[3] == "steps":
                self.falls.append(Fall(len(self.datas)))
        if tag == "path" and self.stack and self.stack[-1][0] == "svg" and self.stack[-1][3] == "meter":
            self.bars[-1][1].append(attributes.get("d", ""))
        if tag == "path" and self.stack and self.stack[-1][3] == "steps":
            self.falls[-1].paths[attributes.get("class", "")] = attributes.get("d", "")
        self.stack.append(opened)
        name = attributes.get("id") or attributes.get("aria-labelledby")
        if name and tag in ("section", "h1", "h2", "h3", "figure"):
            # What a heading names lasts until the end of that in which the heading stands.
            self.parts.append((len(self.stack) - tag.startswith("h"), name))
        if tag in BLOCKS:
            self.finish()
            around = next((one[0] for one in reversed(self.stack[:-1]) if one[0] in BLOCKS), "")
            part = self.parts[-1][1] if self.parts else ""
            self.block = Block(tag, "svg" if self.svg else around, self.prose > 0, attributes.get("id", ""), part)
            self.block.drawing = self.drawings if self.svg else None
            self.block.row = self.row()
            self.block.label = self.last_term if tag == "dd" else ""
        self.start_table(tag, attributes, classes)
        if tag == "data":
            self.data = Data(self.address(attributes.get("data-figure")), attributes.get("value", ""), self.prose > 0, self.language())
            self.last = self.data
            self.data.cell, self.data.block = self.cell, self.block
            self.datas.append(self.data)
            if self.cell is not None:
                self.cell.datas.append(self.data)
            if self.block is not None:
                self.block.datas.append(self.data)
        label = attributes.get("aria-label")
        if label and tag not in ("nav", "div", "button", "a", "input"):
            block = Block("label", "", self.prose > 0, "", self.parts[-1][1] if self.parts else "")
            block.text = label
            self.blocks.append(block)

    def address(self, figure):
        """The whole address of a figure: a quantity alone, and what begins with a slash, goes on from the row around it."""
        if figure is None or figure.startswith("="):
            return figure
        if figure.startswith("/"):
            return self.row() + figure
        return figure if "/" in figure else f"{self.row()}/{figure}"

    def row(self):
        """The row that the nearest element names."""
        return next((one[6] for one in reversed(self.stack) if one[6]), "")

    def language(self):
        """That of the nearest element which names one."""
        return next((one[4] for one in reversed(self.stack) if one[4]), self.lang)

    def start_table(self, tag, attributes, classes):
        if tag == "div" and "table" in classes:
            self.label = attributes.get("aria-label", "")
        elif tag == "table":
            part = self.parts[-1][1] if self.parts else ""
            self.table = Table(self.label, part, self.prose > 0)
            self.tables.append(self.table)
        elif tag == "tr" and self.table is not None:
            self.line = Line(attributes.get("id", ""), classes)
            self.table.lines.append(self.line)
        elif tag in ("td", "th") and self.line is not None:
            column = sum(1 for _ in self.line.cells)
            self.cell = Cell(classes, tag == "th", column)
            self.line.cells.append(self.cell)

    def handle_endtag(self, tag):
        if tag == "script":
            self.script = None
        while self.stack:
            opened = self.stack.pop()
            self.prose -= opened[1]
            self.hidden -= opened[2]
            self.svg -= bool(opened[3])
            self.revised -= opened[5]
            self.lines_to_copy -= opened[7]
            if opened[0] == tag:
                break
        while self.parts and self.parts[-1][0] > len(self.stack):
            self.parts.pop()
        if tag == "dl" and self.falls and self.falls[-1].last is None:
            self.falls[-1].last = len(self.datas)
            self.falls[-1].row = (self.datas[-1].figure or "").rsplit("/", 1)[0]
        if tag == "data":
            self.data = None
        elif tag in ("td", "th"):
            self.cell = None
        elif tag == "tr":
            self.line = None
        elif tag == "table":
            self.table = None
            self.label = ""
        if tag in BLOCKS:
            self.finish()

    def handle_data(self, text):
        if self.script is not None:
            if self.script == "application/ld+json":
                self.json[-1] += text
            return
        if self.revised or self.lines_to_copy:
            return
        if self.data is not None:
            self.data.text += text
        elif self.last is not None and text.strip() not in ("", "/", "*"):
            # A mark stands right behind its figure, before any other word.
            self.last = self.last if self.hidden else None
        if self.cell is not None and not self.svg:
            self.cell.text += text
            if self.hidden:
                self.cell.hidden += text
        if self.block is None:
            around = self.stack[-1][0] if self.stack else ""
            part = self.parts[-1][1] if self.parts else ""
            self.block = Block("", around, self.prose > 0, "", part)
        self.block.text += text

    def finish(self):
        block, self.block = self.block, None
        if block is None:
            return
        block.text = CORRECTED.sub("", re.sub(r"\s+", " ", block.text).strip())
        if block.text.startswith("* "):
            # What was corrected of a drawing is held where corrections are.
            return
        if block.tag == "dt":
            self.last_term = block.text
        if block.text:
            self.blocks.append(block)
