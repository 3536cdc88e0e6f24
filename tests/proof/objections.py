"""What is counted of objections, and the page that lists them: all that are public, and nobody who made one."""

import datetime
import re

import record

WRONG = ("upheld", "partly")
PRIVATE = ("from", "contact", "internal")


def counted(case):
    """`Đã nhận 3 kiến nghị: 2 đã trả lời, 1 đang được kiểm tra. Ở 1 kiến nghị, con số đã sai …`"""
    known = case.known.objections
    answered = [one for one in known if one.get("answered")]
    wrong = [one for one in answered if one["outcome"] in WRONG]
    open_ = len(known) - len(answered)
    split = [len(answered), open_] if answered and open_ else []
    expected = (len(known), split, len(wrong))
    said = (int(case.get("all")), [int(n) for n in re.findall(r"\d+", case.get("how"))], int(case.get("wrong") or 0))
    if said != expected:
        case.say("sentence-objections", f"{expected}")


def days(one):
    day = datetime.date.fromisoformat
    return (day(one["answered"]) - day(one["received"])).days


def told(page, finding, known, say):
    """A number of days is that of some answer; what is counted of all is held as a sentence."""
    found = re.fullmatch(r"(?:sau|after) (\d+) (?:ngày|days?)", finding["text"])
    if found and int(found[1]) not in [days(one) for one in known.objections if one.get("answered")]:
        say("finding-unfounded", finding["text"])


def listed(page, known, say):
    """Every objection is on the page with its figure and its words; what only the office reads is on none."""
    for one in known.objections:
        for key in PRIVATE:
            for part in (one.get(key) or "").split(","):
                if len(part.strip()) > 4 and part.strip() in page.source:
                    say("private-words", f"{key} of {one['code']}")
        if page.kind != "objections":
            continue
        texts = {block.text for block in page.blocks}
        said = " ".join(record.text(one["said"], page.lang).split())
        if said not in texts:
            say("objection-not-listed", one["code"])
        row = any(data.figure == one["figure"] for data in page.datas)
        if not row and not any(one["figure"] == it["figure"] and it["new"] == "none" for edition in known.editions.values() for it in edition.corrections):
            say("objection-without-its-figure", one["code"])
