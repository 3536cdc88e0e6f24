"""Terms and what stands beside them: how far from the next and from the first, the mean, the ends, parts of a change."""

import re

import digits


def contribution(case):
    """A component's part in the change of a total, beside its name."""
    row = next((row for row in reversed(case.rows(unit=case.ctx.unit)) if row.has_result()), None)
    if row is None or not row.prior:
        return
    number = digits.read(case.get("by"), case.lang)
    shares = row.framework.shares()
    named = [part for part in row.parts.values() if part.component.name(case.lang) == case.block.label]
    for part in named:
        for change in part.changes["score"]:
            adds = shares.get(part.component.code, 0) * change.value
            if change.since == row.prior.year and digits.lawful(number, adds):
                return
    if named:
        case.say("term-differs", f"{case.block.label!r}: {[digits.plain(one.value) for part in named for one in part.changes['score']]}")
        return
    total = [change.value for change in row.changes["score"] if change.since == row.prior.year]
    parts = [part for part in row.parts.values() if part.component.level == 1]
    known = [
        shares.get(part.component.code, 0) * change.value
        for part in parts
        for change in part.changes["score"]
        if change.since == row.prior.year
    ]
    if not total or len(known) != len(parts) or not digits.lawful(number, total[0] - sum(known)):
        case.say("term-differs", f"{case.block.label!r} is another rest")


def contribution_total(case):
    """`So với năm 2022, tổng điểm tăng 0,9317 điểm, gồm:`"""
    row = case.row()
    known = [change for change in (row.changes["score"] if row else []) if change.since == int(case.get("since"))]
    way = {"tăng": 1, "rose": 1, "giảm": -1, "fell": -1}.get(case.get("way"), 0)
    value = known[0].value if known else None
    right = value == 0 if way == 0 else value is not None and way * value > 0 and digits.lawful(case.number("by"), abs(value))
    if not right:
        case.say("sentence-change", f"{[digits.plain(change.value) for change in known]}")


def told_of(case):
    """The field that a figure beside the term is of: a page may have several."""
    for data in case.block.datas:
        steps = (data.figure or "").split("/")
        if len(steps) == 4 and steps[2].startswith("@") and steps[1].isdigit():
            table = case.figures.tables.get((steps[0], int(steps[1])))
            return table and table.fields.get(steps[2][1:])
    return None


def term(case):
    """A term and what stands beside it: how far from the next, from the first, the mean, the highest."""
    label = case.block.label
    number = case.number("by")
    rows = [row for row in case.rows(unit=case.ctx.unit) if row.has_result()]
    if not rows:
        return
    row = rows[-1]
    field = told_of(case) or case.field(row)
    scores = {one.unit: one.score for one in field.rows if one.score is not None} if field else {}
    if label in ("Kém đơn vị xếp ngay trên", "Cách hạng trên", "Behind the next", "Behind the place above"):
        better = [score for score in scores.values() if row.score is not None and score > row.score]
        expected = min(better) - row.score if better else None
        holders = [unit for unit, score in scores.items() if better and score == min(better)]
    elif label in ("Kém đơn vị dẫn đầu", "Cách đơn vị dẫn đầu", "Behind the first", "Behind the leader"):
        expected = field.best - row.score if field.best is not None and row.score is not None else None
        holders = [unit for unit, score in scores.items() if score == field.best]
    elif label in ("Trung bình", "Average"):
        expected, holders = field.mean, []
    elif label in ("Cao nhất", "Highest"):
        expected, holders = field.best, [unit for unit, score in scores.items() if score == field.best]
    elif label in ("Thấp nhất", "Lowest"):
        expected, holders = field.worst, [unit for unit, score in scores.items() if score == field.worst]
    elif label in ("Trung vị", "Median"):
        expected, holders = field.median, []
    elif label in ("Tỷ lệ so với tối đa", "Share of maximum"):
        expected, holders = row.share, []
    else:
        return
    if expected is None or not digits.lawful(number, expected):
        case.say("term-differs", f"{label!r} is {None if expected is None else digits.plain(expected, 4)}")
        return
    counted = re.search(r"\b(\d+) \w+\)?$", case.block.text)
    if holders and counted and int(counted[1]) == len(holders) and len(holders) > 1:
        return
    if holders:
        missing = [unit for unit in holders if case.known.units[unit].name(case.lang) not in case.block.text]
        if len(missing) == len(holders):
            case.say("term-differs", f"{label!r}: {holders}")
        elif missing:
            case.say("tie-not-told", f"{label!r}: {missing} as well")
