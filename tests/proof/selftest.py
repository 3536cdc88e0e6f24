"""The proof can fail: one value, sign, word or place is altered in a built site, and the proof must name it.

    python selftest.py CONTENT SITE FINDINGS
"""

import collections
import datetime
import pathlib
import re
import shutil
import sys
import tempfile

import datafiles
import findings
import machines
import prove


def digit(found):
    """The text with another last digit."""
    text = found.group(0)
    place = max(at for at, sign in enumerate(text) if sign.isdigit())
    return text[:place] + str((int(text[place]) + 1) % 10) + text[place + 1 :]


def swap(old, new):
    return lambda found: found.group(0).replace(old, new, 1)


FIGURE = r"<data value=\"?[^ >]+ data-figure=\"?(?:[a-z-]+/\d{4}/[a-z-]+/)?"

#: What is altered: its name, on which pages, what is looked for, and what is put there.
MUTATIONS = [
    ("a value", r"\d{4}/[a-z]+\.html", FIGURE + r"score(?=\"?>)", lambda f: re.sub(r"value=(\"?)(-?\d)", lambda m: f"value={m[1]}{m[2]}1", f.group(0), count=1)),
    ("a score as it is written", r"\d{4}/[a-z]+\.html", FIGURE + r"score\"?>\d+,\d+", digit),
    ("a score in English", r"en/\d{4}/[a-z]+\.html", FIGURE + r"score\"?>\d+\.\d+", digit),
    ("the mark of decimals", r"\d{4}/[a-z]+\.html", FIGURE + r"score\"?>\d+,\d+", lambda f: re.sub(r",(\d+)$", r".\1", f.group(0))),
    ("a rank", r"don-vi/[a-z-]+\.html", FIGURE + r"rank\"?>\d+", digit),
    ("the number ranked", r"don-vi/[a-z-]+\.html", FIGURE + r"of\"?>\d+", digit),
    ("the address of a figure", r"\d{4}/[a-z]+\.html", r"data-row=\"?[a-z-]+/\d{4}/", lambda f: re.sub(r"/(\d{4})/", lambda m: f"/{int(m[1]) + 1}/", f.group(0))),
    ("a figure in another column", r"\d{4}/[a-z]+\.html", FIGURE + r"rank(?=\"?>)", swap("rank", "of")),
    ("the sign of a change", r"\d{4}/don-vi/[a-z-]+\.html", r">\+\d+(?:,\d+)?</data>", swap("+", "−")),
    ("the class of a change", r"\d{4}/don-vi/[a-z-]+\.html", r"<td class=\"num up\"", swap("up", "down")),
    ("the word beside a change", r"\d{4}/don-vi/[a-z-]+\.html", r"\(tăng\)", swap("tăng", "giảm")),
    ("the word beside a change in English", r"en/\d{4}/don-vi/[a-z-]+\.html", r"\(down\)", swap("down", "up")),
    ("a share", r"\d{4}/don-vi/[a-z-]+\.html", r"[/=]percent\"?>\d+,\d+", digit),
    ("what a component adds by its weight", r"202[2-4]/don-vi/so-[a-z-]+\.html", r"contribution\"?>[+−]\d+,\d+", digit),
    ("points lost", r"\d{4}/don-vi/[a-z-]+\.html", r"[/=]lost\"?>\d+,\d+", digit),
    ("the score of a sentence", r"\d{4}/don-vi/[a-z-]+\.html", r" đạt \d+,\d+ điểm, ", digit),
    ("the score of a sentence in English", r"en/\d{4}/don-vi/[a-z-]+\.html", r" scored \d+\.\d+ points", digit),
    ("the rank of a sentence", r"\d{4}/don-vi/[a-z-]+\.html", r"điểm, (?:đồng )?hạng \d+(?=/)", digit),
    ("the denominator of a sentence", r"\d{4}/don-vi/[a-z-]+\.html", r"điểm, (?:đồng )?hạng \d+/\d+", digit),
    ("the direction of a sentence", r"\d{4}/don-vi/[a-z-]+\.html", r"so với năm \d{4}: tăng \d", swap("tăng", "giảm")),
    ("the base year of a sentence", r"\d{4}/don-vi/[a-z-]+\.html", r"; so với năm \d{4}: (?=tăng|giảm)", lambda f: re.sub(r"\d{4}", "1999", f.group(0))),
    ("a rank on a grid", r"\d{4}/[a-z]+\.html", r"data-chart=tiles.*?font-weight=600>\d+", digit),
    ("the colour of a grid", r"\d{4}/[a-z]+\.html", r"data-chart=tiles.*?<path class=heat-4", swap("<path class=heat-4", "<path class=heat-3")),
    ("who leads", r"\d{4}/[a-z]+\.html", r">[^<>]+ dẫn đầu với ", None),
    ("above the mean", r"\d{4}/don-vi/[a-z-]+\.html", r"cao hơn \d", swap("cao hơn", "thấp hơn")),
    ("the mean", r"\d{4}/[a-z]+\.html", r"<dt>Trung bình</dt>\s*<dd>[^<\d]*(?:<[a-z]+[^>]*>)*[^<\d]*\d+,\d+", digit),
    ("the bar of a chart", r"\d{4}/[a-z]+\.html", r"<title>[^<>:]+: \d+,\d+, (?:đồng )?hạng \d+/\d+</title>", swap("hạng ", "hạng 1")),
    ("a point of a chart", r"don-vi/[a-z-]+\.html", r"<title>[^<>:]* ?\d{4}: \d+,\d+</title>", digit),
    ("a break within a line", r"don-vi/khe-giang\.html", r"<path class=\"?break\"? d=\"M\d+", lambda f: re.sub(r"\d+$", lambda m: str(int(m[0]) + 30), f.group(0))),
    ("the best of some years", r"don-vi/[a-z-]+\.html", r"Hạng tốt nhất trong \d+ năm có xếp hạng: \d+", digit),
    ("the strongest component", r"\d{4}/don-vi/[a-z-]+\.html", r"hơn trung bình nhiều nhất ở “", swap("ở “", "ở “X")),
    ("by how much it is the strongest", r"\d{4}/don-vi/[a-z-]+\.html", r"hơn trung bình nhiều nhất ở “[^”]+” \(\+\d+,\d+", digit),
    ("how the field moved", r"\d{4}/don-vi/[a-z-]+\.html", r"trung bình của \d+ [^<]*? (?:tăng|giảm) \d+,\d+(?= điểm)", digit),
    ("how many lie near", r"\d{4}/don-vi/[a-z-]+\.html", r"\d+(?= tỉnh khác cách)", digit),
    ("the best place on later boundaries", r"\d{4}/don-vi/[a-z-]+\.html", r"kết quả này ứng với hạng \d+", digit),
    ("the worst place on later boundaries", r"\d{4}/don-vi/[a-z-]+\.html", r"kết quả này ứng với hạng \d+ đến \d+", digit),
    ("the units of later boundaries", r"\d{4}/don-vi/[a-z-]+\.html", r"ứng với hạng [^<.]*? trong \d+", digit),
    ("the day of later boundaries", r"\d{4}/don-vi/[a-z-]+\.html", r"Theo địa giới từ \d+/\d+/\d{4}", digit),
    ("a value on later boundaries in English", r"en/don-vi/[a-z-]+\.html", r"lies between \d+\.\d+", digit),
    ("among how many a rank changed", r"\d{4}/don-vi/[a-z-]+\.html", r"hạng trong \d+(?= tỉnh(?:, thành phố)? có kết quả)", digit),
    ("a place among peers", r"\d{4}/don-vi/[a-z-]+\.html", r"đứng thứ \d+(?= trong \d+ tỉnh ven sông)", digit),
    ("how many peers there are", r"\d{4}/don-vi/[a-z-]+\.html", r"đứng thứ \d+ trong \d+(?= tỉnh ven sông)", digit),
    ("the lowest rank of all years", r"index\.html", r"Từ hạng thấp nhất đến nay: [^<;]+? từ \d+", digit),
    ("the year of the lowest rank", r"index\.html", r"Từ hạng thấp nhất đến nay: [^<;]+? từ \d+/\d+ \(\d{4}", digit),
    ("a run of years", r"don-vi/[a-z-]+\.html", r"\d(?= năm liên tiếp, )", digit),
    ("a part of a change", r"\d{4}/don-vi/[a-z-]+\.html", r"<dd[^>]*>(?:<[^>]+>)*[+−]\d+,\d+", digit),
    ("a total of a change", r"\d{4}/don-vi/[a-z-]+\.html", r"<dt>Năm \d{4}</dt><dd><data[^>]*>\d+,\d+", digit),
    ("a step of a change", r"\d{4}/don-vi/[a-z-]+\.html", r"<path class=\"?good\"? d=\"M\d+ \d+[hH]\d", digit),
    ("a band", r"\d{4}/[a-z]+\.html", r"[/=]band\"?>Khá</data>", swap("Khá", "Tốt")),
    ("the mark of a correction", r"\d{4}/[a-z]+\.html", r"</data><a class=\"?revised.*?</a>", lambda f: "</data>"),
    ("what was published before", r"dinh-chinh\.html", r"<tr id=\"?sua-2021-[0-9a-f]{8}.*?<del>\d+,\d+", digit),
    ("a row that is left out", r"\d{4}/[a-z]+\.html", r"<tr id=[^>]*><td><data value=\"?3\b.*?</tr>", lambda f: ""),
    ("rows in another order", r"\d{4}/[a-z]+\.html", r"(<tr id=[^>]*><td><data value=\"?2\b.*?</tr>)(<tr.*?</tr>)", lambda f: f.group(2) + f.group(1)),
    ("the bar of a share", r"\d{4}/don-vi/[a-z-]+\.html", r"<svg class=\"?meter[^/]*</title><path d=\"M0 4h\d", digit),
    ("the average beside a share", r"\d{4}/don-vi/[a-z-]+\.html", r"<svg class=\"?meter[^>]*><title>Trung bình \d+", digit),
    ("the mark of the best beside a share", r"\d{4}/don-vi/[a-z-]+\.html", r"<svg class=\"?meter.*?<path d=\"[^\"]*\"/><path d=\"[^z]*z[Mm]\d+", digit),
    ("a number in a drawing", r"\d{4}/[a-z]+\.html", r"<text [^>]*>\d+,\d\d</text>", digit),
    ("a verdict", r"muc-tieu/[a-z-]+\.html", r"class=\"?verdict[^>]*>(?:<[^>]*>)*Đạt(?=<)", swap("Đạt", "Chưa đạt")),
    ("how far beyond a goal", r"muc-tieu/[a-z-]+\.html", r">[+−]\d+,\d+ điểm", digit),
    ("the caption of a chart", r"\d{4}/[a-z]+\.html", r", vạch đứt là trung bình", lambda f: ""),
    ("the subject of a chart", r"don-vi/[a-z-]+\.html", r"(<figcaption id=\"?[a-z0-9-]+\"?>).*?(</figcaption>)", lambda f: f.group(1) + "Nơi khác" + f.group(2)),
    ("the order of bars", r"\d{4}/[a-z]+\.html", r"(data-chart=\"?ranking.*?)(<title>[^<]+, hạng 1/\d+</title>)(.*?)(<title>[^<]+, hạng 3/\d+</title>)", lambda f: f.group(1) + f.group(4) + f.group(3) + f.group(2)),
    ("what a goal makes of an earlier result", r"muc-tieu/[a-z-]+\.html", r"</data> \(2021\) → hạng \d+", digit),
    ("why a goal is not decided", r"muc-tieu/[a-z-]+\.html", r"thay đổi sau năm \d{4}", digit),
    ("the year of a page's title", r"\d{4}/[a-z]+\.html", r"<title>[^<]*\d{4}", digit),
    ("the year of a heading", r"\d{4}/don-vi/[a-z-]+\.html", r"<h2[^>]*>[^<]* \d{4}(?=</h2>)", digit),
    ("the index of a heading", r"don-vi/[a-z-]+\.html", r"<h2 id=\"?cl\"?>[^<]+(?=</h2>)", lambda f: f.group(0) + " 2"),
    ("the caption of a table", r"\d{4}/[a-z]+\.html", r"<caption>[^<]*\d{4}", digit),
    ("the name of a table", r"\d{4}/[a-z]+\.html", r"aria-label=\"[^\"]* \d{4}(?=:)", digit),
    ("what a mark says stood there", r"\d{4}/[a-z]+\.html", r"trước là \d+,\d+\"", digit),
    ("whether a unit is not yet or no longer", r"\d{4}/[a-z]+\.html", r"<span class=\"?absent\"?>chưa thành lập", swap("chưa thành lập", "không còn tồn tại")),
    ("targets met", r"index\.html", r"\d+(?=/\d+(?:</?[a-z]+[^>]*>)* mục tiêu đạt)", digit),
]


class Bench:
    """A built site in which single texts are altered, never on disk."""

    def __init__(self, site):
        self.site = pathlib.Path(site)
        self.pages = sorted(path.relative_to(self.site).as_posix() for path in self.site.rglob("*.html"))
        self.before = {}

    def found(self, place, text):
        found = []
        prove.of_page(place, text, found, collections.Counter())
        return collections.Counter(found)

    def named(self, place, text, altered):
        if place not in self.before:
            self.before[place] = self.found(place, text)
        return list((self.found(place, altered) - self.before[place]).elements())

    def alter(self, name, pages, looked_for, put):
        """The first place of a kind; the first page on which it stands."""
        for place in self.pages:
            if not re.fullmatch(pages, place):
                continue
            text = (self.site / place).read_text(encoding="utf-8")
            found = re.search(looked_for, text)
            if not found:
                continue
            other = put(found) if put else self.another_leader(found.group(0))
            altered = text[: found.start()] + other + text[found.end() :]
            named = self.named(place, text, altered) if altered != text else []
            if named:
                print(f"{name}: {place}: {found.group(0)[-60:]!r} -> {other[-60:]!r}: {named[0][0]}")
                return True
            print(f"{name}: NOT FOUND on {place}: {found.group(0)[-90:]!r} -> {other[-90:]!r}")
            return False
        print(f"{name}: there is nothing like it on any page")
        return False

    def another_leader(self, text):
        """The name of somebody who does not lead."""
        name = text[1:].split(" dẫn đầu")[0]
        for unit in prove.STATE["record"].units.values():
            other = unit.name("vi")
            if other not in name and unit.kind == prove.STATE["record"].units[prove.STATE["record"].home].kind:
                return f">{other} dẫn đầu với "
        return text

    def data(self):
        """A cell of a CSV, and one of a JSON; what was reached of a target, and how far it was from the goal; a bound, a maximum."""
        missed = []
        results, goals = sorted(self.site.glob("2*/*.csv"))[0], sorted(self.site.glob("muc-tieu/*.csv"))[0]
        measured = self.site / "phuong-phap/cl.csv"
        for table, ending, pattern in (
            (results, "csv", r",(\d+\.\d+),"),
            (results, "json", r'"score":(\d+\.\d+)'),
            (goals, "csv", r",(?:met|missed),\d{4}[\d-]*,(\d+)[,.]"),
            (goals, "json", r'"margin":(-?\d+)'),
            (measured, "csv", r",(\d+),,score,"),
            (measured, "json", r'"max":(\d+)'),
        ):
            with tempfile.TemporaryDirectory() as folder:
                for path in table.parent.glob(table.stem + ".*"):
                    shutil.copy(path, folder)
                copy = pathlib.Path(folder) / table.name
                before = self.table(copy)
                path = copy.with_suffix("." + ending)
                text = path.read_text(encoding="utf-8")
                found = re.search(pattern, text)
                other = str(int(found.group(1)[-1]) ^ 1)
                path.write_text(text[: found.end(1) - 1] + other + text[found.end(1) :], encoding="utf-8")
                named = list((self.table(copy) - before).elements())
                print(f"a cell of {table.name} as {ending}: {named[0] if named else 'NOT FOUND'}")
                missed += [] if named else [ending]
        return missed

    def machines(self):
        """What machines fetch: a correction, its day, an entry that is left out; a year and a name that are found."""
        feed, search = "feed.xml", next((self.site / "assets").glob("search.vi.*.js")).relative_to(self.site).as_posix()
        missed = []
        for name, place, looked_for, put in (
            ("a correction in the feed", feed, r"<summary>\d+,\d+ → \d+,\d+", digit),
            ("a day of the feed", feed, r"<published>\d{4}-\d\d-\d\d", digit),
            ("an entry of the feed", feed, r"<entry>.*?</entry>", lambda f: ""),
            ("a year that is found", search, r"\"don-vi/[a-z-]+\.html\",.*?\"1(?=[01]*\"\])", lambda f: f.group(0)[:-1] + "0"),
            ("a name that is found", search, r"\[0,\"", lambda f: f.group(0) + "X"),
        ):
            text = (self.site / place).read_text(encoding="utf-8")
            found = re.search(looked_for, text, re.S)
            altered = text[: found.start()] + put(found) + text[found.end() :] if found else text
            with tempfile.TemporaryDirectory() as folder:
                copy = pathlib.Path(folder) / pathlib.Path(place).name
                copy.write_text(altered, encoding="utf-8")
                named = list((self.fetched(copy, place) - self.fetched(self.site / place, place)).elements())
            print(f"{name}: {named[0] if named else 'NOT FOUND'}")
            missed += [] if named else [name]
        return missed

    def fetched(self, path, place):
        found = []
        say, counts = lambda *one: found.append(one), collections.Counter()
        if path.name == "feed.xml":
            machines.feed(path, place, prove.STATE, say, counts)
        else:
            machines.search(path, "vi", prove.STATE, say, counts)
        return collections.Counter(found)

    def table(self, path):
        found = []
        datafiles.check(path, path.name, prove.STATE["figures"], lambda *one: found.append(one), collections.Counter())
        return collections.Counter(found)


def main():
    prove.begin(sys.argv[1], sys.argv[2], datetime.datetime.now(datetime.timezone.utc))
    prove.STATE["findings"] = findings.read(sys.argv[3])
    bench = Bench(sys.argv[2])
    missed = [name for name, *rest in MUTATIONS if not bench.alter(name, *rest)]
    missed += bench.data() + bench.machines()
    every = len(MUTATIONS) + 6 + 5
    print(f"{every - len(missed)} of {every} alterations are named")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
