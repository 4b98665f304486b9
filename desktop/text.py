"""Arabic text, pure: cleaning what was typed, digits, folding for search, isolation, amounts in words."""

from __future__ import annotations

import re
import unicodedata

from desktop.messages import LRI, PDI

_ARABIC_INDIC, _PERSIAN, _LATIN = "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "0123456789"
_TO_ASCII = str.maketrans({**dict(zip(_ARABIC_INDIC + _PERSIAN, _LATIN * 2, strict=True)), "٫": ".", "٬": None})
_INVISIBLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff]")
_DIACRITICS = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]")
_LETTERS = str.maketrans(
    {
        **dict.fromkeys("أإآٱ", "ا"),
        **dict.fromkeys("ىیئ", "ي"),
        "ؤ": "و",
        "ة": "ه",
        "ک": "ك",
        "گ": "ك",
        "ء": None,
    }
)
_NOT_WORD = re.compile(r"[^\w\s]|_")
_DROPPED = frozenset({"بن", "ابن", "بنت", "ابنه"})
_GLUED = re.compile(r"\b(عبد|عبيد|امه) (?=ال)|\b(ابو|ام|ال) (?=\w)")


def ascii_digits(typed: str) -> str:
    """Arabic-Indic and Persian digits and separators as ASCII; everything else as it was."""
    return typed.translate(_TO_ASCII)


def clean(typed: str) -> str:
    """What was typed or pasted, ready to store: NFC, no control or direction marks, single spaces, trimmed."""
    return re.sub(r"[ \t\u00a0]+", " ", unicodedata.normalize("NFC", _INVISIBLE.sub("", typed))).strip()


def compact(typed: str) -> str:
    """A typed identifier without spaces, marks or dashes, in ASCII digits and upper case."""
    return re.sub(r"[\s\-]", "", ascii_digits(clean(typed))).upper()


def ltr(value: str) -> str:
    """An identifier, phone, date or Latin word isolated left to right inside Arabic text."""
    return f"{LRI}{value}{PDI}" if value else ""


def fold(name: str) -> str:
    """The search form of an Arabic name: spelling variants that people mix become one; never an identity.

    Lucene's ArabicNormalizer (hamza carriers, alef maqsura, teh marbuta, diacritics, tatweel), then particles
    (bin, bint) dropped and compound names joined, so that two spellings of one name meet.
    """
    bare = _DIACRITICS.sub("", unicodedata.normalize("NFKC", _INVISIBLE.sub("", name)))
    words = _NOT_WORD.sub(" ", ascii_digits(bare).translate(_LETTERS)).lower().split()
    return _GLUED.sub(lambda m: m.group(0).rstrip(), " ".join(w for w in words if w not in _DROPPED))


def without_article(folded: str) -> str:
    """A second search key: each folded word without its leading article."""
    return " ".join(w[2:] if w.startswith("ال") and len(w) > 4 else w for w in folded.split())
