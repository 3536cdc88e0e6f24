"""Sentences that the program makes, held against what is worked out here: first, best, longest, higher, since, of how many."""

import json
import re

import clauses
import context
import digits
import forms
import pages

class Names:
    """The names of units, indices and components in one language, as patterns."""

    def __init__(self, known, lang):
        self.units = {}
        for unit in known.units.values():
            self.units.setdefault(unit.name(lang), []).append(unit.code)
        self.indices = {index.short(lang): code for code, index in known.indices.items()}
        self.unit = "(?:" + "|".join(re.escape(name) for name in sorted(self.units, key=len, reverse=True)) + ")"
        self.index = "(?:" + "|".join(re.escape(name) for name in sorted(self.indices, key=len, reverse=True)) + ")"


NAMES = {}


def names(known, lang):
    if (id(known), lang) not in NAMES:
        NAMES[id(known), lang] = Names(known, lang)
    return NAMES[id(known), lang]


def texts(page):
    """Every text of a page that its program may have made, with those that only machines or hearers meet."""
    for name in ("description", "og:description", "og:title", "og:image:alt"):
        if page.metas.get(name):
            block = pages.Block("meta", "", False, "", "")
            block.text = page.metas[name]
            yield block
    for text in strings([json.loads(one) for one in page.json]):
        block = pages.Block("ld", "", False, "", "")
        block.text = text
        yield block
    for block in page.blocks:
        if not block.authored:
            yield block


def strings(value):
    """Every text in what machines are told of a page."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, dict)):
        for one in value.values() if isinstance(value, dict) else value:
            yield from strings(one)


def check(page, known, figures, say, counts, unread):
    """Holds every clause, and gives back the blocks in which there is one."""
    if page.lang not in ("vi", "en"):
        return []
    reader = context.Reader(page, known)
    called = names(known, page.lang)
    known_forms = forms.forms(known, called, page.lang)
    said = []
    for block in texts(page):
        ctx = reader.of(block)
        if not any(sign.isdigit() for sign in block.text) and not known_forms.wordy(block.text):
            continue
        if block.text in known.authored or block.around == "tr":
            continue
        understood, is_sentence = 0, False
        for key, pattern, holds in known_forms.all:
            if key and not any(word in block.text for word in key):
                continue
            for found in pattern.finditer(block.text):
                understood += 1
                is_sentence = is_sentence or holds not in known_forms.silent
                counts["clauses"] += 1
                case = clauses.Case(figures, called, ctx, block, found, say, page)
                holds(case)
        if is_sentence and not block.datas and block.tag not in ("dt", "th") and not any(word in block.text for word in clauses.ALSO[page.lang]):
            said.append(block)
        if not understood and digits.find(block.text, page.lang) and unread is not None:
            unread.append((page.kind, block.tag, block.around, re.sub(r"\d+", "9", block.text)[:90], page.path, block.text[:200]))
    return said
