"""What machines fetch beside the pages: the feed, and the index that is searched."""

import json
import re
from fractions import Fraction
from xml.etree import ElementTree

import digits
import findings
import pages
import sentences

ATOM = "{http://www.w3.org/2005/Atom}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
#: Kinds of what can be found that are called as their authors call them.
PAGE, HEADING, FORMER = 5, 7, 8
#: A feed has so many entries at most.
MOST = 50


def block(text):
    """A text of a machine's own, as one of a page."""
    one = pages.Block("feed", "", False, "", "")
    one.text = pages.CORRECTED.sub("", " ".join(text.split()))
    return one


def page_of(path, lang, texts):
    """A page that has some texts and nothing else."""
    page = pages.Page(path, "")
    page.lang, page.blocks = lang, [block(text) for text in texts]
    return page


def feed(path, place, state, say, counts):
    """Each entry is of something that is public on that day, and says what is listed."""
    root = ElementTree.parse(path).getroot()
    lang, known = root.get(LANG), state["record"]
    home = next(link.get("href") for link in root.findall(ATOM + "link") if link.get("rel") == "alternate")
    base = home.removesuffix("index.html").removesuffix("en/")
    said, texts, seen = [], [], set()
    for entry in root.findall(ATOM + "entry"):
        told = {name: entry.findtext(ATOM + name) for name in ("id", "title", "summary", "published")}
        what = told["id"].split(":", 2)[2].removeprefix("en/")
        seen.add(what)
        of_entry(what, told, lang, known, say)
        counts["feed entries"] += 1
        href = entry.find(ATOM + "link").get("href")
        page = page_of(href.removeprefix(base), lang, [told["summary"]])
        texts.extend([*page.blocks, block(told["title"])])
        if not what.startswith("dinh-chinh/"):
            said += sentences.check(page, known, state["figures"], say, counts, None)
    wanted = expected(known)
    if len(wanted) <= MOST:
        for what in sorted(wanted ^ seen):
            say("feed-differs", f"{what} is {'not ' if what in wanted else ''}in the feed")
    if state.get("findings") is not None:
        listed = state["findings"].get(place, [])
        page = page_of(place, lang, [])
        findings.check(page, listed, texts, state["figures"], say, counts)
        findings.listed(said, listed, say)


def is_day(text):
    return re.fullmatch(r"\d{4}-\d\d-\d\d", str(text or "")) is not None


def expected(known):
    """What has a day on which it became public."""
    found = set()
    for year, edition in known.editions.items():
        if is_day(edition.raw.get("announced")):
            found.add(f"ky/{year}")
        for code, table in edition.tables.items():
            if is_day(table.raw.get("published")) and table.raw["published"] != edition.raw.get("announced"):
                found.add(f"chi-so/{code}/{year}")
        times = {}
        for one in edition.corrections:
            key = (one["figure"], one["date"])
            times[key] = times.get(key, 0) + 1
            again = f"/{times[key]}" if times[key] > 1 else ""
            found.add(f"dinh-chinh/{one['figure']}{again}")
    return found


def of_entry(what, told, lang, known, say):
    """Its title, its day and, of a correction, its numbers."""
    kind, *steps = what.split("/")
    day = told["published"][:10]
    if kind == "ky":
        edition = known.editions.get(int(steps[0]))
        if edition is None or edition.raw.get("announced") != day:
            say("feed-differs", f"{what}: {day} is not the day of its announcement")
        elif not told["title"].startswith(f"{steps[0]}: "):
            say("feed-differs", f"{what}: {told['title']!r}")
    elif kind == "chi-so":
        table = known.editions[int(steps[1])].tables.get(steps[0])
        if table is None or table.raw.get("published") != day:
            say("feed-differs", f"{what}: {day} is not the day on which it was published")
        elif told["title"] != f"{known.indices[steps[0]].short(lang)} {steps[1]}":
            say("feed-differs", f"{what}: {told['title']!r}")
    else:
        figure = "/".join(steps)
        of_figure = [
            one
            for edition in known.editions.values()
            for one in edition.corrections
            if figure in (one["figure"], *(f"{one['figure']}/{n}" for n in range(2, 10))) and one["date"] == day
        ]
        if not any(corrects(told["summary"], one, lang) for one in of_figure):
            say("feed-differs", f"{what}: {told['summary']!r} is no correction of {day}")


def corrects(summary, one, lang):
    """Whether a summary tells what a correction says: old, new, why."""
    before, _, after = summary.partition(" → ")
    sides = ((before, str(one.get("old") or "")), (after, str(one.get("new") or "")))
    for text, raw in sides:
        value = re.match(r"-?\d+(?:\.\d+)?(?= \(|$)", raw)
        numbers = digits.find(text, lang)
        if value and (not numbers or abs(numbers[0].value) != abs(Fraction(value.group(0)))):
            return False
    return True


def titles(page, say, counts):
    """The numbers of what names a page elsewhere: they stand in its heading, where they are figures."""
    heading = " ".join(block.text for block in page.blocks if block.tag == "h1")
    named = [block.text for block in page.blocks if block.tag == "title" and block.drawing is None]
    named += [page.metas[name] for name in ("og:title", "twitter:title") if name in page.metas]
    for text in page.json:
        told = json.loads(text)
        named += [told[name] for name in ("headline", "name") if isinstance(told, dict) and isinstance(told.get(name), str)]
    known = {number.value for number in digits.find(heading, page.lang)}
    for text in named:
        for number in digits.find(text, page.lang):
            counts["numbers in titles"] += 1
            if number.value not in known and f"/{number.text}/" not in f"/{page.path}":
                say("title-differs", f"{text!r}: {number.text} is not in {heading!r}")


def linked(page, known, say, counts):
    """What data sets are said to hold: whose, of which years, and since when they are public."""
    nodes = [node for text in page.json for node in json.loads(text).get("@graph") or [] if node["@type"] == "Dataset"]
    for node in nodes:
        counts["data sets"] += 1
        code, _, year = node["identifier"].partition("/")
        if code not in known.indices:
            if code.isdigit() and node["temporalCoverage"] != code:
                say("data-set-differs", f"{code}: {node['temporalCoverage']}")
            continue
        years = sorted(one for one, edition in known.editions.items() if code in edition.tables)
        years = [int(year)] if year else years
        if node["temporalCoverage"] != "/".join(str(one) for one in dict.fromkeys((years[0], years[-1]))):
            say("data-set-differs", f"{code}: {node['temporalCoverage']} of {years}")
        if known.indices[code].short(page.lang) not in node["name"] or year not in node["name"]:
            say("data-set-differs", f"{code}/{year} is called {node['name']!r}")
        if year:
            edition = known.editions[int(year)]
            day = edition.tables[code].raw.get("published") or edition.raw.get("announced")
            if node.get("datePublished") != (day if is_day(day) else node.get("datePublished")):
                say("data-set-differs", f"{code}/{year}: {node.get('datePublished')} is not {day}")
            changed = [one["date"] for one in edition.corrections if one["figure"].startswith(f"{code}/")]
            if changed and node.get("dateModified", "") < max(changed):
                say("data-set-differs", f"{code}/{year}: {node.get('dateModified')} before {max(changed)}")


def search(path, lang, state, say, counts):
    """Every entry is called as the record calls it, and leads to what has these years."""
    known, site = state["record"], state["site"]
    text = path.read_text(encoding="utf-8")
    index = json.loads(text[text.index("{") : text.rindex("}") + 1])
    as_listed(index, lang, state, say)
    for entry in index["entries"]:
        kind, name, href, detail, _, years = (*entry, "", "", "")[:6]
        counts["search entries"] += 1
        target = site / ("en" if lang == "en" else "") / href.partition("#")[0]
        if not target.is_file():
            say("search-differs", f"{name}: {href} is no page")
        found = re.fullmatch(r"don-vi/([a-z0-9-]+)\.html", href)
        if found and found.group(1) in known.units and kind != FORMER:
            of_unit(known, known.units[found.group(1)], (name, detail), (index["years"], years), lang, say)
        found = re.fullmatch(r"chi-so/([a-z0-9-]+)\.html", href)
        if found and found.group(1) in known.indices:
            of_index(known, found.group(1), (index["years"], years), say)
        found = re.fullmatch(r"(\d{4})/index\.html", href)
        if found and found.group(1) not in name:
            say("search-differs", f"{name}: {href}")
        for number in digits.find(f"{name} {detail}", lang):
            # A heading is its author's prose.
            if kind != HEADING and number.decimals and not any(number.text in one for one in state["record"].authored):
                say("search-differs", f"{name} · {detail}: {number.text}")


def as_listed(index, lang, state, say):
    """Names and what stands beside them are those of listed findings; pages and headings are called by their authors."""
    if state.get("findings") is None:
        return
    place = ("en/" if lang == "en" else "") + "tim-kiem.html"
    listed = {" ".join(one["text"].split()) for one in state["findings"].get(place, []) if one["kind"] == "entry"}
    for entry in index["entries"]:
        kind, name, _, detail = (*entry, "")[:4]
        said = " ".join(f"{name}: {index['kinds'][kind]}{' · ' if detail else ''}{detail}".split())
        if kind not in (PAGE, HEADING) and said not in listed:
            say("entry-without-finding", said)


def marked(all_years, signs):
    return {year for year, sign in zip(all_years, signs) if sign == "1"}


def of_unit(known, unit, texts, years, lang, say):
    """Its name, and the editions in which it has a row."""
    name, detail = texts
    if name.lower() != unit.name(lang).lower():
        say("search-differs", f"{unit.code} is called {name!r}")
    wanted = {
        year
        for year, edition in known.editions.items()
        if any(row["unit"] == unit.code for table in edition.tables.values() for row in table.rows)
    }
    if marked(*years) != wanted:
        say("search-differs", f"{unit.code}: years {sorted(marked(*years) ^ wanted)}")
    end = unit.raw.get("to")
    numbers = [number.text for number in digits.find(detail.replace("/", " "), "vi")]
    since = str(unit.raw.get("from") or "none")[:4] in detail
    if end and str(end)[:4] not in detail or not end and numbers and not since:
        say("search-differs", f"{unit.code}: {detail!r} beside {end}")


def of_index(known, code, years, say):
    wanted = {year for year, edition in known.editions.items() if code in edition.tables}
    if marked(*years) != wanted:
        say("search-differs", f"{code}: years {sorted(marked(*years) ^ wanted)}")
