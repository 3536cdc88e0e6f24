"""A made-up site with what is rare in a real one: ties, gaps, merged units, own maxima, held editions, every correction.

    python generate.py FOLDER [SEED] [--corrected]

First as it is announced, to be sealed; then once more with corrections of what was sealed.

The same seed gives the same bytes. Nothing here is measured: provinces and results do not exist.
"""

import pathlib
import random
import sys
import unicodedata

SYLLABLES = ["An", "Bình", "Cao", "Đông", "Gia", "Hòa", "Khê", "Lâm", "Mỹ", "Ninh", "Phú", "Quế", "Sơn", "Tây", "Vân", "Yên"]
ENDINGS = ["Giang", "Hải", "Long", "Nguyên", "Thủy", "Xuyên"]
YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024]
HELD, MERGED = 2023, 2024

SITE = """title: {vi: Kết quả giả định tỉnh %(name)s, en: Made-up results of %(name)s}
summary: {vi: Một tỉnh không có thật và kết quả không có thật., en: A province that does not exist and results that are not real.}
authority: {vi: Ủy ban nhân dân tỉnh %(name)s, en: People's Committee of %(name)s}
home: %(code)s
peers:
  - {name: {vi: tỉnh ven sông, en: river provinces}, units: [%(peers)s]}
populations: {source: cong-bo, of: {%(people)s}}
base: https://example.org/gia-dinh/
languages: [vi, en]
licence: {name: CC0 1.0}
contact: lienhe@example.org
banner: {vi: Số liệu giả định., en: Invented figures.}
exports: [csv, json, xlsx, unit-xlsx]
"""
QUALITY = """order: 1
name: {vi: Chỉ số chất lượng, en: Quality Index}
short: {vi: CLQT, en: QLT}
publisher: {vi: Bộ Nội vụ, en: Ministry of Home Affairs}
measure: points
decimals: 2
ranking: ranks
mergers: between
fields:
  - {code: provinces, name: {vi: "tỉnh, thành phố", en: provinces}, kinds: [tinh, thanh-pho]}
bands:
  - from: 2021
    of: score
    bands:
      - {code: tot, name: {vi: Tốt, en: Good}, from: 80}
      - {code: kha, name: {vi: Khá, en: Fair}, from: 65}
      - {code: trung-binh, name: {vi: Trung bình, en: Average}, from: 0}
frameworks:
  - code: cl-2018
    name: {vi: Bộ chỉ số 2018, en: Framework of 2018}
    from: 2018
    to: 2020
    max: 100
    total: sum
    components:
      - code: the-che
        name: {vi: Thể chế, en: Institutions}
        max: 40
        parts:
          - {code: van-ban, name: {vi: Văn bản, en: Regulations}, max: 25}
          - {code: ra-soat, name: {vi: Rà soát, en: Review}, max: 15}
      - {code: bo-may, name: {vi: Bộ máy, en: Apparatus}, max: 60}
  - code: cl-2021
    name: {vi: Bộ chỉ số 2021, en: Framework of 2021}
    from: 2021
    to: 2023
    max: 100
    total: sum
    break: {vi: Thêm chuyển đổi số., en: Digital transformation was added.}
    components:
      - {code: the-che, name: {vi: Thể chế, en: Institutions}, max: 30}
      - {code: bo-may, name: {vi: Bộ máy, en: Apparatus}, max: 40}
      - {code: so-hoa, name: {vi: Chuyển đổi số, en: Digital transformation}, max: 30}
  - code: cl-2024
    name: {vi: Bộ chỉ số 2024, en: Framework of 2024}
    from: 2024
    max: 100
    total: sum
    comparable: [cl-2021]
    components:
      - {code: the-che, name: {vi: Thể chế, en: Institutions}, max: 35}
      - {code: bo-may, name: {vi: Bộ máy, en: Apparatus}, max: 35}
      - {code: so-hoa, name: {vi: Chuyển đổi số, en: Digital transformation}, max: 30}
"""
SATISFACTION = """order: 2
name: {vi: Chỉ số hài lòng, en: Satisfaction Index}
short: {vi: HLCD, en: STF}
publisher: {vi: Bộ Nội vụ, en: Ministry of Home Affairs}
measure: percent
decimals: 2
ranking: ranks
mergers: between
fields:
  - {code: provinces, name: {vi: "tỉnh, thành phố", en: provinces}, kinds: [tinh, thanh-pho]}
bands:
  - from: 2018
    of: stated
    bands:
      - {code: cao, name: {vi: Cao, en: High}}
      - {code: vua, name: {vi: Vừa, en: Middle}}
      - {code: thap, name: {vi: Thấp, en: Low}}
frameworks:
  - code: hl-2018
    name: {vi: Khảo sát, en: Survey}
    from: 2018
    max: 100
    total: unstated
    components: []
"""
INTERNAL = """order: 3
name: {vi: "Chỉ số của sở, huyện", en: Index of departments and districts}
short: {vi: NBSH, en: DDX}
publisher: {vi: Ủy ban nhân dân tỉnh, en: People's Committee}
measure: points
decimals: 1
ranking: ranks
fields:
  - {code: departments, name: {vi: sở, en: departments}, kinds: [so]}
  - {code: districts, name: {vi: huyện, en: districts}, kinds: [huyen]}
bands:
  - from: 2018
    of: share
    bands:
      - {code: tot, name: {vi: Tốt, en: Good}, from: 75}
      - {code: dat, name: {vi: Đạt, en: Passed}, from: 0}
frameworks:
  - code: nb-2018
    name: {vi: Bộ tiêu chí, en: Criteria}
    from: 2018
    max: 80
    total: sum
    components:
      - {code: ky-cuong, name: {vi: Kỷ cương, en: Discipline}, max: 50}
      - {code: sang-kien, name: {vi: Sáng kiến, en: Initiative}}
"""
COMMUNES = """order: 4
name: {vi: "Chỉ số của phường, xã", en: Index of wards and communes}
short: {vi: PXVN, en: WCX}
publisher: {vi: Ủy ban nhân dân tỉnh, en: People's Committee}
measure: points
decimals: 2
ranking: groups
fields:
  - {code: wards, name: {vi: phường, en: wards}, kinds: [phuong]}
  - {code: communes, name: {vi: xã, en: communes}, kinds: [xa]}
bands:
  - from: 2022
    of: stated
    bands:
      - {code: nhom-a, name: {vi: Nhóm A, en: Group A}}
      - {code: nhom-b, name: {vi: Nhóm B, en: Group B}}
frameworks:
  - code: px-2022
    name: {vi: Bộ tiêu chí 2022, en: Criteria of 2022}
    from: 2022
    to: 2023
    max: 100
    total: sum
    components:
      - {code: phuc-vu, name: {vi: Phục vụ, en: Service}, max: 60}
      - {code: dat-dai, name: {vi: Đất đai, en: Land}, max: 40}
  - code: px-2024
    name: {vi: Bộ tiêu chí 2024, en: Criteria of 2024}
    from: 2024
    max: 90
    total: sum
    break: {vi: Bớt một tiêu chí., en: One criterion less.}
    components:
      - {code: phuc-vu, name: {vi: Phục vụ, en: Service}, max: 50}
      - {code: dat-dai, name: {vi: Đất đai, en: Land}, max: 40}
"""
WEIGHTED = """order: 5
name: {vi: "Chỉ số năng lực sở, ngành", en: Competitiveness of departments}
short: {vi: NLS, en: CDX}
publisher: {vi: Ủy ban nhân dân tỉnh, en: People's Committee}
measure: points
decimals: 2
ranking: ranks
fields:
  - {code: departments, name: {vi: sở, en: departments}, kinds: [so]}
frameworks:
  - code: ts-2021
    name: {vi: Bộ tiêu chí có trọng số, en: Weighted criteria}
    from: 2021
    to: 2023
    max: 100
    total: weighted-mean
    components:
      - {code: minh-bach, name: {vi: Minh bạch, en: Transparency}, max: 100, weight: 20}
      - {code: thoi-gian, name: {vi: Thời gian, en: Time costs}, max: 100, weight: 30}
      - {code: ho-tro, name: {vi: Hỗ trợ, en: Support}, max: 100, weight: 50}
  - code: ts-2024
    name: {vi: Trọng số mới, en: New weights}
    from: 2024
    max: 100
    total: weighted-mean
    comparable: [ts-2021]
    components:
      - {code: minh-bach, name: {vi: Minh bạch, en: Transparency}, max: 100, weight: 0.25}
      - {code: thoi-gian, name: {vi: Thời gian, en: Time costs}, max: 100, weight: 0.25}
      - {code: ho-tro, name: {vi: Hỗ trợ, en: Support}, max: 100, weight: 0.5}
"""
TARGETS = """name: {vi: Chương trình giả định, en: Made-up programme}
short: {vi: Chương trình, en: Programme}
unit: %(code)s
from: 2021
to: 2025
targets:
  - number: "1"
    name: {vi: Hồ sơ trực tuyến, en: Files online}
    quantity: percent
    goal: {at-least: 80}
    deadline: 2025-12-31
    actuals:
      - {date: 2021, value: 40.5, source: cong-bo}
      - {date: 2022, value: 80, source: cong-bo}
  - number: "2"
    name: {vi: Hồ sơ quá hạn, en: Files overdue}
    quantity: percent
    goal: {at-most: 2}
    deadline: 2025-12-31
    actuals:
      - {date: 2022, value: 2.5, source: cong-bo}
  - number: "3"
    name: {vi: Hai phần, en: Two parts}
    quantity: percent
    deadline: 2025-12-31
    parts:
      - number: "3a"
        name: {vi: Phần một, en: Part one}
        quantity: percent
        goal: {above: 10}
        deadline: 2025-12-31
        actuals: [{date: 2022, value: 10.1, source: cong-bo}]
      - number: "3b"
        name: {vi: Phần hai, en: Part two}
        quantity: percent
        goal: {above: 10}
        deadline: 2025-12-31
        actuals: [{date: 2022, value: 10, source: cong-bo}]
  - number: "4"
    name: {vi: Chưa đo, en: Not measured}
    quantity: percent
    goal: {at-least: 5}
    deadline: 2025-12-31
  - number: "5"
    name: {vi: Hơn một hạng, en: One place up}
    quantity: rank
    goal: {from: 2021, up: 1}
    deadline: 2022
    index: cl
  - number: "6"
    name: {vi: Hơn nửa điểm, en: Half a point more}
    quantity: points
    goal: {from: 2021, up: 0.5}
    deadline: 2022
    index: cl
  - number: "7"
    name: {vi: Hơn điểm của bộ cũ, en: More than by the old framework}
    quantity: points
    goal: {from: 2018, up: 2}
    deadline: 2022
    index: cl
"""
#: What was measured wrongly at first: the file of the index, the figure, where it is written, what stood there and what stands
#: there now, and the sealed years of which it is a figure.
MEASURED = (
    ("cl", "framework/cl/cl-2018/max", "to: 2020\n    max: %s\n", "100", "105", (2018,)),
    ("cl", "framework/cl/cl-2018/bo-may/max", "Apparatus}, max: %s}\n  - code: cl-2021", "60", "65", (2018,)),
    ("cl", "bands/cl/%d/tot/from", "Good}, from: %s}", "80", "78", (2021, 2022)),
    ("nb", "framework/nb/nb-2018/max", "from: 2018\n    max: %s\n", "80", "90", (2018, 2021, 2022)),
    ("ts", "framework/ts/ts-2021/minh-bach/weight", "max: 100, weight: %s}\n      - {code: thoi-gian", "20", "25", (2021, 2022)),
    ("ts", "framework/ts/ts-2021/thoi-gian/weight", "Time costs}, max: 100, weight: %s}\n", "30", "25", (2021, 2022)),
)
STORY = """---
title: Kết quả năm %(year)d
---

%(name)s đạt [%(score)s điểm](figure:cl/%(year)d/%(code)s/score), %(verb)s
{{ rank("cl", %(year)d) }}.
"""


def code_of(name):
    """A name without its marks: what its address is made of."""
    apart = unicodedata.normalize("NFD", name.replace("đ", "d").replace("Đ", "D"))
    return "".join(sign for sign in apart if not unicodedata.combining(sign)).lower().replace(" ", "-")


def hundredths(n):
    return f"{n // 100}.{n % 100:02d}"


def tenths(n):
    return f"{n // 10}.{n % 10}"


class Maker:
    def __init__(self, folder, seed, corrected):
        self.corrected, self.corrections = corrected, {}
        self.folder = pathlib.Path(folder) / "content"
        self.random = random.Random(seed)
        names = [f"{first} {last}" for first in SYLLABLES for last in ENDINGS]
        self.random.shuffle(names)
        self.provinces = names[:14]
        self.home = self.provinces[5]
        self.merged = self.provinces[12:14]
        self.new = names[14]
        self.departments = [f"Sở {name}" for name in ("Nội vụ", "Tư pháp", "Tài chính", "Xây dựng", "Y tế", "Công thương")]
        self.districts = [f"Huyện {name}" for name in names[15:20]]
        self.wards = [f"Phường {name}" for name in names[20:24]]
        self.communes = [f"Xã {name}" for name in names[24:30]]
        #: One was called otherwise, and was of another kind, until the middle of a year.
        self.renamed, self.before = self.provinces[2], names[30]
        self.totals = {}

    def write(self, place, text):
        path = self.folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def all(self):
        known = {"name": self.home, "code": code_of(self.home)}
        peers = ", ".join(code_of(name) for name in [*self.provinces[3:9], *self.merged])
        people = ", ".join(f"{code_of(name)}: {412_307 + 290_011 * place}" for place, name in enumerate(self.merged))
        self.write("site.yaml", SITE % {**known, "peers": peers, "people": people})
        self.write("sources.yaml", "cong-bo:\n  title: {vi: Bảng công bố, en: Announcement}\n  publisher: {vi: Bộ Nội vụ, en: Ministry of Home Affairs}\n"
            "ban-nhap:\n  title: {vi: Bản nháp, en: Draft}\n  publisher: {vi: Bộ Nội vụ, en: Ministry of Home Affairs}\n")
        self.indices()
        self.write("targets/ct.yaml", TARGETS % known)
        self.units()
        for year in YEARS:
            self.edition(year)
        self.write("editions/2025/edition.yaml", "status: draft\n")

    def indices(self):
        """How everything is measured; maxima, weights and bounds of bands that were wrong are corrected in every sealed year."""
        texts = {"cl": QUALITY, "hl": SATISFACTION, "nb": INTERNAL, "px": COMMUNES, "ts": WEIGHTED}
        for index, figure, place, old, new, years in MEASURED if self.corrected else ():
            # What stands at one place stands there once.
            before, after = texts[index].split(place % old)
            texts[index] = before + place % new + after
            for year in years:
                self.correct(figure % year if "%d" in figure else figure, old, new, year)
        for index, text in texts.items():
            self.write(f"indices/{index}.yaml", text)

    def units(self):
        lines = ["kinds:", "  tinh: {name: {vi: Tỉnh, en: Province}, level: province}"]
        lines += ["  thanh-pho: {name: {vi: Thành phố, en: City}, level: province}"]
        lines += ["  so: {name: {vi: Sở, en: Department}, level: department}"]
        lines += ["  huyen: {name: {vi: Huyện, en: District}, level: district}"]
        lines += ["  phuong: {name: {vi: Phường, en: Ward}, level: commune}"]
        lines += ["  xa: {name: {vi: Xã, en: Commune}, level: commune}", "units:"]
        for at, name in enumerate(self.provinces):
            tile = f", tile: {'ABCD'[at % 4]}{at // 4 + 1}"
            life = f", to: {MERGED - 1}-12-31, successors: [{code_of(self.new)}]" if name in self.merged else ""
            was = f", was: [{{to: 2021-06-30, name: {self.before}, kind: tinh}}]" if name == self.renamed else ""
            kind = "thanh-pho" if was else "tinh"
            lines.append(f"  - {{code: {code_of(name)}, name: {name}, kind: {kind}{tile}{life}{was}}}")
        lines.append(f"  - {{code: {code_of(self.new)}, name: {self.new}, kind: tinh, tile: F1, islands: {{name: Hòn Mơ, tile: H1}}, from: {MERGED}-01-01}}")
        below = (("so", self.departments), ("huyen", self.districts), ("phuong", self.wards), ("xa", self.communes))
        for kind, names in below:
            for name in names:
                lines.append(f"  - {{code: {code_of(name)}, name: {name}, kind: {kind}, parent: {code_of(self.home)}}}")
        self.write("units.yaml", "\n".join(lines) + "\n")

    def ranked(self, year):
        gone = self.merged if year >= MERGED else []
        return [name for name in self.provinces if name not in gone] + ([self.new] if year >= MERGED else [])

    def edition(self, year):
        status = "status: embargoed\nuntil: 2999-01-01T00:00:00+07:00\n" if year == HELD else "status: published\n"
        if (self.folder / f"editions/{year}/seal.yaml").exists():
            status = "status: sealed\n"
        head = f"headline: {{vi: Kết quả năm {year}, en: Results of {year}}}\n"
        self.write(f"editions/{year}/edition.yaml", status + head + f"announced: {year + 1}-05-20\n")
        # The year 2019 has no table of the first index: the next is compared with 2018.
        if year != 2019:
            self.quality(year)
        self.satisfaction(year)
        self.internal(year)
        if year >= 2022:
            self.groups(year)
        if year >= 2021:
            self.weighted(year)
        if self.corrections.get(year):
            self.write(f"editions/{year}/corrections.yaml", "\n".join(self.corrections[year]) + "\n")

    def correct(self, figure, old, new, year=None):
        """What is published now, and its correction; nothing of it before there is one."""
        if not self.corrected:
            return old
        said = self.corrections.setdefault(year or int(figure.split("/")[1]), [])
        kind = "revision" if len(said) % 2 else "correction"
        said.append(
            f'- {{kind: {kind}, figure: {figure}, old: "{old}", new: "{new}", date: 2026-01-15, '
            "reason: {vi: Nhập sai., en: Entered wrongly.}}"
        )
        return new

    def quality(self, year):
        """Complete; scores are few, so that many are equal; some are absent, others every year."""
        new = year >= 2021
        rows = []
        self.totals[year] = {}
        silent = set(self.random.sample([name for name in self.ranked(year) if name != self.home], 2))
        for name in self.ranked(year):
            if name in silent:
                reason = self.random.choice(["not-published", "not-assessed", "not-comparable"])
                rows.append(f"  - {{unit: {code_of(name)}, score: {reason}}}")
                continue
            step = self.random.choice([25, 50, 100])
            if year >= MERGED:
                limits = [("the-che", 3500), ("bo-may", 3500), ("so-hoa", 3000)]
            else:
                limits = [("the-che", 3000), ("bo-may", 4000), ("so-hoa", 3000)] if new else [("van-ban", 2500), ("ra-soat", 1500), ("bo-may", 6000)]
            parts = {code: self.random.randrange(limit // 2, limit + 1, step) for code, limit in limits}
            total = sum(parts.values())
            if not new:
                parts["the-che"] = parts["van-ban"] + parts["ra-soat"]
            self.totals[year][name] = total
            if year in (2020, 2021, 2024) and name == self.provinces[2]:
                # A part is mended, and with it the total; ranks and changes of others follow, in years that are
                # sealed and in others.
                at = f"cl/{year}/{code_of(name)}"
                old = parts["bo-may"]
                mended = old - 150 if old > 2200 else old + 150
                now = self.correct(f"{at}/bo-may/score", hundredths(old), hundredths(mended))
                if now != hundredths(old):
                    self.correct(f"{at}/score", hundredths(total), hundredths(total - old + mended))
                    total, parts["bo-may"] = total - old + mended, mended
            # One in a year has no scores of its parts, so that these are ranked for nobody.
            said = ", ".join(f"{code}: {hundredths(score)}" for code, score in parts.items())
            tail = f", parts: {{{said}}}" if year != 2022 or name != self.provinces[0] else ""
            if name == self.provinces[1]:
                tail += self.other(f"cl/{year}/{code_of(name)}", year)
            rows.append(f"  - {{unit: {code_of(name)}, score: {hundredths(total)}{tail}}}")
        # Who is not there yet and who is there no more may be listed, and is said to be so.
        for name in self.merged[:1] if year >= MERGED else [self.new] if year >= 2021 else []:
            rows.append(f"  - {{unit: {code_of(name)}, score: did-not-exist}}")
        self.random.shuffle(rows)
        self.write(f"editions/{year}/cl.yaml", "coverage: complete\nsource: cong-bo\nresults:\n" + "\n".join(rows) + "\n")
        if self.home in self.totals[year] and year in (2020, 2022):
            score = hundredths(self.totals[year][self.home]).replace(".", ",")
            known = {"name": self.home, "code": code_of(self.home), "year": year, "score": score}
            known["verb"] = self.correct(f"text/editions/{year}/cl.md", "xếp", "đứng", year) if year == 2022 else "xếp"
            self.write(f"editions/{year}/cl.md", STORY % known)

    def other(self, at, year):
        """What another source printed: of one year the score was copied wrongly, of another the whole."""
        score, rank = hundredths(4000 + year), str(year - 2000)
        reason = "bản nháp; sau đó sửa"
        if year == 2021:
            score = self.correct(f"{at}/also/0/score", score, hundredths(4500 + year))
        if year == 2022:
            whole = f"{score}; {{}}/63; ban-nhap; {reason}"
            now = self.correct(f"{at}/also/0", whole.format(rank), whole.format("23"))
            rank = now.split("; ")[1].split("/")[0]
        return f', also: [{{score: {score}, rank: {rank}, of: 63, source: ban-nhap, reason: "{reason}"}}]'

    def satisfaction(self, year):
        """Partial: a few places of a list that nobody has in full, with changes that the source states."""
        if year == 2020:
            return
        known = self.random.sample([name for name in self.provinces[:12] if name != self.home], 5) + [self.home]
        most = 61 if year == 2021 else 63
        places = sorted(self.random.sample(range(1, most), len(known)))
        score = 9500
        rows = []
        for place, name in zip(places, known):
            score -= self.random.randrange(5, 240)
            at = f"hl/{year}/{code_of(name)}"
            told = self.random.random() < 0.3
            tail = f", percent: {hundredths(score)}" if told else ""
            if year == 2018 and place == places[0] and self.correct(f"{at}/band", "none", "vua") != "none":
                tail += ", band: vua"
            if year == 2018 and place == places[-1]:
                place = int(self.correct(f"{at}/rank", str(place), str(place + 1)))
            if year == 2022 and name == self.home:
                # Against the year before, of which there is no row here for most: nearer than what can be worked out.
                way = "-" if place > 31 else ""
                by = self.correct(f"{at}/rank-change", f"{way}3 (2020)", f"{way}2 (2020)").split(" ")[0]
                tail += f", change: {{since: 2020, score: 1.25, rank: {by}}}"
            elif year in (2021, 2024) and self.random.random() < 0.5:
                # Nobody was better than first, or behind the last.
                by = min(max(self.random.randrange(-5, 6), 1 - place), most - place) if year == 2021 else 0
                tail += f", change: {{since: {year - 1}, rank: {by}}}" if year == 2021 else ""
            if year >= 2021:
                band = "cao" if place <= 20 else "vua" if place <= 42 else "thap"
                # Nobody behind the first may have the better band, also before it is put right.
                if year == 2022 and place == places[0] and places[1] > 20:
                    band = self.correct(f"{at}/band", "vua", band) if band != "vua" else band
                if year == 2021 and place == places[1]:
                    band = self.correct(f"{at}/band", band, "none")
                tail += f", band: {band}" if band != "none" else ""
            rows.append(f"  - {{unit: {code_of(name)}, score: {hundredths(score)}, rank: {place}{tail}}}")
        # Of the last year nobody says among how many.
        of = "" if year == YEARS[-1] else f"of: {most}\n"
        asked = str(6120 + year - YEARS[0])
        if year == 2021:
            asked = self.correct(f"hl/{year}/@/respondents", asked, "6210")
        survey = f"respondents: {asked}\nmargin: 1.50\n" if year >= 2021 else ""
        self.write(f"editions/{year}/hl.yaml", f"coverage: partial\n{of}source: cong-bo\n{survey}results:\n" + "\n".join(rows) + "\n")

    def internal(self, year):
        """Two fields; departments of which some are not marked in everything have a maximum of their own."""
        rows = []
        for name in self.departments + self.districts:
            discipline, initiative = self.random.randrange(300, 501, 5), self.random.randrange(100, 201, 10)
            if name == self.departments[3]:
                # One rises from year to year.
                discipline, initiative = 300 + 10 * (year - YEARS[0]), 100
            own = name in self.departments[:2] and year >= 2021
            most = str(70 + 5 * self.departments.index(name)) if own else None
            if most and year == 2022 and name == self.departments[1]:
                most = self.correct(f"nb/{year}/{code_of(name)}/max", most, "78")
            tail = f", max: {most}" if own else ""
            parts = f"ky-cuong: {tenths(discipline)}, sang-kien: {tenths(initiative)}"
            rows.append(f"  - {{unit: {code_of(name)}, score: {tenths(discipline + initiative)}{tail}, parts: {{{parts}}}}}")
        self.write(f"editions/{year}/nb.yaml", "coverage: complete\nsource: cong-bo\nresults:\n" + "\n".join(rows) + "\n")

    def groups(self, year):
        """Wards have a maximum of their own, since land is not measured in them; who publishes it gives groups only."""
        rows = []
        most = 60 if year < 2024 else 50
        # What is drawn here moves nothing of the other indices.
        chance = random.Random(year)
        for name in self.wards + self.communes:
            service, land = chance.randrange(2500, 100 * most + 1, 50), chance.randrange(1000, 4001, 50)
            urban = name in self.wards
            total = service if urban else service + land
            whole = most if urban else most + 40
            group = "nhom-a" if total >= 70 * whole else "nhom-b"
            said = f"phuc-vu: {hundredths(service)}, dat-dai: " + ("not-assessed" if urban else hundredths(land))
            own = f", max: {most}" if urban else ""
            rows.append(f"  - {{unit: {code_of(name)}, score: {hundredths(total)}{own}, band: {group}, parts: {{{said}}}}}")
        self.write(f"editions/{year}/px.yaml", "coverage: complete\nsource: cong-bo\nresults:\n" + "\n".join(rows) + "\n")

    def weighted(self, year):
        """Totals are means by weight; what the source printed is rounded, some of it from digits that it did not print."""
        printed, right = ((25, 25, 50), (25, 25, 50)) if year >= 2024 else ((20, 30, 50), (25, 25, 50))
        chance = random.Random(1000 + year)
        rows = []
        for name in self.departments:
            parts = [chance.randrange(6000, 10001) for _ in right]
            # Half a unit is rounded up; of one the source cut the digits off.
            half = 0 if name == self.departments[1] else 50
            by = lambda weights: hundredths((sum(weight * part for weight, part in zip(weights, parts)) + half) // 100)
            total, mended = by(printed), by(right)
            if self.corrected and mended != total:
                # With the weights the total was put right.
                total = mended if year == HELD else self.correct(f"ts/{year}/{code_of(name)}/score", total, mended)
            said = ", ".join(f"{code}: {hundredths(part)}" for code, part in zip(("minh-bach", "thoi-gian", "ho-tro"), parts))
            rows.append(f"  - {{unit: {code_of(name)}, score: {total}, parts: {{{said}}}}}")
        survey = "margin: 2\nparts: {ho-tro: {respondents: 1840, margin: 2.25}, minh-bach: {respondents: 920}}\n"
        self.write(f"editions/{year}/ts.yaml", f"coverage: complete\nsource: cong-bo\n{survey}results:\n" + "\n".join(rows) + "\n")


def main():
    given = [word for word in sys.argv[1:] if word != "--corrected"]
    seed = int(given[1]) if len(given) > 1 else 8
    Maker(given[0], seed, "--corrected" in sys.argv).all()


if __name__ == "__main__":
    main()
