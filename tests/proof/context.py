"""Of which index, year and unit a text speaks: by its page, by the part of the page, and by what it names itself."""

import re

from pages import shown_on

PAGE = re.compile(r"(?:en/)?(?:(?P<year>\d{4})/)?(?:(?P<folder>[a-z-]+)/)?(?P<name>[a-z0-9-]+)\.html")


class Context:
    """What is known before a text is read."""

    __slots__ = ("index", "year", "unit", "lang")

    def __init__(self, index, year, unit, lang):
        self.index, self.year, self.unit, self.lang = index, year, unit, lang


class Reader:
    """Follows a page from block to block."""

    def __init__(self, page, known):
        self.page, self.known = page, known
        found = PAGE.fullmatch(shown_on(page.path))
        self.index = self.year = None
        self.unit = known.home
        if found:
            self.year = int(found["year"]) if found["year"] else None
            if found["folder"] == "don-vi" and found["name"] in known.units:
                self.unit = found["name"]
            elif found["name"] in known.indices and found["folder"] in (None, "chi-so"):
                self.index = found["name"]
        self.codes = sorted(known.indices, key=len, reverse=True)
        shorts = {known.indices[code].short(page.lang): code for code in known.indices}
        self.shorts = shorts
        names = "|".join(re.escape(short) for short in sorted(shorts, key=len, reverse=True))
        self.heading = re.compile(rf"(?:{known.units[known.home].name(page.lang)}, )?(?P<short>{names})(?:,? (?:năm |in )?(?P<year>\d{{4}}))?(?:: .*)?")
        self.said = (None, None)

    def of(self, block):
        """The context of a block; headings are remembered for what follows."""
        if block.tag in ("h2", "h3"):
            found = self.heading.fullmatch(block.text)
            if found:
                year = int(found["year"]) if found["year"] else None
                self.said = (self.shorts[found["short"]], year)
            elif block.tag == "h2":
                self.said = (None, None)
        index = self.index or self.of_part(block.part) or self.of_part(block.name) or self.said[0]
        year = self.year or (self.said[1] if self.said[0] == index else None)
        return Context(index, year, self.unit, self.page.lang)

    def of_part(self, part):
        for code in self.codes:
            if part == code or part.startswith(code + "-") or part.endswith("-" + code) or f"-{code}-" in part:
                return code
        return None
