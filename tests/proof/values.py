"""Every `<data>` of a page against what stands at its address."""

import re
from fractions import Fraction

import addresses
import digits
import record

RISES = re.compile(r"\b(tăng|lên|vượt|up|rose|higher|above|gained)\b", re.I)
FALLS = re.compile(r"\b(giảm|xuống|tụt|down|fell|lower|below|lost)\b", re.I)


def check(page, figures, waived, say):
    """Says what is wrong with each figure of a page."""
    for data in page.datas:
        if data.figure is None:
            say("data-without-address", f"{data.value} is written {data.text!r} and names no figure")
            continue
        if data.figure.startswith("="):
            arithmetic(page, data, figures, waived, say)
            continue
        try:
            expected = addresses.at(figures, data.figure)
        except addresses.Unknown as unknown:
            say("figure-of-nothing", f"{data.figure} = {data.value}: {unknown}")
            continue
        if expected.name is not None:
            band(data, expected, say)
            continue
        attribute(data, expected, figures, say)
        if (data.figure, data.text.strip()) not in waived:
            written(page, data, expected, say)


def band(data, expected, say):
    """A band is a name."""
    row = expected.row
    scheme = row.index.bands(row.year, row.field)
    names = {one["code"]: record.text(one["name"], data.lang) for one in scheme["bands"]}
    if data.value != expected.name:
        say("value-differs", f"{data.figure}: {data.value} on the page, {expected.name} worked out")
    if data.text.strip() != names.get(data.value):
        say("text-differs", f"{data.figure} = {data.value} is written {data.text!r}")


def attribute(data, expected, figures, say):
    """The value that machines read."""
    try:
        value = Fraction(data.value)
    except ValueError:
        say("value-not-a-number", f"{data.figure}: {data.value!r}")
        return
    if expected.digits is not None and data.value != expected.digits:
        say("value-differs", f"{data.figure}: {data.value} on the page, {expected.digits} as published")
    elif expected.digits is None:
        shown = addresses.shown(figures, data.figure)
        # An author may print more digits of what is divided; machines then read those.
        finer = [one.decimals for one in digits.find(data.text, data.lang) if data.authored and shown is not None]
        wanted = expected.value if shown is None else digits.rounded(expected.value, max([shown, *finer]))
        if value != wanted:
            against = f" (against {expected.change.since})" if expected.change else ""
            say("value-differs", f"{data.figure}: {data.value} on the page, {digits.plain(expected.value)} worked out{against}")


def written(page, data, expected, say):
    """The text that people read."""
    text = data.text.strip()
    if expected.change is not None:
        text = among(data, text, expected.change, say)
    numbers = digits.find(text, data.lang)
    if not numbers:
        if any(sign.isdigit() for sign in text):
            say("text-not-a-number", f"{data.figure} is written {text!r}")
        return
    number, rest = numbers[0], numbers[1:]
    value = expected.value
    if re.search(r"chưa đến|less than", text):
        if not 0 < abs(value) < number.value:
            say("text-differs", f"{data.figure} = {digits.plain(value)} is written {text!r}")
        return
    if expected.change is not None and not number.text.startswith(("+", "−")):
        direction = 1 if RISES.search(text) else -1 if FALLS.search(text) else 0
        if value and direction and (value > 0) != (direction > 0):
            say("direction-differs", f"{data.figure} = {digits.plain(value)} is written {text!r}")
            return
        value = abs(value)
    for one in numbers:
        if not digits.well_formed(one.text, data.lang):
            say("number-of-another-language", f"{data.figure} is written {text!r}")
    if not digits.lawful(number, value):
        say("text-differs", f"{data.figure} = {digits.plain(value)} is written {text!r}")
    published = expected.digits
    if published is not None and not data.authored:
        most = max(digits.decimals_of(published), expected.row.index.decimals if expected.row else 0)
        if number.decimals > most:
            say("more-digits-than-published", f"{data.figure} = {published} is written {text!r}")
    if rest and expected.of and rest[0].value != expected.of:
        say("another-denominator", f"{data.figure} of {expected.of} is written {text!r}")


AMONG = re.compile(r" (?:trong|among the) (\d+) .*")


def among(data, text, change, say):
    """A change without its words on among how many units it was worked out, which must be right."""
    found = AMONG.search(text)
    if found and int(found[1]) != (change.among or -1):
        say("text-differs", f"{data.figure} is worked out among {change.among}, written {text!r}")
    return AMONG.sub("", text)


def arithmetic(page, data, figures, waived, say):
    """A number of the prose that is worked out there."""
    text = data.text.strip()
    if (data.figure, text) in waived:
        return
    try:
        exact = addresses.Arithmetic(figures, data.figure[1:]).value()
    except addresses.Unknown as unknown:
        say("figure-of-nothing", f"{data.figure}: {unknown}")
        return
    numbers = digits.find(text, data.lang)
    if not numbers:
        return
    number = numbers[0]
    if len(numbers) > 1 and numbers[1].value and number.value / numbers[1].value == exact:
        return
    if digits.lawful(number, exact) or ("%" in text and digits.lawful(number, exact * 100)):
        return
    if digits.lawful(number, abs(exact)) and (RISES.search(text) or FALLS.search(text)):
        return
    say("arithmetic-differs", f"{data.figure} = {digits.plain(exact)} is written {text!r}")
