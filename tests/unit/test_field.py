"""Fields: what each kind accepts, what it shows, and when a question is put."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop import mistakes
from desktop.dates import WrittenDate
from desktop.field import Choice, Field, When, faults
from desktop.models import registry
from desktop.models.base import fields_of, synced_types
from desktop.values import Kind, Value, dump, load

TODAY = {"today": dt.date(2026, 11, 21)}


def test_blank_means_not_answered_for_every_kind() -> None:
    for kind in Kind:
        assert Field("Anything", kind).parse("   ") is None
        assert Field("Anything", kind).parse(None) is None


@pytest.mark.parametrize(
    ("typed", "halalas"),
    [("1500", 150000), ("1,500.5", 150050), ("١٬٥٠٠٫٧٥", 150075), ("0", 0), (" 12.50 ", 1250), ("٠", 0)],
)
def test_money_is_kept_in_whole_halalas(typed: str, halalas: int) -> None:
    assert Field("Rent", Kind.MONEY).parse(typed) == halalas


@pytest.mark.parametrize("typed", ["-5", "12.505", "1,50", "ألف", "12..5", "1e9"])
def test_an_amount_that_could_be_misread_is_refused(typed: str) -> None:
    with pytest.raises(mistakes.NotAnAmount):
        Field("Rent", Kind.MONEY).parse(typed)


@given(st.integers(0, 10**11 - 1))
def test_an_amount_survives_its_editor(halalas: int) -> None:
    money = Field("Rent", Kind.MONEY)
    assert money.parse(money.edit_text(halalas)) == halalas


@pytest.mark.parametrize("typed", ["Ahmad", "محمد2", "م", "<b>محمد</b>"])
def test_a_name_is_in_arabic_letters(typed: str) -> None:
    with pytest.raises(mistakes.NotArabicName):
        Field("First name", Kind.NAME).parse(typed)


def test_a_name_loses_invisible_marks_and_spare_spaces_only() -> None:
    assert Field("Family name", Kind.NAME).parse("\u200fآل  سالم ") == "آل سالم"


def test_a_birth_cannot_be_tomorrow_or_150_years_ago() -> None:
    birth = Field("Date of birth", Kind.BIRTH_DATE)
    with pytest.raises(mistakes.DateInFuture):
        birth.parse("2026/11/22", TODAY)
    with pytest.raises(mistakes.DateTooOld):
        birth.parse("1880/01/01", TODAY)
    assert isinstance(birth.parse("1386/03/01", TODAY), WrittenDate)


def test_only_listed_answers_are_accepted() -> None:
    gender = Field("Gender", Kind.CHOICE, choices=(Choice("m", "Male"), Choice("f", "Female")))
    assert gender.parse("f") == "f"
    with pytest.raises(mistakes.NotAChoice):
        gender.parse("x")


def test_a_question_is_put_only_when_its_condition_holds() -> None:
    rent = Field("Annual rent", Kind.MONEY, name="rent", required=True, when=When("tenure", ("rented",)))
    assert faults((rent,), {"tenure": "owned"}) == {}
    assert list(faults((rent,), {"tenure": "rented"})) == ["rent"]
    assert faults((rent,), {"tenure": "rented", "rent": 0}) == {}


def test_no_answer_is_not_the_answer_no() -> None:
    flag = Field("Supported before?", Kind.FLAG, name="before", required=True)
    assert list(faults((flag,), {"before": None})) == ["before"]
    assert faults((flag,), {"before": False}) == {}


@given(
    st.one_of(
        st.tuples(st.just(Kind.MONEY), st.integers(0, 10**9)),
        st.tuples(st.just(Kind.FLAG), st.booleans()),
        st.tuples(st.just(Kind.CHOICES), st.lists(st.text(min_size=1)).map(tuple)),
        st.tuples(st.just(Kind.DATE), st.dates(dt.date(1930, 1, 1), dt.date(2070, 1, 1)).map(WrittenDate.of)),
        st.tuples(st.just(Kind.TEXT), st.text(min_size=1)),
    )
)
def test_every_value_survives_the_wire(pair: tuple[Kind, Value]) -> None:
    kind, value = pair
    assert load(kind, dump(value)) == value


def test_every_field_of_the_product_has_a_label_and_a_translation() -> None:
    from desktop.messages import tr

    for type_name, cls in synced_types().items():
        for name, field in fields_of(cls).items():
            assert field.label and tr(field.label) != field.label, f"{type_name}.{name}"
            worded = [c.label for c in field.choices if any(map(str.isalpha, c.label))]  # 07:30 is 07:30 in Arabic
            assert all(tr(label) != label for label in worded), f"{type_name}.{name}"
    assert registry.Person is synced_types()["person"]


def test_identifiers_are_shown_isolated_left_to_right() -> None:
    shown = Field("IBAN", Kind.IBAN).show("SA9480000000000000000001")
    assert shown == "\u2066SA94 8000 0000 0000 0000 0001\u2069 مصرف الراجحي"
