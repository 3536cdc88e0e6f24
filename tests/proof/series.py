"""What is said of several years and of several indices: best and worst, runs, ends, strengths and what is lacking."""

import re

import boundaries
import digits
import record
import targets
from clauses import between_ends, is_extreme, relative, whole_series

TIED = "(?:, đồng hạng|, tied)"
PLACE = re.compile(rf"(?P<place>\d+)/(?P<of>\d+)(?P<tied>{TIED})? \((?P<years>[^)]*)\)")
YEAR = re.compile(r"\d{4}")


def ends(rows, worst):
    """The years that are best, or worst: by share of the field, in either way of counting it."""
    pick = max if worst else min
    known = [row for row in rows if row.of]
    found = []
    # Last is last among however many, alone or with others.
    last = {row.year for row in known if row.last and row.rank > 1} if worst else set()
    for measure in (relative, between_ends):
        end = pick(map(measure, known))
        found.append({row.year for row in known if measure(row) == end} | last)
    return found


def placed_as_said(case, rows):
    """Which years are said with which place; a shared place is said to be shared."""
    said = {}
    for one in PLACE.finditer(case.get("list")):
        for year in YEAR.findall(one["years"]):
            said[int(year)] = (int(one["place"]), int(one["of"]), one["tied"] is not None)
    known = {row.year: (row.rank, row.of, row.tied) for row in rows}
    wrong = {year: place for year, place in said.items() if known.get(year) != place}
    if wrong:
        case.say("sentence-record", f"{wrong}, of {known}")
    return None if wrong else set(said)


def best_list(case):
    """`Hạng tốt nhất trong 8 năm có xếp hạng: 24/63 (năm 2022).`"""
    rows = [row for row in whole_series(case) if row.rank]
    said = placed_as_said(case, rows)
    if int(case.get("n")) != len(rows):
        case.say("sentence-record", f"{len(rows)} years have a rank")
    elif len(rows) < 4:
        case.say("record-of-few-years", f"only {len(rows)} years")
    elif said is not None:
        worst = case.get("kind") not in ("tốt nhất", "Best")
        if said not in ends(rows, worst):
            case.say("sentence-record", f"{ends(rows, worst)}")


def best_named(case):
    """`Hạng 40/61 năm 2024; tốt nhất là hạng 14/63 (năm 2020)`"""
    rows = [row for row in whole_series(case) if row.rank]
    known = {row.year: (row.rank, row.of) for row in rows}
    said = placed_as_said(case, rows)
    if known.get(int(case.get("year"))) != (int(case.get("place")), int(case.get("of"))):
        case.say("sentence-record", f"{known}")
    elif said is not None and said not in ends(rows, False):
        case.say("sentence-record", f"{known}")


RISEN = re.compile(r"(?P<index>.+?) (?:từ|from) (?P<worst>\d+)/(?P<among>\d+)(?P<shared>, đồng hạng|, tied)? \((?P<then>\d{4})\) (?:lên|up to) (?P<place>\d+)/(?P<of>\d+)(?P<tied>, đồng hạng|, tied)? \((?P<year>\d{4})\)")
LOWEST = re.compile(r"(?P<index>.+?) (?:đang ở hạng thấp nhất,|is at its lowest,) (?P<place>\d+)/(?P<of>\d+)(?P<tied>, đồng hạng|, tied)? \((?P<year>\d{4})\)")


def from_worst(case):
    """`Từ hạng thấp nhất đến nay: PAPI từ 63/63 (2015) lên 31/61 (2024); PCI đang ở hạng thấp nhất, 35/63 (2023)`"""
    told = set()

    def ranked(index):
        """The rows that have a rank among a known number; none where the newest result has not."""
        rows = [row for row in case.figures.series.get((index, case.unit()), []) if row.has_result()]
        known = [row for row in rows if row.rank and row.of]
        return known if rows and known and known[-1] is rows[-1] else []

    for one in case.get("list").split("; "):
        found = RISEN.fullmatch(one) or LOWEST.fullmatch(one)
        index = case.names.indices.get(found["index"]) if found else None
        rows = ranked(index)
        if not found or not rows:
            return case.say("sentence-record", f"{one!r} is not read")
        told.add(index)
        newest, earlier = rows[-1], rows[:-1]
        low = max(map(relative, earlier)) if earlier else None
        lowest = [row for row in earlier if relative(row) == low]
        now = (int(found["place"]), int(found["of"]), int(found["year"]), found["tied"] is not None)
        if (newest.rank, newest.of, newest.year, newest.tied) != now:
            return case.say("sentence-record", f"the newest of {index} is {newest.rank}/{newest.of} in {newest.year}")
        if found.re is LOWEST:
            if low is None or relative(newest) < low:
                return case.say("sentence-record", f"{index} was lower: {low}")
            continue
        before = (int(found["worst"]), int(found["among"]), int(found["then"]), found["shared"] is not None)
        then = [row for row in lowest if (row.rank, row.of, row.year, row.tied) == before]
        if not then or relative(newest) >= low or any(row.year > then[0].year for row in lowest):
            return case.say("sentence-record", f"the lowest of {index}: {[(row.rank, row.of, row.year) for row in lowest]}")
    for code in case.known.indices:
        rows = ranked(code)
        if code not in told and len(rows) > 1 and relative(rows[-1]) < max(map(relative, rows[:-1])):
            case.say("sentence-record", f"{code} rose and is not told")
    return None


def one_year_rank(case):
    """`Hạng 24/63 năm 2022`"""
    rows = case.rows(year=int(case.get("year")))
    if not any((row.rank, row.of) == (int(case.get("place")), int(case.get("of"))) for row in rows):
        case.say("sentence-rank", f"{[(row.index.code, row.rank, row.of) for row in rows]}")


NAMED = rf"(?P<index>%s)(?: (?P<year>\d{{4}}))? \((?P<place>\d+)/(?P<of>\d+)(?P<tied>{TIED})?\)"


def across_indices(case):
    """`Hạng tốt nhất ở PAPI 2024 (18/61) và PCI 2023 (18/61), kém hơn cả ở SIPAS 2022 (55/63)`"""
    pattern = re.compile(NAMED % case.names.index)
    newest = {}
    for (code, unit), rows in case.figures.series.items():
        ranked = [row for row in rows if row.rank and (case.ctx.year is None or row.year == case.ctx.year)]
        if unit == case.ctx.unit and ranked:
            newest[code] = ranked[-1]
    years = {row.year for row in newest.values()}
    for side, pick in (("best", min), ("worst", max)):
        text = case.get(side)
        if not text:
            continue
        said = set()
        for one in pattern.finditer(text):
            code = case.names.indices[one["index"]]
            row = newest.get(code)
            if row is None or (row.rank, row.of, row.tied) != (int(one["place"]), int(one["of"]), one["tied"] is not None):
                case.say("sentence-rank", f"{code}: {(row.rank, row.of, row.tied) if row else None}")
                return
            if len(years) > 1 and one["year"] != str(row.year):
                case.say("extremes-of-several-years", f"{code} is of {row.year}")
                return
            said.add(code)
        known = {code: row for code, row in newest.items() if row.of}
        if not known or not said:
            continue
        both = []
        for measure in (relative, between_ends):
            end = pick(map(measure, known.values()))
            both.append({code for code, row in known.items() if measure(row) == end})
        if said not in both:
            case.say("sentence-extremes", f"{ {code: (row.rank, row.of) for code, row in newest.items()} }")


def run(case):
    """`Điểm tăng 3 năm liên tiếp, 2021–2023.`, `Đợt tăng dài nhất: 3 năm liên tiếp, 2021–2023.`"""
    up = case.get("way") in ("tăng", "risen", "rise")
    steps = {}
    for row in whole_series(case):
        known = [change for change in row.changes["score"] if not change.stated and change.since == row.year - 1]
        if known and known[0].value:
            steps[row.year] = known[0].value > 0
    first, last = int(case.get("from")), int(case.get("to"))
    lengths = {}
    for year in sorted(steps):
        if steps[year] == up:
            lengths[year] = lengths.get(year - 1, 0) + 1
    n = int(case.get("n"))
    whole = all(steps.get(year) == up for year in range(first, last + 1)) and last - first + 1 == n
    if not whole or lengths.get(last) != n or steps.get(last + 1) == up:
        case.say("sentence-run", f"{steps}")
    elif case.get("longest"):
        most = max(lengths.values())
        if n != most or list(lengths.values()).count(most) > 1:
            case.say("sentence-run", f"{lengths}")
    else:
        newest = max(row.year for row in whole_series(case))
        if newest != last:
            case.say("sentence-run", f"the newest is {newest}")


PART = re.compile(r"“(?P<name>[^”]+)” \((?P<value>[+−]?[\d.,]+%?)\)")


def strengths(case):
    """`Lai Châu hơn trung bình nhiều nhất ở “A” (+0,31), kém nhiều nhất ở “B” (−0,42)`"""
    mean = case.get("than") in ("trung bình", "average")
    whys = []
    for row in [row for row in case.rows() if row.parts]:
        why = strengths_of(case, row, mean)
        if why is None:
            return
        whys.append(why)
    case.say("sentence-extremes", whys[-1] if whys else "no components are known")


def strengths_of(case, row, mean):
    known = {}
    for part in row.parts.values():
        if part.component.level != 1 or part.share is None:
            continue
        by = part.share
        if mean:
            spread = case.field(row).parts.get(part.component.code) if case.field(row) else None
            if spread is None:
                return "the mean of a component is not known"
            by = part.score - spread[1]
        known[part.component.name(case.lang)] = (by / part.max if mean else by, by)
    if not known:
        return "no components are known"
    for side, pick in (("high", max), ("low", min)):
        text = case.get(side)
        if not text:
            continue
        said = {}
        for one in PART.finditer(text):
            said[one["name"]] = digits.read(one["value"].rstrip("%"), case.lang)
        end = pick(order for order, _ in known.values())
        names = {name for name, (order, _) in known.items() if order == end}
        if set(said) != names:
            return f"{side}: { {name: digits.plain(by, 4) for name, (_, by) in known.items()} }"
        if any(not digits.lawful(number, known[name][1]) for name, number in said.items()):
            return f"{ {name: digits.plain(by, 4) for name, (_, by) in known.items()} }"
        if mean and ((end > 0) != (side == "high") or end == 0):
            return f"{side} is on the other side of the mean"
        in_points = pick(by for _, by in known.values())
        if mean and not case.get("share") and {name for name, (_, by) in known.items() if by == in_points} != names:
            return f"in points {side} is another, and the sentence does not say that it goes by shares"
    return None


def leaders(case):
    """`A và B cùng dẫn đầu với 17,000 điểm`, `A dẫn đầu với 91,33% điểm tối đa`, `5 tỉnh cùng dẫn đầu`"""
    table = case.figures.tables.get((case.index(), case.ctx.year))
    if not table or case.block.tag in ("dt", "th"):
        return
    text = case.get("who")
    whys = []
    for field in table.fields.values():
        first = [row for row in field.rows if row.rank == 1]
        names = [case.known.units[row.unit].name(case.lang) for row in first]
        counted = re.match(r"(\d+) ", text)
        named = [name for name in case.names.units if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)]
        if counted and not any(text.startswith(name) for name in names):
            right = int(counted[1]) == len(first)
        else:
            left = text
            for name in sorted(names, key=len, reverse=True):
                left = left.replace(name, "", 1)
            right = bool(names) and all(name in text for name in names) and not re.sub(r",| và | and ", "", left).strip(" :")
        if right and len(first) > 1 and not case.get("tied"):
            right = False
        if right and case.get("score"):
            number = case.number("score")
            value = first[0].share if case.get("of_max") else first[0].score
            right = value is not None and digits.lawful(number, value)
        if right:
            return
        whys.append(f"{names} with {first[0].text if first else None}; named {named}")
    case.say("sentence-leader", "; ".join(whys))


def table_line(case):
    """`15 sở; trung bình: 14,35 điểm; dẫn đầu: A. 2 doanh nghiệp; cùng dẫn đầu: B và C.`"""
    year = case.ctx.year
    n, what = int(case.get("n")), re.sub(r" *\([^)]*\)$", "", case.get("what").strip())
    for (_, one), table in case.figures.tables.items():
        if year is not None and one != year:
            continue
        for field in table.fields.values():
            if right_line(case, table, field, n, what):
                return
    case.say("sentence-edition", "no table of the year is like that")


def right_line(case, table, field, n, what):
    raw = next(one for one in table.index.fields if one["code"] == field.code)
    name = raw["name"] if isinstance(raw["name"], str) else raw["name"].get(case.lang) or raw["name"]["vi"]
    with_result = [row for row in field.rows if row.has_result()]
    if what not in (name, re.sub(r"^(các|những) ", "", name)) and n != 1:
        return False
    if bool(case.get("part")) != (not field.complete and any(one.complete for one in field.table.fields.values())):
        return False
    if n not in (field.n if field.complete else None, len(with_result), len(field.rows)):
        return False
    if case.get("mean") and (field.mean is None or not digits.lawful(case.number("mean"), field.mean)):
        return False
    text = case.get("leader") or ""
    if not text:
        return True
    names = [case.known.units[row.unit].name(case.lang) for row in field.rows if row.rank == 1]
    counted = re.match(r"(\d+) ", text)
    if counted:
        return int(counted[1]) == len(names)
    left = text
    for one in sorted(names, key=len, reverse=True):
        if one not in left:
            return False
        left = left.replace(one, "", 1)
    return bool(names) and not re.sub(r",| và | and ", "", left).strip(" .")


def lacking(case):
    """`Bảng không có kết quả của Bắc Ninh (không so sánh được) và Bắc Giang.`"""
    table = case.figures.tables.get((case.index(), case.ctx.year))
    if not table:
        return
    text = case.get("who")
    for name in sorted(case.names.units, key=len, reverse=True):
        if not re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text):
            continue
        text = text.replace(name, "")
        rows = [table.rows[code] for code in case.units(name) if code in table.rows]
        if any(row.has_result() for row in rows):
            case.say("sentence-lacking", f"{name} has a result")


def announced(case):
    """`Bảng mới có kết quả của các nhóm: sở, ban, ngành; xã và đặc khu.`"""
    table = case.figures.tables.get((case.index(), case.ctx.year))
    if not table:
        return
    named = {field["code"]: record.text(field["name"], case.lang) for field in table.index.fields}
    own = table.table.fields
    wanted = [named[code] for code in (named if table.table.each else own) if code in own]
    if case.get("groups").split("; ") != wanted or not set(table.fields) <= set(table.table.fields):
        case.say("sentence-announced", f"{wanted} are announced")


def covers(case):
    """`Nhóm xã và đặc khu: chỉ gồm những giá trị đã tìm được nguồn; …`"""
    table = case.figures.tables.get((case.index(), case.ctx.year))
    if not table:
        return
    names = {field["code"]: record.text(field["name"], case.lang) for field in table.index.fields}
    fields = [field for code, field in table.fields.items() if names[code] == case.get("group")]
    what = case.get("what")
    partial = what.startswith(("chỉ", "only"))
    scores = not what.endswith(("nguồn chỉ", "the source"))
    right = [one for one in fields if one.complete != partial and (partial or scores == any(row.score is not None for row in one.rows))]
    if not right or table.table.word:
        case.say("sentence-coverage", f"{case.get('group')} is not known like that")


def targets_line(case):
    """`Theo số liệu, trong 9 mục tiêu: 4 đạt, 1 đạt một phần, 4 chưa đạt.`"""
    words = {
        "vi": {"đạt": "met", "đạt một phần": "partly", "chưa đạt": "missed", "chưa có số liệu": "unknown", "chưa thể kết luận": "undecidable"},
        "en": {"met": "met", "partly met": "partly", "not met": "missed", "without figures": "unknown", "undecidable": "undecidable"},
    }[case.lang]
    said = {"all": int(case.get("all")), "met": 0, "partly": 0, "missed": 0, "unknown": 0, "undecidable": 0}
    for n, word in re.findall(r"(\d+) ([^,.]+)", case.get("list")):
        said[words[word.strip()]] = int(n)
    if said not in [targets.counts(one) for one in case.known.programmes.values()]:
        case.say("sentence-targets", f"{[targets.counts(one) for one in case.known.programmes.values()]}")


def field_moved(case):
    """`Cũng so với năm 2023, trung bình của 59 tỉnh có điểm cả hai năm tăng 1,01 điểm.`"""
    since = int(case.get("since"))
    rows = [row for row in case.rows(unit=case.ctx.unit) if row.has_result()]
    whys = []
    for row in rows[-1:] if case.ctx.year is None else rows:
        why = mean_moved(case, row, since)
        if why is None:
            return
        whys.append(why)
    case.say("sentence-field-moved", whys[-1] if whys else "no such row")


def mean_moved(case, row, since):
    old = case.figures.tables.get((row.index.code, since))
    field = case.field(row)
    before = old.fields.get(row.field) if old else None
    if field is None or before is None or field.mean is None or before.mean is None:
        return f"{row.index.code}: the field is not known in {row.year} and {since}"
    scores = {one.unit: one.score for one in before.rows if one.score is not None}
    now = {one.unit: one.score for one in field.rows if one.score is not None}
    common = now.keys() & scores.keys()
    by = sum(now[unit] - scores[unit] for unit in common) / len(common)
    same = scores.keys() == now.keys()
    said = case.get("changes")
    number = digits.find(said, case.lang)
    if int(case.get("n")) != len(common) or same == bool(case.get("both")):
        return f"{len(common)} have a score in both years"
    if not number:
        return None if by == 0 else f"by {digits.plain(by, 4)}"
    up = said.startswith(("tăng", "up"))
    small = "chưa đến" in said or "less than" in said
    if (by > 0) != up or not (abs(by) < number[0].value if small else digits.lawful(number[0], abs(by))):
        return f"by {digits.plain(by, 4)}"
    own = [change.value for change in row.changes["score"] if change.since == since]
    contrary = bool(own) and own[0] * by < 0
    if contrary != (case.get("word") in ("Trong khi đó,", "Meanwhile,")):
        return f"the unit moved by {digits.plain(own[0]) if own else None}, the field by {digits.plain(by, 4)}"
    return None


def near(case):
    """`8 tỉnh khác cách Lai Châu không quá 0,60 điểm.`"""
    number, n = case.number("by"), int(case.get("n"))
    found = []
    for row in case.rows():
        field = case.field(row)
        if row.score is None or field is None or field.mean is None:
            continue
        others = [one for one in field.rows if one is not row and one.score is not None]
        found.append(sum(1 for one in others if abs(one.score - row.score) <= number.value))
        if found[-1] == n:
            return
    case.say("sentence-near", f"{found} lie so near")


def among_peers(case):
    """`Lai Châu đứng thứ 5 trong 14 tỉnh trung du và miền núi phía Bắc.`"""
    unit, name = case.unit(), case.get("peers")
    groups = [one for one in case.known.peers if unit in one["units"] and record.text(one["name"], case.lang) == name]
    found = []
    for row in case.rows() if len(groups) == 1 else []:
        field, group = case.field(row), set(groups[0]["units"])
        ranked = [one for one in field.rows if one.rank] if field else []
        peers = [one for one in ranked if one.unit in group]
        if row.rank is None or len(peers) < 3 or len(peers) == len(ranked):
            continue
        own = next(one for one in row.index.fields if one["code"] == field.code)
        there = [code for code in group if record.has(own, case.known.units[code]) and boundaries.lives(case.known.units[code], row.year)]
        place = 1 + sum(1 for one in peers if one.rank < row.rank)
        tied = sum(1 for one in peers if one.rank == row.rank) > 1
        found.append((place, len(peers), tied, len(there) > len(peers)))
    said = (int(case.get("place")), int(case.get("of")), case.get("shared") in ("cùng đứng", "shares"), bool(case.get("lacking")))
    if said not in found:
        case.say("sentence-peers", f"{found}")


def claimed(case):
    """`Nguồn nêu: đạt 5/9 mục tiêu.`"""
    said = (case.get("met"), case.get("of"))
    known = [(one["claim"]["met"], one["claim"]["of"]) for one in case.known.programmes.values() if one.get("claim")]
    if said not in known:
        case.say("sentence-targets", f"{known}")
