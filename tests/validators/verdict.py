"""What others say of a bag, a data package or workbooks: `valid`, or what they find wrong, a line each."""

import csv
import logging
import pathlib
import shutil
import subprocess
import sys
import tempfile
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


def said(path):
    """What stands in a workbook: the name of each sheet, what its cells say and the lists that they offer."""
    book = openpyxl.load_workbook(path)
    cells = {
        f"{sheet.title}!{cell.coordinate}": cell.value
        for sheet in book.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.value not in (None, "")
    }
    lists = {
        f"{sheet.title}!{at}": one.type
        for sheet in book.worksheets
        for one in sheet.data_validations.dataValidation
        for at in str(one.sqref).split()
    }
    return {"sheets": book.sheetnames, "cells": cells, "lists": lists}


def office(place):
    """LibreOffice opens every workbook below a folder, and what it saves again says the same."""
    paths = sorted(pathlib.Path(place).rglob("*.xlsx"))
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "in").mkdir()
        for number, path in enumerate(paths):
            shutil.copy(path, folder / f"in/{number}.xlsx")
        command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", "xlsx"]
        command += ["--outdir", str(folder / "out")] + [str(folder / f"in/{number}.xlsx") for number in range(len(paths))]
        subprocess.run(command, check=True, capture_output=True, timeout=600)
        found = []
        for number, path in enumerate(paths):
            saved = folder / f"out/{number}.xlsx"
            if not saved.exists():
                found.append(f"{path}: cannot be opened")
                continue
            try:
                ours, theirs = said(path), said(saved)
            except Exception as error:  # whatever a reader stumbles over is what we ask for
                found.append(f"{path}: {error}")
                continue
            if not ours["cells"]:
                found.append(f"{path}: nothing in it")
            found += [f"{path}: {what}: {ours[what]} and {theirs[what]}" for what in ours if ours[what] != theirs[what]]
    return found or ([] if paths else [f"{place}: no workbook"])


kind, place = sys.argv[1:]
verdicts = {"bag": bag, "package": package, "workbooks": workbooks, "office": office}
print("\n".join(verdicts[kind](place)) or "valid")
