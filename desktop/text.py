"""Arabic text, pure: cleaning what was typed, digits, folding for search, isolation, amounts in words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

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
_COMPOUND = re.compile(r"(?<=\w) (?=(?:الله|الدين|الرحمن)(?: |$))")
_SOUNDS = str.maketrans(
    {**dict(zip("ثصذضظزطقغحخ", "سسددددتككهه", strict=True)), **dict.fromkeys("اويع")},
)
_ABD = "عبدال"
_REPEATED = re.compile(r"(.)\1+")
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
    return _glued(word for word in _bare_words(name) if word not in _DROPPED)


def name_key(name: str) -> str:
    """The form in which names are looked up: folded, and compounds with God's names or «الدين» written as one word."""
    return _joined(fold(name))


def typed_key(typed: str) -> str:
    """The same for a name that is still being typed: its last word is never taken for a particle (bin: Bandar)."""
    words = _bare_words(typed)
    last = len(words) - (0 if typed[-1:].isspace() else 1)
    return _joined(_glued(w for number, w in enumerate(words) if number == last or w not in _DROPPED))


def without_article(folded: str) -> str:
    """A second search key: each folded word without its leading article."""
    return " ".join(w[2:] if w.startswith("ال") and len(w) > 4 else w for w in folded.split())


def other_words(name: str) -> str:
    """What else a name may be asked for by: its words without the article, and the parts of a compound."""
    key = name_key(name).split()
    bare = [word[2:] for word in key if word.startswith("ال") and len(word) > 4]
    return " ".join(dict.fromkeys([*bare, *(word for word in fold(name).split() if word not in key)]))


def stem(word: str) -> str:
    """The letters that set a begun word apart from most others: three, beyond Abd-al; "" where it is too short for that.

    Two words of which one begins the other have the same stem, or the shorter has none.
    """
    length = 3 + (len(_ABD) - 1) * word.startswith(_ABD)
    return word[:length] if len(word) >= length and not _ABD.startswith(word[:length]) else ""


def skeleton(word: str) -> str:
    """How a folded word sounds, roughly: no article, no long vowels, consonants that people confuse as one, no doubles.

    Only for finding candidates to compare: many names share one.
    """
    bare = word[2:] if word.startswith("ال") and len(word) > 4 else word
    sounds = _REPEATED.sub(r"\1", bare.translate(_SOUNDS))
    if len(sounds) > 1 and sounds.endswith("ه") and bare.endswith("ه"):  # a feminine ending
        sounds = sounds[:-1]
    return sounds or word[:1]


def _bare_words(name: str) -> list[str]:
    bare = _DIACRITICS.sub("", unicodedata.normalize("NFKC", _INVISIBLE.sub("", name)))
    return _NOT_WORD.sub(" ", ascii_digits(bare).translate(_LETTERS)).lower().split()


def _glued(words: Iterable[str]) -> str:
    return _GLUED.sub(lambda m: m.group(0).rstrip(), " ".join(words))


def _joined(folded: str) -> str:
    return _COMPOUND.sub("", folded)


# --- amounts in words -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Counted:
    """A noun as numbers ask for it: one, two, two before another noun, three to ten, eleven and more, a hundred."""

    one: str
    two: str
    two_of: str
    few: str
    many: str
    hundred: str
    single: str = ""
    """What is said after a lone one."""
    feminine: bool = False


_RIYAL = _Counted("ريال", "ريالان", "ريالان", "ريالات", "ريالاً", "ريال", "واحد")
_HALALA = _Counted("هللة", "هللتان", "هللتان", "هللات", "هللة", "هللة", "واحدة", feminine=True)
_SCALES = (
    (10**9, _Counted("مليار", "ملياران", "مليارا", "مليارات", "ملياراً", "مليار")),
    (10**6, _Counted("مليون", "مليونان", "مليونا", "ملايين", "مليوناً", "مليون")),
    (10**3, _Counted("ألف", "ألفان", "ألفا", "آلاف", "ألفاً", "ألف")),
)
_UNITS = ["صفر", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"]
_FEMININE_UNITS = ["صفر", "واحدة", "اثنتان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"]
_BEFORE_TEN = {False: ("أحد", "اثنا"), True: ("إحدى", "اثنتا")}
_TENS = ["عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"]
_HUNDREDS = ["مائة", "مائتان", "ثلاثمائة", "أربعمائة", "خمسمائة", "ستمائة", "سبعمائة", "ثمانمائة", "تسعمائة"]
MOST_IN_WORDS = 10**14 - 1
"""Halalas: the largest amount that has words here, just short of a thousand milliards of riyals."""


def amount_in_words(halalas: int) -> str:
    """An amount as a cheque spells it (tafqeet): ألف وخمسمائة ريال وخمسون هللة. ValueError below 0 and beyond words."""
    if not 0 <= halalas <= MOST_IN_WORDS:
        raise ValueError(f"no words for {halalas} halalas")
    riyals, rest = divmod(halalas, 100)
    parts = [_counted(count, noun) for count, noun in ((riyals, _RIYAL), (rest, _HALALA)) if count]
    return " و".join(parts) or f"{_UNITS[0]} {_RIYAL.hundred}"


def _counted(count: int, noun: _Counted, *, before_noun: bool = False) -> str:
    """So many of a thing. One and two are the noun itself, also at the end of a greater number: مائة ريال وريالان."""
    rest = count % 100
    if count in (1, 2):
        one = f"{noun.one} {noun.single}".rstrip()
        return (one, noun.two_of if before_noun else noun.two)[count - 1]
    if rest in (1, 2):
        return f"{_counted(count - rest, noun)} و{_counted(rest, noun, before_noun=before_noun)}"
    if rest == 0:
        return f"{_number(count, noun.feminine, before_noun=True)} {noun.hundred}"
    many = noun.hundred if before_noun else noun.many
    return f"{_number(count, noun.feminine)} {noun.few if rest <= 10 else many}"


def _number(count: int, feminine: bool, *, before_noun: bool = False) -> str:
    """A number greater than two; straight `before_noun` the last of its parts loses the ending of the dual."""
    parts: list[str] = []
    for size, noun in _SCALES:
        many, count = divmod(count, size)
        if many:
            parts.append(_counted(many, noun, before_noun=before_noun and not count))
    hundreds, rest = divmod(count, 100)
    if hundreds:
        parts.append("مائتا" if hundreds == 2 and before_noun and not rest else _HUNDREDS[hundreds - 1])
    if rest:
        parts.append(_below_hundred(rest, feminine))
    return " و".join(parts)


def _below_hundred(count: int, feminine: bool) -> str:
    units = _FEMININE_UNITS if feminine else _UNITS
    if count <= 10:
        return units[count]
    tens, unit = divmod(count, 10)
    if tens == 1:
        first = _BEFORE_TEN[feminine][unit - 1] if unit <= 2 else units[unit]
        return f"{first} {'عشرة' if feminine else 'عشر'}"
    if not unit:
        return _TENS[tens - 2]
    alone = {1: "إحدى", 8: "ثمانٍ"} if feminine else {}
    return f"{alone.get(unit, units[unit])} و{_TENS[tens - 2]}"
