"""What others say of a bag or a data package: `valid`, or what they find wrong, a line each."""

import logging
import sys

import bagit
import frictionless

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


kind, place = sys.argv[1:]
print("\n".join({"bag": bag, "package": package}[kind](place)) or "valid")
