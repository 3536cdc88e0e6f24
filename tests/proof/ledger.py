"""Holds a ledger against its own chain, and seals and corrections against it, with nothing but what README says of it.

    python3 ledger.py CONTENT [LEDGER]

CONTENT is the folder of a site's content; LEDGER another copy, such as the one that the site publishes, with which the
ledger of the content must begin.
"""

import hashlib
import json
import re
import sys
import unicodedata
from collections import Counter
from pathlib import Path

import yaml

LINE = re.compile(r'(?:- |  )([a-z]+): ("(?:[^"\\]|\\["\\nrt])*")')
SEAL = ["entry", "edition", "at", "seal", "program", "before", "hash"]
CORRECTION = ["entry", "edition", "at", "figure", "date", "correction", "program", "before", "hash"]


def text(path):
    """A file as congbo reads one: without a mark, with line ends of one kind, its letters composed."""
    words = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    return unicodedata.normalize("NFC", words)


def digest(words):
    return hashlib.sha256(words.encode()).hexdigest()


def entries(words):
    """The entries of a ledger, each as its text and what it says."""
    lines = [line for line in words.splitlines(keepends=True) if not line.startswith("#")]
    pieces = re.split(r"(?m)^(?=- )", "".join(lines))
    assert not pieces[0], f"what is this: {pieces[0]!r}"
    for piece in pieces[1:]:
        found = [LINE.fullmatch(line) for line in piece.splitlines()]
        assert all(found), f"no line of a ledger: {piece}"
        said = {match[1]: json.loads(match[2]) for match in found}
        assert list(said) in (SEAL, CORRECTION), f"not the keys of an entry: {list(said)}"
        yield piece, said


def chained(words):
    """The entries of a ledger whose chain holds."""
    before, at = "0" * 64, ""
    for number, (piece, said) in enumerate(entries(words), 1):
        above = piece[: piece.rindex("  hash: ")]
        assert said["entry"] == str(number), f"entry {number} is {said['entry']}"
        assert said["before"] == before, f"entry {number} does not follow on"
        assert said["hash"] == digest(above), f"entry {number} is not what its hash is of"
        assert said["at"] >= at, f"entry {number} is dated before the one above it"
        before, at = said["hash"], said["at"]
        yield said


def content(correction):
    """The hash of all that a correction says. Scalars are taken as they are written, whatever YAML makes of them."""
    reason = correction["reason"]
    reason = reason if isinstance(reason, dict) else {"vi": reason}
    lines = {
        "figure": correction["figure"],
        "kind": correction.get("kind", "correction"),
        "old": correction["old"],
        "new": correction["new"],
        "reason": reason["vi"],
        "reason.en": reason.get("en"),
        "date": correction["date"],
        "document": correction.get("document"),
    }
    told = ((key, value) for key, value in lines.items() if value is not None)
    return digest("".join(f"  {key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in told))


def earlier(correction):
    """The hashes of what a correction said before the English of its reason, or its document, was added."""
    reason = correction["reason"]
    plain = {**correction, "reason": reason["vi"]} if isinstance(reason, dict) else correction
    without = [{key: value for key, value in one.items() if key != "document"} for one in (correction, plain)]
    return {content(one) for one in (plain, *without)} - {content(correction)}


def sealed(folder):
    """The hash in the last line of a seal, which is that of all lines above it."""
    words = text(folder / "seal.yaml")
    above, _, last = words.rpartition("whole: ")
    assert digest(above) == last.strip(), f"{folder}: the seal is not what its hash is of"
    return last.strip()


def main(root, published):
    words = text(root / "ledger.yaml")
    said = list(chained(words))
    if published:
        old = [piece for piece, _ in entries(text(published))]
        assert [piece for piece, _ in entries(words)][: len(old)] == old, "it does not begin with what was published"
    seals = {one["edition"]: one["seal"] for one in said if "seal" in one}
    for year, hash_ in seals.items():
        assert sealed(root / "editions" / year) == hash_, f"{year}: not the seal that was entered"
    for folder in (root / "editions").iterdir():
        year, path = folder.name, folder / "corrections.yaml"
        assert year in seals or not (folder / "seal.yaml").exists(), f"{year}: sealed and not entered"
        if year in seals:
            listed = yaml.load(text(path), Loader=yaml.BaseLoader) if path.exists() else []
            entered = Counter(one["correction"] for one in said if one["edition"] == year and "seal" not in one)
            rest = entered - Counter(map(content, listed))
            less = Counter(hash_ for one in listed for hash_ in earlier(one))
            assert not rest - less, f"{year}: not the corrections that were entered"
            for one in listed:
                held = {content(one), *earlier(one)}
                assert held & set(entered), f"{year}: not entered: {one['figure']}"
    print(f"{len(said)} entries hold; the last is {said[-1]['hash']}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None)
