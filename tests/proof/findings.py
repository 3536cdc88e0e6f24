"""The list of everything that the program says of itself: each sentence stands on its page, and rests on its figures."""

import collections
import html
import json
import re
from fractions import Fraction

import addresses
import boundaries
import digits
import objections
import record
import targets

QUOTED = re.compile("[“”]")
#: Kinds that are held in a way of their own: counts of targets and goals by `targets.py`, shares of means by `marks.py`, reasons of
#: exceptions by `keeps`.
SILENT = ("targets", "claimed", "goal", "profile", "kept", "across", "by-population")
#: Kinds that name the first place or the first level: the end of a scale, which is no figure.
FIRST = ("caption", "description", "total")
#: How ranks are shared, as it is explained.
EXAMPLE = "1, 2, 2, 4"


def read(path):
    """The sentences of each page that are public; those of what is held back stand on no page yet."""
    pages = collections.defaultdict(list)
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip():
                one = json.loads(line)
                if one["public"]:
                    pages[one["page"]].append(one)
    return pages


def check(page, listed, blocks, figures, say, counts):
    """What is listed for a page: it is there, and each of its numbers is one of its figures."""
    texts = [block.text for block in blocks]
    whole = "\n".join(texts)
    # What an author wrote stands between quotation marks that the page draws, also beside prose.
    beside = QUOTED.sub("", "\n".join(block.text for block in page.blocks))
    for finding in listed:
        counts["findings"] += 1
        said = " ".join(finding["text"].split())
        head, _, tail = said.partition(": ")
        there = said in whole or (finding["kind"] == "kept" and QUOTED.sub("", said) in beside) or (head in whole and tail.split(" (")[0] in whole)
        there = there or (finding["kind"] in ("revised", "revised-many") and said in page.source)
        # What a table is called only those hear who do not see it.
        there = there or (finding["kind"] == "heading" and f'aria-label="{html.escape(said)}"' in page.source)
        if not there:
            say("finding-not-on-its-page", f"{finding['kind']}: {said}")
        if finding["kind"] == "kept" and not any(keeps(said, one, page.lang) for one in figures.record.waivers):
            say("exception-differs", f"no exception says {said!r}")
        if finding["kind"] in TOLD:
            TOLD[finding["kind"]](page, finding, figures.record, say)
        elif finding["kind"] == "on-boundaries" or (finding["kind"] == "across" and finding["figures"]):
            placed(finding, figures, say)
        elif finding["kind"] not in SILENT:
            founded(page, finding, figures, say)


def keeps(said, waiver, lang):
    """Whether it is this exception: what is right, and why it stays, on which day."""
    told = [record.text(waiver[name], lang) for name in ("right", "reason") if waiver.get(name)]
    year, month, day = (int(step) for step in waiver["date"].split("-"))
    days = (f"ngày {day}/{month}/{year}.", f"ngày {day:02}/{month:02}/{year}.") if lang == "vi" else (f"on {day} ", f" {year}.")
    on_day = any(one in said for one in days) if lang == "vi" else all(one in said for one in days)
    return on_day and all(" ".join(one.split()) in said for one in told)


def entry(page, finding, known, say):
    """What is found by searching has no number of its own: names, days and years are the record's."""
    for number in digits.find(finding["text"], page.lang):
        if number.decimals and not any(number.text in one for one in known.authored):
            say("finding-unfounded", f"{finding['text']}: {number.text}")


#: All units of a table together.
WHOLE = {"vi": "cả bảng", "en": "the whole table"}


def named(page, finding, known, say):
    """How a figure is called: by its index and year, its unit or field, its component."""
    for address in finding["figures"]:
        steps = address.split("/")
        if steps[0] == "targets":
            wanted = [record.text(known.programmes[steps[1]].get("short") or known.programmes[steps[1]]["name"], page.lang)]
            if wanted[0] not in finding["text"]:
                say("figure-misnamed", f"{address} is called {finding['text']!r}, without {wanted[0]}")
            continue
        bound = steps[0] in ("framework", "bands")
        index = known.indices[(steps[1] if bound else steps[0]).partition("@")[0]]
        wanted = [index.short(page.lang)]
        if not bound:
            own = next((one for one in index.fields if "@" + one["code"] == steps[2]), None)
            whose = WHOLE[page.lang] if steps[2] == "@" else record.text(own["name"], page.lang) if own else known.units[steps[2]].name(page.lang)
            wanted += [steps[1], whose]
            part = index.framework(int(steps[1])).components.get(steps[3]) if len(steps) == 5 else None
            wanted += [f"“{part.name(page.lang)}”"] if part else []
            wanted += [steps[-1]] if steps[-1].isdigit() else []
        for one in wanted:
            if one not in finding["text"]:
                say("figure-misnamed", f"{address} is called {finding['text']!r}, without {one}")


def corrected(page, finding, known, say):
    """What stood there and what holds are what a correction of that figure says."""
    told = [one for edition in known.editions.values() for one in edition.corrections]
    told = [one for one in told if not finding["figures"] or one["figure"] in finding["figures"]]
    sides = [tuple(in_words(str(one[side]), one["figure"], known, page.lang) for side in ("old", "new")) for one in told]
    before, _, after = finding["text"].partition(" → ")
    if not any(says(before, old, page.lang) and says(after, new, page.lang) for old, new in sides):
        say("correction-differs", finding["text"])


def in_words(value, figure, known, lang):
    """A value as it is told: a band by its name, whatever else as it is written."""
    steps = figure.split("/")
    if len(steps) == 5 and steps[3] == "also":
        return other_in_words(value, lang)
    if steps[-1] != "band" or value == "none":
        return value
    index = known.indices[steps[0]]
    scheme = index.bands(int(steps[1]), index.field_of(known.in_year(int(steps[1])).units[steps[2]])) or {"bands": []}
    return next((record.text(band["name"], lang) for band in scheme["bands"] if band["code"] == value), value)


def other_in_words(value, lang):
    """Another published value, as far as it is numbers: `60.22; 22/63; draft; Copied` is score 60.22, rank 22/63."""
    score, place = value.split("; ")[:2]
    rank, of = place.split("/")
    score = score.replace(".", ",") if lang == "vi" else score
    said = [] if score == "–" else [("điểm " if lang == "vi" else "score ") + score]
    if rank != "–":
        said.append(("hạng " if lang == "vi" else "rank ") + (rank if of == "–" else place))
    return ", ".join(said)


def says(text, value, lang):
    """Whether a text begins with a value of a correction, in its language; what is no number is a word."""
    number = re.match(r"-?\d+(?:\.\d+)?(?= \(|$)", value)
    if number is None:
        return value == "none" or text.startswith(value)
    found = digits.find(text, lang)
    return bool(found) and abs(found[0].value) == abs(Fraction(number.group(0)))


def placed(finding, figures, say):
    """Places on later boundaries are those at the addresses that the sentence names, and so is the number of units."""
    found = boundaries.READ.search(finding["text"])
    if not found:
        return say("finding-unread", finding["text"])
    best, worst, of = found["best"] or found["first"], found["worst"] or found["last"], found["of"] or found["among"]
    wanted = {"later-best": best, "later-worst": worst or best, "later-units": of}
    for address in finding["figures"]:
        said = wanted.pop(address.rsplit("/", 1)[1], None)
        if said is not None and addresses.at(figures, address).value != int(said):
            say("finding-unfounded", f"{finding['text']}: {address}")
    if wanted:
        say("finding-without-figure", f"{finding['text']}: {list(wanted)}")


#: A unit with its last day.
UNTIL = re.compile(r"^(.*) \((?:đến|until) ([^)]*)\)$")


#: What tells a unit from another of its name and kind.
OF_TIME = re.compile(r"(?<=[ (])(?:đến|từ|until|since) (\d+/\d+/\d{4}|\d+ [A-Z][a-z]+ \d{4})(?=\))")


def heading(page, finding, known, say):
    """What a page or a part of it is called: it names its years, and has no other number but those of names."""
    for year in finding["years"]:
        if str(year) not in finding["text"]:
            say("heading-without-its-year", f"{finding['text']}: {year}")
    told = UNTIL.search(finding["text"])
    if told:
        lives = [unit.raw["to"] for unit in known.units.values() if unit.name(page.lang) == told[1] and unit.raw.get("to")]
        if not any(len(str(day)) < 10 or boundaries.day(str(day)) == boundaries.read(told[2]) for day in lives):
            say("heading-unfounded", finding["text"])
        return
    days = {boundaries.day(str(unit.raw[key])) for unit in known.units.values() for key in ("from", "to") if unit.raw.get(key)}
    text = OF_TIME.sub(lambda told: "" if boundaries.read(told[1]) in days else told[0], finding["text"])
    for number in digits.find(text, page.lang):
        if number.value not in finding["years"] and not any(number.text in one and one in finding["text"] for one in known.authored):
            say("finding-unfounded", f"{finding['text']}: {number.text}")


def remark(page, finding, known, say):
    """What stands beside a figure names its years; what it says of the figure is held where figures are."""
    for year in finding["years"]:
        if str(year) not in finding["text"]:
            say("heading-without-its-year", f"{finding['text']}: {year}")


def revised(page, finding, known, say):
    """What a mark says stood there is what a correction of that figure says; what follows from one no author wrote."""
    told = [one for edition in known.editions.values() for one in edition.corrections]
    told = [one for one in told if one["figure"] in finding["figures"]]
    before = re.split(r"trước là |before: ", finding["text"], maxsplit=1)[1]
    olds = [in_words(str(one["old"]), one["figure"], known, page.lang) for one in told]
    if told and not any(says(before, old, page.lang) for old in olds):
        say("mark-differs", finding["text"])


def revised_many(page, finding, known, say):
    """Behind a sentence that rests on more than three corrected figures stands how many they are."""
    told = [one for edition in known.editions.values() for one in edition.corrections]
    n = int(re.search(r"\d+", finding["text"])[0])
    if not told or n < 4:
        say("mark-differs", finding["text"])


MEASURES = {
    "vi": {"percent": " điểm phần trăm", "rank": " hạng", "points": " điểm", "count": ""},
    "en": {"percent": " percentage points", "rank": " places", "points": " points", "count": ""},
}


def margin(page, finding, known, say):
    """How far a target was passed or missed: worked out once more from its goal and the value at the address it names."""
    found = re.fullmatch(r"(?:en/)?muc-tieu/([a-z0-9-]+)\.html", page.path)
    programme = known.programmes[found.group(1)] if found else {"targets": []}
    for target in targets.all_of(programme["targets"]):
        value = targets.last_value(target)
        if value is None or not targets.goal_of(target):
            continue
        by, number = targets.margin(targets.goal_of(target), value), digits.find(finding["text"], page.lang)[0]
        signed = "−" if by < 0 else "+" if by > 0 else ""
        measured = finding["text"].endswith(MEASURES[page.lang][target["quantity"]])
        right = digits.lawful(number, abs(by)) or digits.lawful(number, by)
        if finding["text"].startswith(signed) and measured and right:
            return
    say("finding-unfounded", f"{finding['text']}: no target is passed or missed by it")


#: Kinds that are held in a way of their own.
TOLD = {
    "margin": margin, "objections": objections.told,
    "entry": entry, "named": named, "corrected": corrected, "heading": heading, "remark": remark, "revised": revised,
    "revised-many": revised_many,
}
#: Elements that call a page by its name, and those that head a part of one.
CALLED, HEADS = ("title", "h1"), ("h2", "h3", "h4", "caption")
NAMES = {}


def called(page, listed, known, say, counts):
    """What a page is called comes from a listed finding, or is what an author calls it."""
    made = {" ".join(one["text"].split()) for one in listed}
    kept = (made, known.authored, known.titles)
    behind = f" – {record.text(known.site['title'], page.lang)}"
    for block in page.blocks:
        if block.tag in CALLED and block.drawing is None and not block.authored:
            counts["names of pages"] += 1
            if not any(block.text.removesuffix(behind) in texts for texts in kept):
                say("name-without-finding", block.text)
    for mark in page.marks:
        counts["marks"] += 1
        if not any(" ".join(mark.split()) in texts for texts in kept):
            say("mark-without-finding", mark)


def headed(page, listed, known, say, counts):
    """What heads a part of a page, and what a table is called, comes from listed findings where it names something."""
    if page.lang not in NAMES:
        NAMES[page.lang] = re.compile(r"\d|(?<!\w)(?:" + "|".join(map(re.escape, names(known, page.lang))) + r")(?!\w)")
    publisher = record.text(known.site.get("publisher") or known.site["authority"], page.lang)
    texts = sorted({" ".join(one["text"].split()) for one in listed}, key=len, reverse=True)
    # Groups of units are called what the authors call them, be the name of a unit in it.
    groups = {one[:1].lower() + one[1:] for one in groups_of(known, page.lang)}
    heads = [block.text for block in page.blocks if block.tag in HEADS and not block.authored]
    heads += [table.label for table in page.tables if not table.authored]
    for text in heads:
        if text == publisher or not NAMES[page.lang].search(text):
            continue
        if text[:1].lower() + text[1:] in groups:
            continue
        counts["headings"] += 1
        rest = text
        for one in [] if text in texts else texts:
            rest = rest.replace(one, " ", 1)
        if text not in texts and rest.strip():
            say("heading-without-finding", text)


def groups_of(known, lang):
    """What kinds of units, and the fields of indices, are called."""
    for kind in known.kinds.values():
        yield record.text(kind["name"], lang)
    for index in known.indices.values():
        yield from (record.text(field["name"], lang) for field in index.raw["fields"])


def names(known, lang):
    """What no word of a theme says: units, indices, frameworks."""
    for unit in known.units.values():
        yield unit.name(lang)
    for index in known.indices.values():
        yield index.short(lang)
        yield record.text(index.raw["name"], lang)
        yield from (record.text(one.raw["name"], lang) for one in index.frameworks)


def listed(said, known, say):
    """Every sentence that the program makes comes from a listed finding."""
    texts = sorted({" ".join(finding["text"].split()) for finding in known}, key=len, reverse=True)
    for block in said:
        rest = block.text
        for text in texts:
            rest = rest.replace(text, " ").replace(text.rstrip("."), " ")
            if not re.search(r"\d", rest):
                break
        if rest == block.text:
            say("sentence-without-finding", block.text)


AUTHORED = {}
def is_authors(number, said, known):
    """Whether a number stands in what an author wrote and the sentence repeats: why a framework is another, what it is called."""
    if "texts" not in AUTHORED:
        texts = (record.BOUND.sub(r"\1", one).rstrip(".") for one in known.authored)
        AUTHORED["texts"] = [one for one in texts if re.search(r"\d\D", one)]
    said = " ".join(said.split())
    # "13/CT-UBND" is the number of a document.
    if re.search(rf"(?<!\d){re.escape(number.text)}(?:/\d+)?/[A-ZĐ]", said):
        return True
    return number.text in EXAMPLE and EXAMPLE in said or any(number.text in one and one in said for one in AUTHORED["texts"])


def founded(page, finding, figures, say):
    """Whether each number of a sentence is the value of a figure on which it says it rests, a year or a count of them."""
    exact, counted = [], {len(finding["figures"]), len(finding["years"]), len(set(finding["years"]))}
    for address in finding["figures"]:
        try:
            expected = addresses.at(figures, address)
        except addresses.Unknown as unknown:
            say("finding-without-figure", f"{finding['text']}: {address}: {unknown}")
            continue
        exact.append(expected.value)
        if address.endswith("/max") and any(one.endswith("/near") for one in finding["figures"]):
            exact.append(expected.value / 100)
        if expected.of:
            exact.append(expected.of)
        if expected.change is not None and expected.change.among:
            counted.add(expected.change.among)
    distances = [a - b for a in exact for b in exact]
    names = re.sub(r"“[^”]*”", "“”", finding["text"])
    for number in digits.find(names, page.lang):
        value = number.value
        if number.decimals == 0 and (1990 <= value <= 2100 or value in counted or value <= 64 and finding["kind"] in COUNTS):
            continue
        if value == 1 and finding["kind"] in FIRST:
            continue
        if any(digits.lawful(number, one) or digits.lawful(number, abs(one)) for one in exact):
            continue
        if any(digits.lawful(number, one) for one in distances):
            continue
        if re.search(r"(?:chưa đến|less than) " + re.escape(number.text), names):
            continue
        heading = (block.text for block in page.blocks if block.tag == "h1" and finding["kind"] == "about")
        if is_authors(number, finding["text"], figures.record) or any(number.text in one for one in heading):
            continue
        say("finding-unfounded", f"{finding['kind']}: {finding['text']}: {number.text} is none of {finding['figures']}")


#: Kinds that count years, units or components, which are no figures.
COUNTS = ("best-rank", "worst-rank", "ranks", "run", "leads", "table", "strengths", "among-peers", "extremes", "from-worst", "widest", "behind")
