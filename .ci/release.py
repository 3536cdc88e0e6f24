"""What lies beside a program that is handed out: what it is made of, its licences, the handbook as a page, a zip.

    release.py FOLDER TARGET    writes them into FOLDER, for the program of TARGET
    release.py --zip FILE       packs the files named on standard input, in that order
"""

import html
import json
import pathlib
import re
import subprocess
import sys
import time
import tomllib
import zipfile

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from markdown_it import MarkdownIt

ROOT = pathlib.Path(__file__).resolve().parent.parent
LEGAL = re.compile(r"(?i)^(licen[cs]e|copying|notice|unlicense|ofl)")
PAGE = """<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<style>
body {{ max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.6 system-ui, sans-serif; }}
pre {{ padding: .75rem 1rem; overflow-x: auto; border: 1px solid #8888; border-radius: .25rem; font-size: .9rem; }}
table {{ border-collapse: collapse; }} td, th {{ padding: .25rem .75rem; border-bottom: 1px solid #8888; text-align: left; }}
</style>
<main>
{body}</main>
"""


def said(*command):
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def crates(target):
    """The packages that are linked into the program, the program first."""
    tree = said("cargo", "tree", "--locked", "--target", target, "-e", "normal", "--prefix", "none", "-f", "{p}")
    named = [tuple(line.split()[:2]) for line in tree.splitlines() if line]
    about = json.loads(said("cargo", "metadata", "--format-version", "1", "--locked"))["packages"]
    about = {(one["name"], "v" + one["version"]): one for one in about}
    return [about[key] for key in dict.fromkeys(named)]


def foreign(packages):
    return [one for one in packages if one["source"]]


def bill(packages, target):
    """What the program is made of, as CycloneDX 1.6."""
    locked = tomllib.loads((ROOT / "Cargo.lock").read_text())["package"]
    sums = {(one["name"], one["version"]): one.get("checksum") for one in locked}

    def component(one, kind="library"):
        name, version = one["name"], one["version"]
        purl = f"pkg:cargo/{name}@{version}"
        found = {"type": kind, "bom-ref": purl, "name": name, "version": version, "purl": purl}
        if one["license"]:
            found["licenses"] = [{"expression": one["license"].replace("/", " OR ")}]
        if sums.get((name, version)):
            found["hashes"] = [{"alg": "SHA-256", "content": sums[name, version]}]
        return found

    program, *_ = packages
    text = json.dumps(
        {
            "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
            "bomFormat": "CycloneDX",
            "specVersion": "1.6",
            "version": 1,
            "metadata": {
                "component": component(program, "application"),
                "properties": [{"name": "cargo:target", "value": target}],
            },
            "components": [component(one) for one in sorted(foreign(packages), key=lambda one: one["id"])],
        },
        indent=1,
    )
    wrong = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if wrong:
        sys.exit(f"the list of components is none: {wrong}")
    return text + "\n"


def licences(packages):
    """The texts of all licences, each once, below the names of those it comes with."""
    texts, bare = {}, []
    for one in foreign(packages):
        name = f"{one['name']} {one['version']} ({one['license']})"
        folder = pathlib.Path(one["manifest_path"]).parent
        files = [file for file in sorted(folder.iterdir()) if file.is_file() and LEGAL.match(file.name)]
        for file in files:
            texts.setdefault(file.read_text(errors="replace").strip(), []).append(name)
        if not files:
            bare.append(f"{name}: {one['repository']}")
    for file in sorted(ROOT.glob("themes/default/**/OFL.txt")):
        texts.setdefault(file.read_text().strip(), []).append("Inter")
    parts = ["congbo is made with these; its own licences lie beside this file.\n"]
    for text, names in texts.items():
        parts.append("\n".join(dict.fromkeys(names)) + "\n\n" + text + "\n")
    parts.append("Rust's standard library (MIT OR Apache-2.0): https://github.com/rust-lang/rust\n")
    parts.append("These bring no text of their licence:\n" + "\n".join(bare) + "\n")
    return ("\n" + "-" * 78 + "\n\n").join(parts)


def handbook():
    text = (ROOT / "tests/year/so-tay.md").read_text()
    title = text.splitlines()[0].removeprefix("# ")
    return PAGE.format(title=html.escape(title), body=MarkdownIt("commonmark").enable("table").render(text))


def pack(name):
    """A zip whose files have the day of the commit, and names that Windows reads."""
    with zipfile.ZipFile(name, "x", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in sys.stdin.read().splitlines():
            file = pathlib.Path(path)
            about = zipfile.ZipInfo(file.as_posix(), time.gmtime(file.stat().st_mtime)[:6])
            about.external_attr = 0o644 << 16
            packed.writestr(about, file.read_bytes(), zipfile.ZIP_DEFLATED, 9)


def main():
    first, second = sys.argv[1:]
    if first == "--zip":
        return pack(second)
    folder, packages = pathlib.Path(first), crates(second)
    (folder / "thanh-phan.cdx.json").write_text(bill(packages, second))
    (folder / "giay-phep-thanh-phan.txt").write_text(licences(packages))
    (folder / "so-tay.html").write_text(handbook())


main()
