"""Proves a built site against its content: every figure and every sentence, by other means than those of congbo.

    python prove.py CONTENT SITE [--now MOMENT] [--findings LIST]

Shares no code with the program. Prints what it proved, and each thing that does not hold; exits with 1 if there is any.
"""

import argparse
import collections
import datetime
import multiprocessing
import os
import pathlib
import re
import sys

import absent
import context
import datafiles
import drawings
import figures
import findings
import grids
import looks
import machines
import objections
import pages
import record
import seals
import sentences
import tables
import targets
import values

STATE = {}
BINDING = re.compile(r"\[([^\]]+)\]\(figure:(.+)\)")


def waived(known):
    """Figures that their authors keep as printed: what is written, and at which address."""
    found = set()
    for waiver in known.waivers:
        for text, address in BINDING.findall(waiver.get("at") or ""):
            found.add((address, text))
    return found


def begin(content, site, now):
    """Reads the record once, before the work is shared out."""
    STATE["site"] = pathlib.Path(site)
    STATE["record"] = record.Record(content, now)
    STATE["figures"] = figures.Figures(STATE["record"])
    targets.fill(STATE["figures"])
    STATE["seals"] = seals.Seals(STATE["record"], STATE["figures"])
    STATE["data"] = datafiles.listed(STATE["site"], STATE["figures"])
    STATE["waived"] = waived(STATE["record"])


def of_file(path):
    """What is wrong in one file, and how much was looked at."""
    found, counts = [], collections.Counter()
    place = path.relative_to(STATE["site"]).as_posix()

    def say(kind, message):
        found.append((kind, place, message))

    if path.suffix == ".csv":
        datafiles.check(path, place, STATE["figures"], say, counts)
        counts["data files"] = 1
    elif path.name == "feed.xml":
        machines.feed(path, place, STATE, say, counts)
    elif path.name.startswith("search."):
        machines.search(path, path.name.split(".")[1], STATE, say, counts)
    elif path.suffix == ".js":
        datafiles.compare(path, path.stem, STATE["figures"], say, counts)
    else:
        of_page(place, path.read_text(encoding="utf-8"), found, counts)
    return found, counts


def of_page(place, text, found, counts):
    """Its figures, its tables and its sentences."""

    def say(kind, message):
        found.append((kind, place, message))

    page = pages.Page(place, text)
    # A page of a year calls units as they were when it ended, every other one as they are.
    of_year = re.match(r"(?:en/)?(\d{4})/", pages.shown_on(place))
    year = int(of_year[1]) if of_year else None
    known, worked_out = STATE["record"].in_year(year), STATE["figures"].in_year(year)
    values.check(page, worked_out, STATE["waived"], say)
    seals.check(page, STATE["seals"], say)
    datafiles.there(page, STATE["data"], worked_out, say)
    targets.check(page, known, say)
    absent.check(page, known, say)
    seals.listed(page, known, say)
    objections.listed(page, known, say)
    machines.titles(page, say, counts)
    machines.linked(page, known, say, counts)
    ctx = context.Reader(page, known).of(pages.Block("", "", False, "", ""))
    looks.check(page, text, known, ctx, say, counts)
    looks.rows(page, say)
    grids.check(page, text, worked_out, ctx, say, counts)
    tables.check(page, known, worked_out, say)
    tables.whole(page, worked_out, say)
    drawings.check(page, worked_out, context.Reader(page, known), say, counts)
    unread = [] if STATE.get("unread") else None
    said = sentences.check(page, known, worked_out, say, counts, unread)
    if STATE.get("findings") is not None:
        listed = STATE["findings"].get(place, [])
        seals.said(listed, STATE["seals"], say)
        absent.said(listed, known, say)
        findings.check(page, listed, list(sentences.texts(page)), worked_out, say, counts)
        findings.listed(said, listed, say)
        findings.called(page, listed, known, say, counts)
        findings.headed(page, listed, known, say, counts)
    if unread:
        found.extend(("not-read", place, repr(one)) for one in unread)
    counts["figures"] = len(page.datas)
    counts["pages"] = 1


def all_files(site):
    """Pages, tables, what the script compares and finds, and what is told in feeds."""
    site = pathlib.Path(site)
    pages_and_tables = [path for ending in ("html", "csv") for path in site.rglob(f"*.{ending}")]
    machines_read = [*site.rglob("feed.xml"), *(site / "assets").glob("search.*.js")]
    return sorted(pages_and_tables) + sorted((site / "chi-so").glob("*.js")) + sorted(machines_read)


def prove(content, site, now):
    """Everything that does not hold, and how much was looked at."""
    begin(content, site, now)
    found, counts = [], collections.Counter()
    paths = all_files(site)
    with multiprocessing.get_context("fork").Pool(os.cpu_count()) as pool:
        for wrong, counted in pool.imap_unordered(of_file, paths, chunksize=16):
            found.extend(wrong)
            counts.update(counted)
    return sorted(found), counts


def report(found, counts, most):
    """Says it in few lines: each kind with its first places."""
    kinds = collections.Counter(kind for kind, _, _ in found)
    for kind, n in kinds.most_common():
        print(f"{kind}: {n}")
        for _, place, message in [one for one in found if one[0] == kind][:most]:
            print(f"  {place}: {message}")
    said = ", ".join(f"{n} {what}" for what, n in sorted(counts.items()))
    print(f"{said}; {len(found)} do not hold")


def main():
    reader = argparse.ArgumentParser()
    reader.add_argument("content")
    reader.add_argument("site")
    reader.add_argument("--now", default=None)
    reader.add_argument("--findings", help="what `congbo check --findings --format json` lists")
    reader.add_argument("--unread", action="store_true")
    reader.add_argument("--most", type=int, default=8)
    given = reader.parse_args()
    now = datetime.datetime.fromisoformat(given.now) if given.now else datetime.datetime.now(datetime.timezone.utc)
    STATE["unread"] = given.unread
    STATE["findings"] = findings.read(given.findings) if given.findings else None
    found, counts = prove(given.content, given.site, now)
    if not counts["pages"] or not counts["findings"] and given.findings:
        # What looked at nothing proves nothing.
        found.append(("nothing-to-prove", given.site, "there is no page, or no finding of one"))
    report(found, counts, given.most)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
