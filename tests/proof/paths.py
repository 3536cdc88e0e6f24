"""Path data of drawings, followed step by step."""

import re

STEP = re.compile(r"([MmLlHhVvcz])([^A-Za-z]*)")
NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)")


def figures(path):
    """The points of each figure of a path; of a curve where it leads to."""
    found, x, y = [], 0.0, 0.0
    for letter, rest in STEP.findall(path):
        numbers = [float(one) for one in NUMBER.findall(rest)]
        if letter == "z":
            x, y = found[-1][0]
            continue
        if letter in "Hh":
            places = [(one, None) for one in numbers]
        elif letter in "Vv":
            places = [(None, one) for one in numbers]
        else:
            pairs = list(zip(numbers[::2], numbers[1::2]))
            places = pairs[2::3] if letter == "c" else pairs
        if letter in "Mm":
            found.append([])
        for across, down in places:
            near = letter.islower()
            x = x if across is None else across + x * near
            y = y if down is None else down + y * near
            found[-1].append((x, y))
    return found
