"""While a file is filled in, those already on file are named with the reason, until somebody says who they are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.opening import OpenBranch
from desktop.services.people.link_views import Suspect
from tests.desk import open_for_test
from tests.services.test_links import WHY, file_of

WHOLE = {"name_grandfather": "صالح", "id_number": "1048293755", "mobile": "0551234567", "birth_date": "1404/06/12"}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[OpenBranch]:
    made = open_for_test(tmp_path, role="manager")
    yield made
    made.close()


def suspects(desk: OpenBranch, application_id: str) -> tuple[Suspect, ...]:
    return desk.alerts.of_file(application_id).applicant


def member(desk: OpenBranch, application_id: str, **answers: object) -> str:
    ref = desk.intake.add_row(application_id, "family")
    for name, typed in answers.items():
        desk.records.edit(ref, name, typed)
    return ref.id


def test_a_new_file_alone_suspects_nobody(desk: OpenBranch) -> None:
    file, _ = file_of(desk, "نورة", **WHOLE)
    assert suspects(desk, file) == ()


@pytest.mark.parametrize(
    ("answers", "reason"),
    [
        ({"id_number": "1048293755"}, "رقم الهوية نفسه"),
        ({"mobile": "0551234567"}, "الجوال نفسه"),
        ({"name_grandfather": "صالح", "birth_date": "1404/06/12"}, "تاريخ الميلاد نفسه"),
    ],
)
def test_the_same_person_is_named_with_the_reason(desk: OpenBranch, answers: dict[str, str], reason: str) -> None:
    first, person = file_of(desk, "نورة", **WHOLE)
    second, _ = file_of(desk, "نوره", **answers)
    (found,) = suspects(desk, second)
    assert (found.subject_id, found.application_id, found.family_of) == (person, first, "")
    assert reason in " ".join(found.reasons)


def test_a_number_that_cannot_be_accepted_is_compared_as_it_was_typed(desk: OpenBranch) -> None:
    file_of(desk, "نورة", **WHOLE)
    file, _ = file_of(desk, "نوره", id_type="national_id", id_number="1048293750", name_grandfather="صالح")
    assert any("رقم الهوية" in reason for found in suspects(desk, file) for reason in found.reasons)


def test_a_dismissed_or_joined_pair_does_not_come_again_and_another_does(desk: OpenBranch) -> None:
    _, one = file_of(desk, "نورة", **WHOLE)
    _, two = file_of(desk, "نوره", **WHOLE)
    file, three = file_of(desk, "نورا", **WHOLE)
    assert {found.subject_id for found in suspects(desk, file)} == {one, two}
    desk.links.dismiss(three, one, reason=WHY)
    assert [found.subject_id for found in suspects(desk, file)] == [two]
    desk.links.join(three, two, keeps=two, reason=WHY)
    assert suspects(desk, file) == ()


def test_what_was_put_to_the_manager_stays_in_sight_and_says_so(desk: OpenBranch) -> None:
    _, one = file_of(desk, "نورة", **WHOLE)
    file, two = file_of(desk, "نوره", **WHOLE)
    desk.links.ask(two, one, reason=WHY)
    assert [found.asked for found in suspects(desk, file)] == [True]


def test_a_dependant_of_another_family_is_named_with_that_family(desk: OpenBranch) -> None:
    first, _ = file_of(desk, "نورة", **WHOLE)
    child = {"name_first": "سعد", "name_father": "خالد", "name_family": "الحربي", "id_number": "1118293750"}
    there = member(desk, first, **child)
    second, _ = file_of(desk, "منيرة", "القحطاني")
    here = member(desk, second, **child)
    found = desk.alerts.of_file(second)
    assert found.applicant == ()
    (suspect,) = found.members
    assert (suspect.about, suspect.subject_id, suspect.application_id) == (here, there, first)
    assert suspect.family_of == "نورة عبدالله صالح الحربي"
    assert any("نورة" in reason for reason in suspect.reasons)
    desk.links.dismiss(here, there, reason=WHY)
    assert desk.alerts.of_file(second).members == ()


def test_an_applicant_who_is_a_dependant_elsewhere_can_be_joined_with_that_record(desk: OpenBranch) -> None:
    first, _ = file_of(desk, "نورة", **WHOLE)
    there = member(desk, first, name_first="سعد", name_father="خالد", name_family="الحربي", id_number="1118293750")
    file, person = file_of(desk, "سعد", id_number="1118293750")
    (suspect,) = suspects(desk, file)
    assert suspect.subject_id == there
    desk.links.join(person, there, keeps=person, reason=WHY)
    (other,) = desk.links.of_file(file).others
    assert other.line.application_id == first and "سعد" in other.line.matched
    assert desk.links.people(person) == (person,)


def test_the_family_in_front_is_no_suspect_of_its_own(desk: OpenBranch) -> None:
    file, _ = file_of(desk, "نورة", **WHOLE)
    member(desk, file, name_first="نورة", name_father="عبدالله", name_family="الحربي", birth_date="1404/06/12")
    found = desk.alerts.of_file(file)
    assert found.applicant == found.members == ()


def test_a_visitor_who_has_a_file_is_named_while_the_card_is_written(desk: OpenBranch) -> None:
    first, _ = file_of(desk, "نورة", **WHOLE)
    card = desk.reception.log().ref
    desk.records.edit(card, "visitor_name", "نوره عبد الله صالح الحربي")
    desk.records.edit(card, "visitor_mobile", "0551234567")
    (found,) = desk.alerts.of_visit(card.id).applicant
    assert found.application_id == first and "الجوال نفسه" in " ".join(found.reasons)


def test_nothing_is_compared_for_an_answer_that_nobody_waits_for(desk: OpenBranch) -> None:
    file_of(desk, "نورة", **WHOLE)
    file, _ = file_of(desk, "منيرة", "القحطاني")
    member(desk, file, name_first="نورة", id_number="1048293755")
    assert desk.alerts.of_file(file, lambda: False).members == ()


def test_the_family_in_another_file_of_the_same_person_is_no_suspect(desk: OpenBranch) -> None:
    child = {"name_first": "سعد", "name_father": "خالد", "name_family": "الحربي", "id_number": "1118293750"}
    first, one = file_of(desk, "نورة", **WHOLE)
    second, two = file_of(desk, "نوره", **WHOLE)
    for file in (first, second):
        member(desk, file, **child)
    assert len(desk.alerts.of_file(second).members) == 1
    desk.links.join(one, two, keeps=one, reason=WHY)
    assert desk.alerts.of_file(second).members == ()
