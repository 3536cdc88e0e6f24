"""Target programmes: what is met, counted once more from goals and actuals."""

from fractions import Fraction

MET, MISSED, PARTLY, UNKNOWN = "met", "missed", "partly", "unknown"


def reaches(goal, value):
    if goal.get("at-least"):
        return value >= Fraction(goal["at-least"])
    if goal.get("above"):
        return value > Fraction(goal["above"])
    if goal.get("at-most"):
        return value <= Fraction(goal["at-most"])
    return value <= max(Fraction(bound) for bound in goal["rank-within"])


def margin(goal, value):
    """How far beyond the goal, or how far from it."""
    for kind in ("at-least", "above"):
        if goal.get(kind):
            return value - Fraction(goal[kind])
    if goal.get("at-most"):
        return Fraction(goal["at-most"]) - value
    return max(Fraction(bound) for bound in goal["rank-within"]) - value


def last_value(target):
    actuals = target.get("actuals") or []
    return Fraction(actuals[-1]["value"]) if actuals else None


def verdict(target):
    """By the last actual and by all parts."""
    said = [verdict(part) for part in target.get("parts") or []]
    if target.get("goal") and last_value(target) is not None:
        said.append(MET if reaches(target["goal"], last_value(target)) else MISSED)
    if not said:
        return UNKNOWN
    if len(set(said)) == 1:
        return said[0]
    return PARTLY if MET in said or PARTLY in said else MISSED


def counts(programme):
    said = [verdict(target) for target in programme["targets"]]
    return {kind: said.count(kind) for kind in (MET, PARTLY, MISSED, UNKNOWN)} | {"all": len(said)}
