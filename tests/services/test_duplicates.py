"""The same person twice: every slip is seen through, with its reason; relatives and strangers are left alone."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.dates import WrittenDate
from desktop.messages import tr
from desktop.models.application import Application
from desktop.models.base import new_id
from desktop.models.household import Dependant, Household
from desktop.models.person import Person
from desktop.opening import OpenBranch
from desktop.services.people import likeness
from desktop.services.people.duplicates import Match, Probe

BORN = dt.date(1985, 3, 9)
IBAN = "SA9480000000000000000001"
KNOWN = Probe("person", "", "منيرة", "صالح", "علي", "الحربي", "1000001006", "+966500000101", IBAN, BORN)
NAME_ONLY = replace(KNOWN, id_number="", mobile="", iban="")


@pytest.fixture
def known(desk: OpenBranch) -> str:
    """Munira has a file, with her son Rayan; the id of her record."""
    names = {"name_first": "منيرة", "name_father": "صالح", "name_grandfather": "علي", "name_family": "الحربي"}
    person = Person(
        id=new_id(), scope="branch:test", **names, id_number="1000001006", mobile="+966500000101",
        birth_date=WrittenDate.of(BORN),
    )  # fmt: skip
    household = Household(id=new_id(), scope="branch:test", head_id=person.id)
    file = Application(
        id=new_id(), scope="branch:test", person_id=person.id, household_id=household.id, stage="draft", iban=IBAN,
        application_no="BR01-1-1448-00012", received_on=WrittenDate.of(dt.date(2026, 1, 1)),
    )  # fmt: skip
    son = Dependant(
        id=new_id(), scope="branch:test", household_id=household.id, name_first="ريان", name_father="سعد",
        name_grandfather="فهد", name_family="العتيبي", id_number="1099999994",
        birth_date=WrittenDate.of(dt.date(2015, 5, 5)),
    )  # fmt: skip
    with desk.store.transaction("nobody") as session:
        session.add_all([person, household, file, son])
    return person.id


SEEN_THROUGH: list[tuple[Probe, str]] = [
    (Probe(id_number="1000001006"), "The same identity number"),
    (replace(KNOWN, name_first="سارة", name_family="القحطاني", mobile="", iban=""), "The same identity number"),
    (replace(NAME_ONLY, id_number="1000001016"), "The identity number differs by one slip"),
    (replace(NAME_ONLY, id_number="1000010006", name_first="منيره"), "The identity number differs by one slip"),
    (Probe(mobile="0500000101"), "The same mobile"),
    (Probe(iban="sa94 8000 0000 0000 0000 0001"), "The same IBAN"),
    (NAME_ONLY, "The same date of birth"),
    (replace(NAME_ONLY, name_first="منيره", name_family="الحربى"), "The same name in another spelling"),
    (replace(NAME_ONLY, name_family="حربي"), "The same name in another spelling"),
    (replace(NAME_ONLY, name_first="منرية"), "The same date of birth"),
    (replace(NAME_ONLY, name_father="صلح"), "The same date of birth"),
    (replace(NAME_ONLY, name_grandfather=""), "The same date of birth"),
    (replace(NAME_ONLY, birth_date=dt.date(1985, 9, 3)), "Almost the same date of birth"),
    (replace(NAME_ONLY, birth_date=dt.date(1985, 12, 30)), "Almost the same date of birth"),
    (replace(NAME_ONLY, birth_date=dt.date(1986, 3, 9)), "Almost the same date of birth"),
    (replace(NAME_ONLY, birth_date=None), "The same name"),
]


@pytest.mark.parametrize(("probe", "reason"), SEEN_THROUGH)
def test_a_slip_is_seen_through_and_the_reason_is_said(desk: OpenBranch, known: str, probe: Probe, reason: str) -> None:
    (match,) = desk.duplicates.check(probe)
    assert (match.person_id, match.name, match.number) == (known, "منيرة صالح علي الحربي", "BR01-1-1448-00012")
    assert tr(reason) in match.reasons and match.application_id and not match.as_dependant_of


@pytest.mark.parametrize(
    "changed",
    [
        {"name_first": "نورة"},  # a twin
        {"birth_date": dt.date(1961, 7, 2)},  # a namesake
        {"name_family": "القحطاني"},
        {"birth_date": None, "name_grandfather": ""},
        {"name_first": ""},
        {"name_first": "هتان", "id_number": "1000001016"},
        {"name_father": "خالد", "name_grandfather": "تركي", "birth_date": None},
    ],
)
def test_relatives_and_namesakes_raise_no_alert(desk: OpenBranch, known: str, changed: dict[str, Any]) -> None:
    assert desk.duplicates.check(replace(NAME_ONLY, **changed)) == ()


def test_whoever_is_being_edited_is_never_their_own_duplicate(desk: OpenBranch, known: str) -> None:
    assert desk.duplicates.check(replace(KNOWN, subject_id=known)) == ()
    assert desk.duplicates.check(Probe()) == ()


@pytest.mark.parametrize(
    "probe",
    [
        Probe("dependant", id_number="1099999994"),
        Probe("dependant", "", "ريان", "سعد", "فهد", "العتيبي", birth_date=dt.date(2015, 5, 5)),
        Probe("person", "", "ريان", "سعد", "", "عتيبي", birth_date=dt.date(2015, 5, 5)),
    ],
)
def test_a_dependant_of_another_family_is_noticed_and_the_family_named(
    desk: OpenBranch, known: str, probe: Probe
) -> None:
    (match,) = desk.duplicates.check(probe)
    assert match.name == "ريان سعد فهد العتيبي" and match.as_dependant_of == "منيرة صالح علي الحربي"
    assert match.person_id == known and any("منيرة" in reason for reason in match.reasons)


def test_the_most_likely_comes_first_and_no_more_than_ten(desk: OpenBranch, known: str) -> None:
    with desk.store.transaction("nobody") as session:
        for number in range(14):
            names = {"name_first": "منيرة", "name_father": "صالح", "name_grandfather": "علي", "name_family": "الحربي"}
            session.add(Person(id=new_id(), scope="branch:test", **names, mobile=f"+9665111111{number:02}"))
    matches: tuple[Match, ...] = desk.duplicates.check(KNOWN)
    assert len(matches) == 10 and matches[0].person_id == known and matches[0].score == 100
    assert [match.score for match in matches] == sorted((match.score for match in matches), reverse=True)
    assert all(match.application_id is None and match.number == "" for match in matches[1:])


def test_text_that_is_no_name_and_no_number_finds_nobody(desk: OpenBranch, known: str) -> None:
    odd = "'; DROP TABLE person; --"
    assert desk.duplicates.check(Probe("person", "", odd, odd, odd, odd, odd, odd, odd, dt.date(1, 1, 1))) == ()
    assert len(desk.duplicates.check(KNOWN)) == 1


_PART = st.sampled_from(["محمد", "محمود", "عبد الله", "عبدالله", "سعد", "سعود", "العتيبي", "عتيبي", ""])


@given(st.tuples(_PART, _PART, _PART, _PART), st.tuples(_PART, _PART, _PART, _PART))
def test_likeness_is_mutual_and_whole_only_for_the_same(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    assert likeness.names(one, other) == pytest.approx(likeness.names(other, one))
    assert 0 <= likeness.names(one, other) <= 1
    if one[0] and one[3]:
        assert likeness.names(one, one) == 1


@given(st.dates(dt.date(1900, 1, 1)), st.dates(dt.date(1900, 1, 1)))
def test_dates_of_birth_compare_both_ways_alike(one: dt.date, other: dt.date) -> None:
    assert likeness.births(one, other) == likeness.births(other, one)
    assert (likeness.births(one, other) == 1) == (one == other)


@given(st.from_regex(r"[12][0-9]{9}", fullmatch=True))
def test_every_slip_of_a_number_is_recognised_as_one(number: str) -> None:
    slips = set(likeness.slips(number))
    assert number not in slips and all(likeness.slipped(number, one) for one in slips)
