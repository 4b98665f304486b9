"""From letters to their joined forms, one word at a time.

arabic-reshaper chooses the form of each letter. Diacritics are taken out before and put back after, because it loses
track of which letter of a lam-alef they belong to.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import Any

MARKS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0670"
COMPONENT = "\u034f"
"""Combining grapheme joiner: parts the marks of a lam from those of its alef while the line is put in order."""
LIGATURES = {
    "\ufefb": "لا",
    "\ufefc": "لا",
    "\ufef7": "لأ",
    "\ufef8": "لأ",
    "\ufef9": "لإ",
    "\ufefa": "لإ",
    "\ufef5": "لآ",
    "\ufef6": "لآ",
}
WORD_SIGNS = {"\ufdf2": "الله"}

_MARK = re.compile(f"[{MARKS}]")
_PLAIN = re.compile(
    "[ -~\u00a0«»\u060c\u061b\u061f\u0621-\u064a\u0660-\u066c–—•\u2066-\u2069]*"
)  # most of what is printed
_STRAY = re.compile(f"(?:^|(?<=[ \n\u061c\u200c\u200e\u200f\u2066-\u2069]))[{MARKS}]+")
_PRESENTATION = re.compile("[\ufb50-\ufdf1\ufdf3-\ufdf9\ufe70-\ufefc]")
_KEPT_CONTROLS = frozenset("\n\u200c\u200e\u200f\u061c\u2066\u2067\u2068\u2069")
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Mn", "Me"})
_SPACES = str.maketrans(
    dict.fromkeys("\t\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f", " ")
)
_BREAKS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")


@lru_cache(maxsize=2_000)
def tidy(text: str) -> str:
    """Text as the engine takes it: composed, with one kind of line break, and nothing unseen that could reorder it.

    Overrides and embeddings (U+202A..U+202E) go: on paper nobody could tell that a number was turned round. Isolates
    stay, because values are wrapped in them on purpose. A diacritic without a letter before it goes too.
    """
    if _PLAIN.fullmatch(text):
        return text
    text = _BREAKS.sub("\n", text).translate(_SPACES)
    text = _PRESENTATION.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    text = unicodedata.normalize("NFC", text)
    seen = "".join(c for c in text if c in _KEPT_CONTROLS or c in MARKS or unicodedata.category(c) not in _UNSEEN)
    return _STRAY.sub("", seen)


class _Configuration(dict[str, bool]):
    """The reshaper asks its ConfigParser six times per word; a dict answers four times faster."""

    def getboolean(self, key: str) -> bool:
        return self[key]


@cache
def _reshaper() -> Any:
    from arabic_reshaper import ArabicReshaper  # late: not needed before the first paper

    # The four-letter sign of "Allah" would break search and diacritics; it is spelled out.
    reshaper = ArabicReshaper({"support_zwj": False, "ARABIC LIGATURE ALLAH": False})
    configured = reshaper.configuration
    reshaper.reshape("\u0627")  # works out its ligatures from the real configuration before that is replaced
    reshaper.configuration = _Configuration({k: configured.getboolean(k) for k in configured if k != "language"})
    return reshaper


@cache
def _letters() -> dict[str, str]:
    from arabic_reshaper.letters import LETTERS_ARABIC

    found: dict[str, str] = {}
    for letter, forms in LETTERS_ARABIC.items():
        for form in forms[:4]:
            if form and form != letter:
                found.setdefault(form, letter)
    return {**found, **LIGATURES, **WORD_SIGNS}


def letters_of(form: str) -> str:
    """The letters that a presentation form stands for; any other character stands for itself."""
    return _letters().get(form, form)


@cache
def joins_left() -> frozenset[str]:
    """The initial and medial forms: those that a following letter is joined to."""
    from arabic_reshaper.letters import LETTERS_ARABIC

    return frozenset(form for forms in LETTERS_ARABIC.values() for form in forms[1:3] if form)


@lru_cache(maxsize=8_000)
def forms(word: str) -> str:
    """A word without spaces as presentation forms, each followed by its marks (lam's and alef's parted by COMPONENT)."""
    if word.isascii():
        return word
    if not _MARK.search(word):
        return str(_reshaper().reshape(word))
    bases: list[str] = []
    marks: list[str] = []
    for char in word:
        if char in MARKS and marks:
            marks[-1] += char
        elif char not in MARKS:
            bases.append(char)
            marks.append("")
    shaped, taken = [], 0
    for form in str(_reshaper().reshape("".join(bases))):
        count = len(LIGATURES.get(form, "x"))
        shaped.append(form + COMPONENT.join(marks[taken : taken + count]).rstrip(COMPONENT))
        taken += count
    return "".join(shaped)
