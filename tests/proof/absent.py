"""Of a unit that was not there it is said whether it was not yet or no longer, by its life; the general words are for components."""

import re

#: The three words for what did not exist, by where the end of the year lies in the life of the unit.
WORDS = {
    "vi": {"before": "chưa thành lập", "within": "chưa có hoặc không còn", "after": "không còn tồn tại"},
    "en": {"before": "did not exist yet", "within": "did not exist", "after": "no longer existed"},
}


def life(unit, year):
    """Where the end of a year lies in the life of a unit; what is not known of a day is the best for it."""
    first, last = unit.raw.get("from") or "", unit.raw.get("to") or ""
    if first and int(first[:4]) > year:
        return "before"
    if last and (int(last[:4]), *map(int, last[5:].split("-") if last[5:] else ())) < (year, 12, 31)[: last.count("-") + 1]:
        return "after"
    return "within"


def check(page, known, say):
    """In tables, of a row that names a unit or stands on the page of one, in the year of the page."""
    year = re.match(r"(?:en/)?(\d{4})/(?:don-vi/([a-z0-9-]+)\.html)?", page.path)
    if not year or page.lang not in WORDS:
        return
    words = WORDS[page.lang]
    for table in page.tables:
        for line in () if table.authored else table.lines:
            said = [cell.text.strip() for cell in line.cells if cell.text.strip() in words.values()]
            units = [known.units[year.group(2)]] if year.group(2) else named(line, known, page.lang)
            for text in said:
                if units and text not in [words[life(unit, int(year.group(1)))] for unit in units]:
                    say("life-differs", f"{units[0].code} in {year.group(1)}: {text!r}")


def named(line, known, lang):
    """The units that a row may be of, by the name at its head."""
    heads = [cell.text.strip() for cell in line.cells if cell.head]
    return [unit for unit in known.units.values() if unit.name(lang) in heads]


def said(findings, known, say):
    """In sentences that speak of one unit in one year."""
    for one in findings:
        words = WORDS.get(one["lang"], {})
        text = one["text"].rstrip(".")
        # The longest: one of them begins another.
        ends = [word for word in words.values() if text.endswith(word)]
        if one["kind"] not in ("mark", "standing") or not ends or len(one["years"]) != 1:
            continue
        names = {unit.name(one["lang"]): unit for unit in known.units.values()}
        about = [name for name in names if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)]
        unit = names[max(about, key=len)] if about else None
        if unit and max(ends, key=len) != words[life(unit, one["years"][0])]:
            say("life-differs", f"{unit.code} in {one['years'][0]}: {one['text']!r}")
