"""The list of everything that the program says of itself: each sentence stands on its page, and rests on its figures."""

import collections
import json
import re

import addresses
import digits
import record

QUOTED = re.compile("[“”]")
#: Words that are no statement about a figure.
SILENT = ("about", "break", "caption", "description", "lacking", "why-no-change", "targets", "ends", "claimed", "noted", "total", "profile", "goal", "against", "kept")


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
        if not there:
            say("finding-not-on-its-page", f"{finding['kind']}: {said}")
        if finding["kind"] == "kept" and not any(keeps(said, one, page.lang) for one in figures.record.waivers):
            say("exception-differs", f"no exception says {said!r}")
        if finding["kind"] not in SILENT and not any(word in said for word in UNLISTED):
            founded(page, finding, figures, say)


def keeps(said, waiver, lang):
    """Whether it is this exception: what is right, and why it stays, on which day."""
    told = [record.text(waiver[name], lang) for name in ("right", "reason") if waiver.get(name)]
    year, month, day = (int(step) for step in waiver["date"].split("-"))
    days = (f"ngày {day}/{month}/{year}.", f"ngày {day:02}/{month:02}/{year}.") if lang == "vi" else (f"on {day} ", f" {year}.")
    on_day = any(one in said for one in days) if lang == "vi" else all(one in said for one in days)
    return on_day and all(" ".join(one.split()) in said for one in told)


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
        if any(digits.lawful(number, one) or digits.lawful(number, abs(one)) for one in exact):
            continue
        if any(digits.lawful(number, one) for one in distances):
            continue
        if re.search(r"(?:chưa đến|less than) " + re.escape(number.text), names):
            continue
        say("finding-unfounded", f"{finding['kind']}: {finding['text']}: {number.text} is none of {finding['figures']}")


#: The same within several sentences.
UNLISTED = ("không quá", "trung bình của", "Within", "the average of")

#: Kinds that count years, units or components, which are no figures.
COUNTS = ("best-rank", "worst-rank", "ranks", "run", "leads", "table", "strengths", "extremes", "widest", "behind")
