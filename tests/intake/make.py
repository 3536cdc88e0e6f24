#!/usr/bin/env python3
"""Makes the spreadsheets of this folder, offline: tests/intake/make.py TABLES

TABLES is a folder with three published tables as CSV, which the record in content/ was compiled from as well: the
rating of one-stop handling in Lai Chau in 2021, PAPI by dimension, PCI totals. Needs openpyxl, XlsxWriter, xlwt, odfpy
and msoffcrypto-tool. The files are committed; run this only to add one.

`taken/`   ugly files that say the same as the record: taken in without a question
`asked/`   files with something in them that nobody can know: asked, nothing written
`refused/` files that cannot be read: the name begins with the reason
"""
import csv, datetime, io, os, random, sys, unicodedata, zipfile

import openpyxl, xlsxwriter, xlwt
from odf import opendocument, style, table, text, number

HERE = os.path.dirname(os.path.abspath(__file__))
TABLES = sys.argv[1]
ROWS = list(csv.DictReader(open(f"{TABLES}/lai-chau-tthc-quality-2021-departments.csv")))
NAMES = [row["agency_as_written"] for row in ROWS]
PARTS = [[row[f"c{n}"] for n in range(1, 10)] for row in ROWS]
TOTALS = [row["total_published"] for row in ROWS]
GRADES = [row["grade_vi"] for row in ROWS]
TITLE = "KẾT QUẢ ĐÁNH GIÁ CHẤT LƯỢNG TIẾP NHẬN, GIẢI QUYẾT TTHC NĂM 2021"
HEADS = [f"Tiêu chí {n}" for n in range(1, 10)]


def path(*parts):
    place = os.path.join(HERE, *parts)
    os.makedirs(os.path.dirname(place), exist_ok=True)
    return place


def comma(text):
    return text.replace(".", ",")


def grid(names=NAMES, number=float, head2=HEADS, title=TITLE):
    """The table as its publisher lays it out: title, two-row head, numbers of columns, a part, rows, mean, note."""
    rows = [["PHỤ LỤC I"], [title], ["(Kèm theo Báo cáo ngày 30 tháng 12 năm 2021)"], []]
    rows.append(["STT", "Tên đơn vị", "Điểm các tiêu chí"] + [None] * 8 + ["Tổng điểm", "Xếp loại", "Ghi chú"])
    rows.append([None, None] + head2 + [None, None, None])
    rows.append([f"({n})" for n in range(1, 15)])
    rows.append(["I", "CẤP TỈNH"])
    for n, name in enumerate(names):
        rows.append([n + 1, name] + [number(x) for x in PARTS[n]] + [number(TOTALS[n]), GRADES[n]])
    rows.append([None, "Điểm trung bình"] + [None] * 9 + [number("14.709")])
    rows.append([])
    rows.append(["Ghi chú: Số liệu trích xuất từ Cổng dịch vụ công của tỉnh."])
    return rows


MERGES = ["A1:N1", "A2:N2", "A3:N3", "A5:A6", "B5:B6", "C5:K5", "L5:L6", "M5:M6", "N5:N6"]


def fill(sheet, rows, merges=MERGES, top=0, left=0):
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            if value is not None:
                sheet.cell(top + r + 1, left + c + 1, value)
    for area in merges:
        sheet.merge_cells(area)


def xlsx(name, rows, merges=MERGES, more=lambda book, sheet: None, sheet="Phụ lục I"):
    book = openpyxl.Workbook()
    first = book.active
    first.title = sheet
    fill(first, rows, merges)
    more(book, first)
    book.properties.created = book.properties.modified = datetime.datetime(2022, 1, 1)
    book.save(path(name))


def text_file(name, rows, delimiter, encoding, start=""):
    out = io.StringIO()
    out.write(start)
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    for row in rows:
        writer.writerow(["" if value is None else value for value in row])
    data = out.getvalue()
    open(path(name), "wb").write(encoding(data) if callable(encoding) else data.encode(encoding))


def cp1258(data):
    """Windows-1258: letters with roofs and horns in one, tones behind them."""
    tones = "\u0300\u0301\u0303\u0309\u0323"
    out = []
    for letter in unicodedata.normalize("NFC", data):
        try:
            letter.encode("cp1258")
            out.append(letter)
        except UnicodeEncodeError:
            apart = unicodedata.normalize("NFD", letter)
            tone = "".join(c for c in apart if c in tones)
            out.append(unicodedata.normalize("NFC", "".join(c for c in apart if c not in tones)) + tone)
    return "".join(out).encode("cp1258")


TCVN3 = ("ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       " "ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò " "ỏõóọồổỗốộờởỡớợù ũủúụừửữứựỳỷỹýỵ")


def tcvn3(text):
    """As Latin-1 shows it; capitals with tones lose them, as they did in those fonts."""
    table = {letter: chr(0xA1 + n) for n, letter in enumerate(TCVN3) if letter != " "}
    out = []
    for letter in unicodedata.normalize("NFC", text):
        if letter in table:
            out.append(table[letter])
        elif letter.lower() in table and ord(letter) > 127:
            out.append(table[letter.lower()])
        else:
            out.append(letter)
    return "".join(out)


def vni(text):
    tone = {"\u0301": "ù", "\u0300": "ø", "\u0309": "û", "\u0303": "õ", "\u0323": "ï"}
    roof = {"\u0301": "á", "\u0300": "à", "\u0309": "å", "\u0303": "ã", "\u0323": "ä", "": "â"}
    breve = {"\u0301": "é", "\u0300": "è", "\u0309": "ú", "\u0303": "ü", "\u0323": "ë", "": "ê"}
    alone = {"í": "í", "ì": "ì", "ỉ": "æ", "ĩ": "ó", "ị": "ò", "ỵ": "î", "đ": "ñ"}
    out = []
    for letter in unicodedata.normalize("NFC", text):
        low = letter.lower()
        if low in alone:
            sign = alone[low]
            out.append(sign.upper() if letter != low else sign)
            continue
        apart = unicodedata.normalize("NFD", letter)
        base, marks = apart[0], apart[1:]
        tones = "".join(c for c in marks if c in tone)
        if "\u0302" in marks:
            sign = base + roof[tones]
        elif "\u0306" in marks:
            sign = base + breve[tones]
        elif "\u031b" in marks:
            horn = {"o": "ô", "u": "ö", "O": "Ô", "U": "Ö"}[base]
            sign = horn + (tone[tones] if tones else "")
        else:
            sign = base + (tone[tones] if tones else marks)
        out.append(sign.upper() if letter.isupper() else sign)
    return "".join(out)


def xls(name, rows, fmt="0.###", hidden=()):
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("Phụ lục I")
    sign = xlwt.easyxf(num_format_str=fmt)
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            if isinstance(value, float):
                sheet.write(r, c, value, sign)
            elif value is not None:
                sheet.write(r, c, value)
    for r in hidden:
        sheet.row(r).hidden = True
    book.save(path(name))


def ods(name, rows, show=comma):
    book = opendocument.OpenDocumentSpreadsheet()
    sheet = table.Table(name="Phụ lục I")
    for row in rows:
        line = table.TableRow()
        for value in row:
            if value is None:
                cell = table.TableCell()
            elif isinstance(value, (int, float)):
                cell = table.TableCell(valuetype="float", value=value)
                cell.addElement(text.P(text=show(repr(value).removesuffix(".0"))))
            else:
                cell = table.TableCell(valuetype="string")
                cell.addElement(text.P(text=value))
            line.addElement(cell)
        sheet.addElement(line)
    sheet.addElement(table.TableRow(numberrowsrepeated=1048000))
    book.spreadsheet.addElement(sheet)
    book.save(path(name))


SHORT = {
    "Sở Thông tin và Truyền thông": "Sở TT&TT", "Sở Nông nghiệp & PTNT": "Sở NN&PTNT", "Sở Kế hoạch và Đầu tư": "Sở KH&ĐT",
    "Sở Lao động TB&XH": "Sở LĐTBXH", "Sở Tài nguyên và Môi trường": "Sở TN&MT", "Sở Giáo dục và Đào tạo": "Sở GD&ĐT",
    "Sở Khoa học và Công nghệ": "Sở KH-CN", "Sở Giao thông Vận tải": "Sở GTVT",
}


def bare(name):
    apart = unicodedata.normalize("NFD", name.replace("đ", "d").replace("Đ", "D"))
    return "".join(c for c in apart if not unicodedata.combining(c))


def taken():
    plain = grid()
    xlsx("taken/base.xlsx", plain)
    ods("taken/base.ods", plain)
    xls("taken/base.xls", plain)
    as_text = grid(number=comma)
    xlsx("taken/numbers-as-text.xlsx", as_text)
    random.seed(1)
    xlsx("taken/commas-and-points.xlsx", grid(number=lambda x: random.choice([comma(x), x])))
    text_file("taken/utf8.csv", grid(number=str), ",", "utf-8")
    text_file("taken/bom-semicolon.csv", as_text, ";", "utf-8-sig")
    text_file("taken/bar.csv", as_text, "|", "utf-8")
    text_file("taken/sep-line.csv", as_text, ";", "utf-8", "sep=;\r\n")
    text_file("taken/utf16.tsv", as_text, "\t", "utf-16")
    text_file("taken/utf16be-no-mark.tsv", as_text, "\t", "utf-16-be")
    text_file("taken/windows-1258.csv", as_text, ";", cp1258)
    text_file("taken/tcvn3.csv", as_text, ";", lambda data: tcvn3(data).encode("latin-1"))
    text_file("taken/vni.csv", as_text, ";", lambda data: vni(data).encode("cp1252"))
    text_file("taken/decomposed.csv", as_text, ";", lambda data: unicodedata.normalize("NFD", data).encode())
    old = lambda rows, turn: [[turn(v) if isinstance(v, str) else v for v in row] for row in rows]
    xlsx("taken/tcvn3.xlsx", old(plain, tcvn3))
    xlsx("taken/vni.xlsx", old(plain, vni))
    xlsx("taken/no-merges.xlsx", plain, [])

    def hide(book, sheet):
        sheet.insert_rows(12)
        for c, value in enumerate([99, NAMES[0]] + [1.0] * 9 + [9.0, "Tốt"]):
            sheet.cell(12, c + 1, value)
        sheet.row_dimensions[12].hidden = True
        sheet.cell(6, 15, "Điểm thô")
        sheet.cell(9, 15, 3.3)
        sheet.column_dimensions["O"].hidden = True

    xlsx("taken/hidden-row-and-column.xlsx", plain, more=hide)

    def sheets(book, sheet):
        notes = book.create_sheet("Hướng dẫn")
        notes["A1"] = "Cách tính điểm: xem Quyết định."
        draft = book.create_sheet("Nháp")
        fill(draft, grid(number=lambda x: 1.0))
        draft.sheet_state = "hidden"
        book.create_sheet("Sheet3")

    xlsx("taken/several-sheets.xlsx", plain, more=sheets)

    def years(book, sheet):
        before = book.create_sheet("2020", 0)
        fill(before, grid(number=lambda x: 1.0, title=TITLE.replace("2021", "2020")))

    xlsx("taken/sheet-a-year.xlsx", plain, more=years, sheet="2021")
    marked = grid(number=comma)
    marked[8][11] += "(*)"
    marked[9][2] += " (1)"
    marked[10][3] += "¹"
    marked[9][1] += " (*)"
    marked.append(["(*) Số liệu chưa gồm hồ sơ liên thông."])
    xlsx("taken/footnotes.xlsx", marked)
    xlsx("taken/short-names.xlsx", grid(names=[SHORT.get(name, name) for name in NAMES]))
    xlsx("taken/capitals-without-marks.xlsx", grid(names=[bare(name).upper() for name in NAMES]))
    xlsx("taken/tones-elsewhere.xlsx", grid(names=[n.replace("hóa", "hoá").replace("Tư pháp", "Tư  pháp") for n in NAMES]))
    numbered = grid(names=[f"{n + 1}. {name} tỉnh Lai Châu" if n < 15 else name for n, name in enumerate(NAMES)])
    xlsx("taken/numbers-in-names.xlsx", [row[1:] for row in numbered[4:]], [])
    again = plain[:16] + [plain[4], plain[5], plain[6]] + plain[16:]
    xlsx("taken/head-on-every-page.xlsx", again, MERGES[:3])
    firms = [["STT", "Doanh nghiệp", "Điểm các tiêu chí"] + [None] * 8 + ["Tổng", "Xếp loại"], [None, None] + HEADS]
    two = plain[:23] + [[], ["II. DOANH NGHIỆP"]] + firms + plain[23:]
    xlsx("taken/two-tables-in-a-sheet.xlsx", two, MERGES)
    order = [1, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]
    turned = [[row[c] if c < len(row) else None for c in order] for row in plain[4:] if len(row) > 3 or row == []]
    xlsx("taken/columns-turned.xlsx", turned, [])
    xlsx("taken/maxima-in-heads.xlsx", grid(head2=[f"Tiêu chí {n}\n(tối đa 2 điểm)" for n in range(1, 10)]))
    english = grid(head2=[f"Criterion {n}" for n in range(1, 10)])
    english[4] = ["No", "Agency", "Criteria"] + [None] * 8 + ["Total score", "Grade", "Notes"]
    xlsx("taken/english.xlsx", english)
    gaps = plain[:8] + [line for row in plain[8:] for line in (row, [])]
    xlsx("taken/blank-rows.xlsx", gaps)
    xlsx("taken/further-in.xlsx", [[], [], []] + [[None, None] + row for row in plain], [])
    change = [row[:12] + ["Tổng điểm năm 2020", "Tăng/giảm so với năm 2020"] + row[12:] if n == 4 else row[:12] + ([15.0, 0.5] if 8 <= n < 25 else [None, None]) + row[12:] if len(row) > 11 else row for n, row in enumerate(plain)]
    xlsx("taken/last-year-beside.xlsx", change, [])
    beside()
    windows()
    spaced = [[f"\u00a0 {v} \u00a0" if isinstance(v, str) else v for v in row] for row in as_text]
    xlsx("taken/no-break-spaces.xlsx", spaced)
    all_first = plain[:8] + [[None, "Toàn tỉnh"] + [None] * 9 + [14.7]] + plain[8:]
    xlsx("taken/total-first.xlsx", all_first)
    book = xlsxwriter.Workbook(path("taken/formulas.xlsx"), {"in_memory": True})
    book.set_properties({"created": datetime.datetime(2022, 1, 1)})
    sheet = book.add_worksheet("Phụ lục I")
    three = book.add_format({"num_format": "0.000"})
    for r, row in enumerate(plain):
        for c, value in enumerate(row):
            if c == 11 and isinstance(value, float):
                sheet.write_formula(r, c, f"=SUM(C{r + 1}:K{r + 1})", three, value + 2e-15)
            elif value is not None:
                sheet.write(r, c, value)
    book.close()


def beside():
    """Last year's values and changes, over, below and beside this year's, told by words, signs and years."""
    heads = [[f"Tiêu chí {n}", None] for n in range(1, 10)]
    above = ["STT", "Tên đơn vị"] + sum(heads, []) + ["Tổng điểm", None, None, "Tăng/giảm", None, "Xếp loại", "Xếp loại kỳ trước"]
    below = [None, None] + ["Năm 2021", "+/–"] * 9 + ["2021", "2020", "So sánh 2021/2020", "Tiêu chí 1", "Tiêu chí 2"]
    rows = [["PHỤ LỤC I"], [TITLE], above, below, ["I", "CẤP TỈNH"]]
    for n, name in enumerate(NAMES):
        parts = sum(([float(x), round(0.1 * (i % 3) - 0.1, 1)] for i, x in enumerate(PARTS[n])), [])
        rows.append([n + 1, name] + parts + [float(TOTALS[n]), 14.5, 0.7, 0.1, -0.1, GRADES[n], "Khá"])
    pairs = ["CD", "EF", "GH", "IJ", "KL", "MN", "OP", "QR", "ST"]
    xlsx("taken/changes-beside.xlsx", rows, [f"{a}3:{b}3" for a, b in pairs] + ["U3:W3", "X3:Y3"])


def windows():
    """A workbook from a program that divides the paths of its parts as Windows does; the same without kinds of parts."""
    source = zipfile.ZipFile(path("taken/hidden-row-and-column.xlsx"))
    packed = lambda items: [(item.replace("/", "\\"), source.read(item)) for item in items]
    parts("taken/paths-of-windows.xlsx", packed(source.namelist()))
    parts("taken/paths-of-windows-alone.xlsx", packed(item for item in source.namelist() if not item.startswith("[")))


def parts(name, all):
    with zipfile.ZipFile(path(name), "w") as pack:
        for part, data in all:
            pack.writestr(zipfile.ZipInfo(part, (2022, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)


def asked():
    def changed(change):
        rows = grid(number=float)
        change(rows)
        return rows

    def put(r, c, value):
        def change(rows):
            rows[r][c] = value
        return change

    xlsx("asked/dash.xlsx", changed(put(9, 5, "-")))
    xlsx("asked/two-years-in-a-head.xlsx", changed(put(4, 11, "Tổng điểm 2021/2020")))
    xlsx("asked/this-year-under-a-change.xlsx", changed(lambda rows: (put(4, 11, "Tăng/giảm")(rows), put(5, 11, "Điểm 2021")(rows))), [a for a in MERGES if a != "L5:L6"])
    xlsx("asked/this-year-under-the-one-before.xlsx", changed(lambda rows: (put(4, 11, "Kỳ trước")(rows), put(5, 11, "Điểm 2021")(rows))), [a for a in MERGES if a != "L5:L6"])
    xlsx("asked/component-under-a-change.xlsx", changed(lambda rows: (put(4, 2, "Chênh lệch")(rows), put(5, 2, "Tiêu chí 1 năm 2021")(rows), put(4, 3, "Điểm các tiêu chí")(rows))), [a if a != "C5:K5" else "D5:K5" for a in MERGES])
    xlsx("asked/blank.xlsx", changed(put(9, 11, None)))
    xlsx("asked/dots.xlsx", changed(put(9, 11, "…")))
    xlsx("asked/not-available.xlsx", changed(put(9, 11, "N/A")))
    xlsx("asked/unknown-unit.xlsx", changed(put(9, 1, "Sở Văn thư")))
    xlsx("asked/unknown-column.xlsx", changed(put(5, 2, "Điểm thẩm định hồ sơ")))
    xlsx("asked/two-totals.xlsx", changed(put(4, 13, "Tổng cộng") if False else lambda rows: (put(4, 13, "Tổng số điểm")(rows), [row.append(1.0) for row in rows[8:25]])), MERGES[:8])
    plain = grid()
    width = max(map(len, plain[4:25]))
    xlsx("asked/sideways.xlsx", [list(column) for column in zip(*[(row + [None] * width)[:width] for row in plain[8:25]])], [])
    xlsx("asked/band-unknown.xlsx", changed(put(9, 12, "Khá tốt")))
    xlsx("asked/title-of-2020.xlsx", grid(title=TITLE.replace("2021", "2020")))
    xlsx("asked/unit-twice.xlsx", changed(put(10, 1, NAMES[1])))
    xlsx("asked/division-by-zero.xlsx", changed(put(9, 11, "=1/0")))
    xlsx("asked/words-for-a-number.xlsx", changed(put(9, 11, "mười lăm")))
    percent = grid()
    def signs(book, sheet):
        sheet["L10"] = 0.92
        sheet["L10"].number_format = "0.00%"
    xlsx("asked/percent-in-points.xlsx", percent, more=signs)
    def day(book, sheet):
        sheet["L10"] = datetime.date(2021, 3, 6)
    xlsx("asked/day-for-a-number.xlsx", percent, more=day)
    rows = [["TT", "Đơn vị", "Tổng điểm"]] + [[n + 1, name, "1.234"] for n, name in enumerate(NAMES)]
    text_file("asked/thousands-or-decimals.csv", rows, ";", "utf-8")
    text_file("asked/no-unit.csv", [["TT", "Tỉnh", "Điểm"], [1, "Bắc Giang", "3,5"]], ";", "utf-8")


def refused():
    base = open(path("taken/base.xlsx"), "rb").read()
    import msoffcrypto
    out = io.BytesIO()
    msoffcrypto.OfficeFile(io.BytesIO(base)).encrypt("matkhau", out)
    open(path("refused/password.xlsx"), "wb").write(out.getvalue())
    open(path("refused/damaged-cut.xlsx"), "wb").write(base[: len(base) // 2])
    book = bytearray(open(path("taken/base.xls"), "rb").read())
    open(path("refused/damaged-cut.xls"), "wb").write(bytes(book[:1000]))
    at = book.index(b"\x09\x08\x10\x00\x00\x06\x05\x00")
    length = int.from_bytes(book[at + 2 : at + 4], "little")
    book[at + 4 + length + 0 : at + 4 + length + 2] = b"\x2f\x00"
    book[at + 4 + length + 4] = 1
    open(path("refused/password.xls"), "wb").write(bytes(book))
    # Encrypted through and through, the sizes of sheets are noise.
    size = b"\x00\x02\x0e\x00"
    noise = bytes(book[:at]) + bytes(book[at:]).replace(size + book[book.index(size, at) + 4 :][:14], size + b"\xfe" * 14)
    open(path("refused/password-noise.xls"), "wb").write(noise)

    def repacked(name, replaced, added=()):
        out = io.BytesIO()
        source = zipfile.ZipFile(io.BytesIO(base))
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as pack:
            for item in source.namelist():
                data = replaced(item, source.read(item))
                pack.writestr(zipfile.ZipInfo(item, (2022, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
        open(path(name), "wb").write(out.getvalue())

    repacked("refused/bomb.xlsx", lambda n, d: b"<styleSheet>" + b" " * (20 << 20) if n.endswith("styles.xml") else d)
    head = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    long = head + b"".join(b'<row r="%d"><c r="A%d"><v>1</v></c></row>' % (n, n) for n in range(1, 1000001, 997)) + b"</sheetData></worksheet>"
    repacked("refused/rows-to-a-million.xlsx", lambda n, d: long if "worksheets/" in n else d)
    manifest = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>'
    with zipfile.ZipFile(path("refused/password.ods"), "w") as pack:
        for name, data in [("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "\x01\x02"), ("META-INF/manifest.xml", manifest)]:
            pack.writestr(zipfile.ZipInfo(name, (2022, 1, 1, 0, 0, 0)), data)
    with zipfile.ZipFile(path("refused/foreign-document.docx"), "w") as pack:
        pack.writestr(zipfile.ZipInfo("word/document.xml", (2022, 1, 1, 0, 0, 0)), "<w:document/>")
    kinds = ("[Content_Types].xml", "<Types/>")
    parts("refused/foreign-windows-document.docx", [kinds, ("word\\document.xml", "<w:document/>")])
    parts("refused/foreign-windows-slides.pptx", [kinds, ("ppt\\presentation.xml", "<p/>")])
    parts("refused/foreign-windows-binary.xlsb", [kinds, ("xl\\workbook.bin", "\x83\x01")])
    with zipfile.ZipFile(path("refused/foreign-slides.xlsx"), "w") as pack:
        for name in ["[Content_Types].xml", "ppt/presentation.xml"]:
            pack.writestr(zipfile.ZipInfo(name, (2022, 1, 1, 0, 0, 0)), "<p/>")
    with zipfile.ZipFile(path("refused/foreign-packed.zip"), "w") as pack:
        pack.writestr(zipfile.ZipInfo("bang.csv", (2022, 1, 1, 0, 0, 0)), "A;B\n1;2\n")
    open(path("refused/foreign-packed.csv"), "wb").write(b"\x1f\x8b\x08" + bytes(20))
    open(path("refused/foreign-old.xls"), "wb").write(b"\x09\x04\x06\x00\x00\x04\x10\x00" + b"\x0a\x00\x00\x00")
    open(path("refused/foreign-web.xls"), "w").write("<html><body><table><tr><td>Sở Y tế</td><td>12,342</td></tr></table></body></html>")
    open(path("refused/foreign-xml.xls"), "w").write('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>')
    open(path("refused/foreign-pdf.xlsx"), "wb").write(b"%PDF-1.7\n%\xe2\xe3\n")
    open(path("refused/empty.csv"), "wb").write(b"")
    open(path("refused/empty-spaces.csv"), "wb").write(b" \r\n\r\n")
    open(path("refused/letters.csv"), "wb").write("Sở Y tế;12,342\n".encode("utf-8").replace(b"\xe1\xbb\x9f", b"\x8f\x9d"))
    random.seed(2)
    open(path("refused/damaged-noise.xlsx"), "wb").write(b"PK\x03\x04" + random.randbytes(4000))
    open(path("refused/damaged-noise.xls"), "wb").write(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + random.randbytes(4000))


def national():
    """PAPI 2022 by dimension and PCI 2022, as national tables spell provinces."""
    spelt = {"Hồ Chí Minh": "TP.HCM", "Thừa Thiên Huế": "TT-Huế", "Bà Rịa – Vũng Tàu": "BRVT", "Hòa Bình": "Hoà Bình", "Lai Châu": "Tỉnh Lai Châu", "Đắk Lắk": "Đăk Lăk", "Cần Thơ": "TP. Cần Thơ"}
    rows = [row for row in csv.DictReader(open(f"{TABLES}/papi-2011-2024-dimensions.csv")) if row["year"] == "2022"]
    keys = [key for key in rows[0] if key[0] == "d" and key[1].isdigit()]
    names = ["Tham gia của người dân ở cấp cơ sở", "Công khai, minh bạch trong việc ra quyết định ở địa phương", "Trách nhiệm giải trình với người dân", "Kiểm soát tham nhũng trong khu vực công", "Thủ tục hành chính công", "Cung ứng dịch vụ công", "Quản trị môi trường", "Quản trị điện tử"]
    book = xlsxwriter.Workbook(path("papi-2022.xlsx"), {"in_memory": True})
    book.set_properties({"created": datetime.datetime(2023, 4, 12)})
    sheet = book.add_worksheet("PAPI 2022")
    four = book.add_format({"num_format": "0.0000"})
    sheet.merge_range(0, 0, 0, 10, "CHỈ SỐ PAPI NĂM 2022 THEO TỈNH, THÀNH PHỐ")
    for c, (head, area) in enumerate([("TT", None), ("Tỉnh/Thành phố", None), ("Tổng điểm PAPI 2022", None)]):
        sheet.merge_range(2, c, 3, c, head)
    sheet.merge_range(2, 3, 2, 10, "Chỉ số nội dung")
    for n, name in enumerate(names):
        sheet.write(3, 3 + n, f"{n + 1}. {name}" if n != 1 else "2. Công khai, minh bạch")
    for r, row in enumerate(rows):
        name = row["province_vi"]
        sheet.write(4 + r, 0, r + 1)
        sheet.write(4 + r, 1, spelt.get(name, name))
        whole = all(row[key] for key in keys)
        if not whole:
            sheet.write(4 + r, 2, "Không so sánh")
        for c, key in enumerate(["total_unweighted"] + keys):
            if row[key] and (c or whole):
                sheet.write_number(4 + r, 2 + c, float(row[key]), four)
    sheet.write(5 + len(rows), 0, "Nguồn: CECODES, VFF-CRT, RTA và UNDP")
    book.close()
    rows = [row for row in csv.DictReader(open(f"{TABLES}/pci-2016-2022-totals.csv")) if row["year"] == "2017"]
    out = [["BẢNG XẾP HẠNG CHỈ SỐ PCI NĂM 2017"], [], ["Thứ hạng", "Địa phương", "Điểm số PCI"]]
    for row in sorted(rows, key=lambda row: int(row["rank_computed"])):
        name = row["province_vi"]
        out.append([f"{row['rank_computed']}/63", spelt.get(name, name), comma(row["pci"])])
    text_file("pci-2017.csv", out, ";", "utf-8-sig")


taken()
asked()
refused()
national()
