"""Numbers as pages write them: read exactly, never through a binary fraction."""

import re
from fractions import Fraction

SIGNS = "+−-"
WHOLE = {
    "vi": r"(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?",
    "en": r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?",
}
#: A number that does not touch another digit, letter or mark of a number.
NUMBER = {
    lang: re.compile(rf"(?<![\w.,])(?P<sign>[+−-])?(?P<digits>{whole})(?![\w]|[.,]\d)")
    for lang, whole in WHOLE.items()
}
STRICT = {
    "vi": re.compile(r"[+−]?(?:\d{1,3}|\d{1,3}(?:\.\d{3})+)(?:,\d+)?"),
    "en": re.compile(r"[+−]?(?:\d{1,3}|\d{1,3}(?:,\d{3})+)(?:\.\d+)?"),
}


class Written:
    """A number in a text: its value, and with how many decimals it was written."""

    __slots__ = ("value", "decimals", "text")

    def __init__(self, text, lang):
        self.text = text
        plain = text.replace("−", "-").replace("+", "")
        plain = plain.replace(".", "").replace(",", ".") if lang == "vi" else plain.replace(",", "")
        self.value = Fraction(plain)
        self.decimals = len(plain.partition(".")[2])


def read(text, lang):
    """The one number of a text that is nothing else."""
    return Written(text, lang)


def find(text, lang):
    """Every number in a text, in order."""
    return [Written(found.group(0), lang) for found in NUMBER[lang].finditer(text)]


def decimals_of(plain):
    """How many decimals a number has in YAML, CSV or an attribute."""
    return len(plain.partition(".")[2])


def rounded(value, decimals):
    """Half away from zero, as everyone does by hand."""
    scaled = abs(value) * 10**decimals
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return Fraction(whole if value >= 0 else -whole, 10**decimals)


def lawful(written, exact):
    """Whether what is written is the exact value, rounded to the decimals it is written with."""
    return rounded(exact, written.decimals) == written.value


def plain(value, decimals=None):
    """An exact value for a message."""
    value = Fraction(value)
    if decimals is None:
        for decimals in range(13):
            if (value * 10**decimals).denominator == 1:
                break
    value = rounded(value, decimals)
    text = str(abs(value.numerator) * 10**decimals // value.denominator).rjust(decimals + 1, "0")
    text = text if decimals == 0 else f"{text[:-decimals]}.{text[-decimals:]}"
    return ("-" if value < 0 else "") + text


def well_formed(text, lang):
    """Whether a number has the marks of its language, also between thousands."""
    return STRICT[lang].fullmatch(text) is not None
