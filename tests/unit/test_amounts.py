"""Amounts in words: as a cheque spells them, and never two amounts by the same words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text import MOST_IN_WORDS, amount_in_words

_UNITS = {
    **dict(
        zip(
            ["واحد", "أحد", "اثنان", "اثنا", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة"],
            (1, 1, 2, 2, *range(3, 10)),
            strict=True,
        )
    ),
    **dict(
        zip(
            ["إحدى", "اثنتان", "اثنتا", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "ثمانٍ", "تسع"],
            (1, 2, 2, *range(3, 9), 8, 9),
            strict=True,
        )
    ),
    **dict.fromkeys(("عشر", "عشرة"), 10),
    **dict(
        zip(["عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"], range(20, 100, 10), strict=True)
    ),
    **dict.fromkeys(("مائة",), 100),
    **dict.fromkeys(("مائتان", "مائتا"), 200),
    **dict(
        zip(
            ["ثلاثمائة", "أربعمائة", "خمسمائة", "ستمائة", "سبعمائة", "ثمانمائة", "تسعمائة"],
            range(300, 1000, 100),
            strict=True,
        )
    ),
}
_SCALES = {
    **dict.fromkeys(("ألف", "ألفاً", "آلاف"), (10**3, 1)),
    **dict.fromkeys(("ألفان", "ألفا"), (10**3, 2)),
    **dict.fromkeys(("مليون", "مليوناً", "ملايين"), (10**6, 1)),
    **dict.fromkeys(("مليونان", "مليونا"), (10**6, 2)),
    **dict.fromkeys(("مليار", "ملياراً", "مليارات"), (10**9, 1)),
    **dict.fromkeys(("ملياران", "مليارا"), (10**9, 2)),
}
_NOUNS = {"ريال": 1, "ريالاً": 1, "ريالات": 1, "هللة": 1, "هللات": 1, "ريالان": 2, "هللتان": 2}


def read(words: str) -> int:
    """The amount that somebody who hears the words would write down, in halalas."""
    halalas, total, scaled = 0, 0, 0
    for word in words.replace("ريال واحد", "ريال").replace("هللة واحدة", "هللة").split():
        bare = word if word in {**_UNITS, **_SCALES, **_NOUNS} else word.removeprefix("و")
        if bare in _UNITS:
            total += _UNITS[bare]
        elif bare in _SCALES:
            size, count = _SCALES[bare]
            scaled, total = scaled + (total or count) * size, 0
        else:
            worth = 100 if "ريال" in bare else 1
            halalas += (scaled + total or _NOUNS[bare]) * worth
            total = scaled = 0
    return halalas


@pytest.mark.parametrize(
    ("halalas", "words"),
    [
        (0, "صفر ريال"),
        (100, "ريال واحد"),
        (200, "ريالان"),
        (800, "ثمانية ريالات"),
        (1_100, "أحد عشر ريالاً"),
        (10_000, "مائة ريال"),
        (10_200, "مائة ريال وريالان"),
        (45_000, "أربعمائة وخمسون ريالاً"),
        (120_000, "ألف ومائتا ريال"),
        (150_000, "ألف وخمسمائة ريال"),
        (200_000, "ألفا ريال"),
        (220_050, "ألفان ومائتا ريال وخمسون هللة"),
        (1_100_000, "أحد عشر ألف ريال"),
        (1_150_000, "أحد عشر ألفاً وخمسمائة ريال"),
        (10_200_000, "مائة ألف وألفا ريال"),
        (200_000_000, "مليونا ريال"),
        (275, "ريالان وخمس وسبعون هللة"),
        (8, "ثماني هللات"),
        (28, "ثمانٍ وعشرون هللة"),
        (11, "إحدى عشرة هللة"),
    ],
)
def test_an_amount_is_spelt_as_on_a_cheque(halalas: int, words: str) -> None:
    assert amount_in_words(halalas) == words


@given(st.one_of(st.integers(1, 3_000_000), st.integers(1, 10**12 * 100 - 1)))
def test_the_words_say_the_amount_and_no_other(halalas: int) -> None:
    assert read(amount_in_words(halalas)) == halalas


@pytest.mark.parametrize("halalas", [-1, MOST_IN_WORDS + 1])
def test_an_amount_beyond_words_is_refused(halalas: int) -> None:
    with pytest.raises(ValueError, match="no words"):
        amount_in_words(halalas)
