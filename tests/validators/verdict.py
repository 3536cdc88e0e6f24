"""What others say of a bag, a data package or workbooks: `valid`, or what they find wrong, a line each."""

import csv
import logging
import pathlib
import sys
from decimal import Decimal

import bagit
import frictionless
import openpyxl

logging.disable(logging.CRITICAL)


def bag(place):
    try:
        bagit.Bag(place).validate()
    except bagit.BagValidationError as error:
        return [str(detail) for detail in error.details] or [str(error)]
    except bagit.BagError as error:
        return [str(error)]
    return []


def package(place):
    report = frictionless.validate(place)
    if report.valid:
        return []
    rows = report.flatten(["name", "type", "message"])
    return [" ".join(str(word) for word in row) for row in rows] or ["not valid, and no reason told"]


def same(cell, text):
    """Whether a cell of a workbook says what the table beside it says: numbers as such."""
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return Decimal(str(cell)) == Decimal(text)
    return ("" if cell is None else str(cell)) == text.removeprefix("'")


def workbooks(place):
    """Every workbook below a folder can be opened, and where a CSV stands beside it both say the same."""
    found, cells = [], 0
    for path in sorted(pathlib.Path(place).rglob("*.xlsx")):
        book = openpyxl.load_workbook(path)
        rows = [[cell.value for cell in row] for row in book.worksheets[0].iter_rows()]
        cells += sum(cell is not None for row in rows for cell in row)
        beside = path.with_suffix(".csv")
        if not rows:
            found.append(f"{path}: nothing in it")
        if not beside.exists():
            continue
        with open(beside, encoding="utf-8-sig", newline="") as text:
            table = list(csv.reader(text))
        if [len(row) for row in rows] != [len(row) for row in table]:
            found.append(f"{path}: not of the size of {beside.name}")
        for at, (ours, theirs) in enumerate(zip(rows, table), 1):
            found += [f"{path}: row {at}: {one!r} and {two!r}" for one, two in zip(ours, theirs) if not same(one, two)]
    return found or ([] if cells else [f"{place}: no workbook says anything"])


kind, place = sys.argv[1:]
print("\n".join({"bag": bag, "package": package, "workbooks": workbooks}[kind](place)) or "valid")
