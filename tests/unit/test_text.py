"""Arabic text: folding vectors, digits, cleaning, and sentences with isolated values."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop import messages, text


@pytest.mark.parametrize(
    ("spellings", "folded"),
    [
        (("عَبْدُ اللهِ بْنُ مُحَمَّدٍ", "عبد الله بن محمد", "عبدالله محمد"), "عبدالله محمد"),
        (("أحمد إبراهيم آل سالم", "احمد ابراهيم السالم"), "احمد ابراهيم السالم"),
        (("محـــمد أبو بكر", "محمد ابوبكر"), "محمد ابوبكر"),
    ],
)
def test_spellings_of_one_name_fold_to_one_key(spellings: tuple[str, ...], folded: str) -> None:
    assert {text.fold(one) for one in spellings} == {folded}


def test_the_second_key_drops_articles() -> None:
    assert text.without_article(text.fold("فاطمة بنت علي الحربى")) == text.without_article(text.fold("فاطمه علي حربي"))


@pytest.mark.parametrize("written", ["نور الدين", "نُور الدّين", "نورالدين"])
def test_a_compound_name_is_looked_up_as_one_word(written: str) -> None:
    assert text.name_key(f"{written} بن سيف") == "نورالدين سيف"


def test_a_name_may_be_asked_for_without_its_article_or_by_a_part() -> None:
    assert text.other_words("نور الدين العتيبي") == "عتيبي نور الدين"
    assert text.other_words("محمد علي") == ""


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("محمد بن", "محمد بن"),
        ("محمد بن ", "محمد"),
        ("محمد بن ع", "محمد ع"),
        ("عبد الر", "عبدالر"),
        ("ال", "ال"),
        ("بِن", "بن"),
    ],
)
def test_the_word_being_typed_is_never_taken_for_a_particle(typed: str, key: str) -> None:
    assert text.typed_key(typed) == key


@pytest.mark.parametrize(
    "names", [("حصة", "حصه", "حسه"), ("ظافر", "ضافر"), ("قاسم", "كاسم"), ("العتيبي", "عتيبي"), ("فاطمة", "فاتمه")]
)
def test_names_that_sound_alike_share_a_skeleton(names: tuple[str, ...]) -> None:
    assert len({text.skeleton(text.fold(name)) for name in names}) == 1
    assert text.skeleton(text.fold(names[0])) != text.skeleton("منيره")


_WORDS = st.text("ابتدرسعلمنهوي", min_size=1, max_size=9) | st.text("ندرح").map("عبدال".__add__)


@given(_WORDS, st.integers(1, 9))
def test_a_begun_word_has_the_stem_of_the_whole_word_or_none(word: str, length: int) -> None:
    assert text.stem(word[:length]) in ("", text.stem(word))


@given(st.text())
def test_folding_twice_changes_nothing_more(name: str) -> None:
    assert text.fold(text.fold(name)) == text.fold(name)


@given(st.text())
def test_cleaning_leaves_no_direction_marks(typed: str) -> None:
    assert not set("\u200e\u200f\u202e\u2066\u2069\u061c") & set(text.clean(typed))


def test_digits_become_ascii() -> None:
    assert text.ascii_digits("١٬٢٣٤٫٥٠ ۷") == "1234.50 7"


def test_values_in_a_sentence_are_isolated() -> None:
    said = messages.tr("{amount} riyals", amount="1,500.00")
    assert said == "\u20681,500.00\u2069 ريال"


@pytest.mark.parametrize(
    ("n", "expected"), [(0, 0), (1, 1), (2, 2), (3, 3), (10, 3), (11, 4), (99, 4), (100, 5), (103, 3)]
)
def test_arabic_counts_take_the_right_plural_form(n: int, expected: int) -> None:
    said = messages.trn("{n} documents are outstanding", n)
    forms = ["لا وثائق", "وثيقة واحدة", "وثيقتان", "وثائق ناقصة", "وثيقة ناقصة", "وثيقة ناقصة"]
    assert forms[expected] in said
