"""Two files of one person: joined, separated, put to the manager, found as one, and nothing ever lost."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.dates import WrittenDate
from desktop.errors import NotAllowed, NotReady
from desktop.mistakes import BadLength
from desktop.models.application import Application
from desktop.opening import OpenBranch
from desktop.services.study.eligibility import earlier
from desktop.services.views import Ref
from tests.desk import open_for_test

WHY = "رأيت الهوية الأصلية والاسم واحد"


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[OpenBranch]:
    made = open_for_test(tmp_path / "manager", role="manager")
    yield made
    made.close()


@pytest.fixture
def receptionist(tmp_path: Path) -> Iterator[OpenBranch]:
    made = open_for_test(tmp_path / "receptionist")
    yield made
    made.close()


def file_of(desk: OpenBranch, first: str, family: str = "الحربي", **more: str) -> tuple[str, str]:
    """A new file; the ids of the application and of the person."""
    application_id = desk.intake.start()
    with desk.store.reading() as session:
        person_id = session.get_one(Application, application_id).person_id or ""
    names = {"name_first": first, "name_father": "عبدالله", "name_family": family}
    for name, typed in {**names, **more}.items():
        desk.records.edit(Ref("person", person_id), name, typed)
    return application_id, person_id


def test_only_who_may_join_joins(receptionist: OpenBranch) -> None:
    (_, one), (_, other) = file_of(receptionist, "نورة"), file_of(receptionist, "نوره")
    with pytest.raises(NotAllowed):
        receptionist.links.join(one, other, keeps=one, reason=WHY)
    with pytest.raises(NotAllowed):
        receptionist.links.separate(one, other, reason=WHY)
    assert receptionist.links.same_as(one) == (one,)


def test_joined_files_both_stay_and_each_names_the_other(manager: OpenBranch) -> None:
    (file, one), (second, other) = file_of(manager, "نورة"), file_of(manager, "نوره")
    manager.links.join(one, other, keeps=other, reason=WHY)
    assert manager.links.same_as(one) == manager.links.people(other) == (other, one)
    assert [found.line.application_id for found in manager.links.of_file(file).others] == [second]
    assert [found.line.application_id for found in manager.links.of_file(second).others] == [file]
    assert {line.application_id for line in manager.cases.recent()} == {file, second}


def test_search_shows_one_line_for_one_person_and_says_that_there_are_more_files(manager: OpenBranch) -> None:
    (file, one), (second, other) = file_of(manager, "نورة"), file_of(manager, "نوره")
    assert len(manager.search.find("نورة").lines) == 2
    manager.links.join(one, other, keeps=one, reason=WHY)
    (line,) = manager.search.find("نورة").lines
    assert line.application_id == file and "ملفان لشخص واحد" in line.matched
    manager.links.separate(other, one, reason=WHY)
    assert {line.application_id for line in manager.search.find("نورة").lines} == {file, second}
    assert not any(line.matched for line in manager.search.find("نورة").lines)


def test_separating_is_a_later_row_and_the_history_keeps_both(manager: OpenBranch) -> None:
    (_, one), (_, other) = file_of(manager, "نورة"), file_of(manager, "منيرة")
    manager.links.join(one, other, keeps=one, reason=WHY)
    manager.links.separate(one, other, reason="هويتان مختلفتان")
    assert manager.links.same_as(one) == (one,)
    history = manager.links.history(one)
    assert [line.reason for line in history] == ["هويتان مختلفتان", WHY]
    assert {"نورة عبدالله الحربي", "منيرة عبدالله الحربي"} == set(history[0].names)
    assert all(line.by == manager.officer.name and line.at for line in history)


def test_decisions_within_one_moment_still_follow_each_other(tmp_path: Path) -> None:
    still = dt.datetime(2026, 3, 1, 8, tzinfo=dt.UTC)
    desk = open_for_test(tmp_path, clock=lambda: still, role="manager")
    (_, one), (_, other) = file_of(desk, "نورة"), file_of(desk, "نوره")
    for _ in range(3):
        desk.links.join(one, other, keeps=one, reason=WHY)
        assert desk.links.same_as(other) == (one, other)
        desk.links.separate(one, other, reason=WHY)
        assert desk.links.same_as(other) == (other,)
    desk.close()


def test_one_of_three_leaves_and_the_others_stay_together(manager: OpenBranch) -> None:
    one, two, three = (file_of(manager, name)[1] for name in ("نورة", "نوره", "نورا"))
    manager.links.join(one, two, keeps=one, reason=WHY)
    manager.links.join(two, three, keeps=two, reason=WHY)
    manager.links.join(one, three, keeps=one, reason=WHY)
    manager.links.separate(three, one, reason=WHY)
    assert manager.links.same_as(three) == (three,)
    assert manager.links.same_as(two) == (one, two)


def test_a_dismissal_needs_a_reason_and_does_not_separate_what_is_joined(manager: OpenBranch) -> None:
    (_, one), (_, other) = file_of(manager, "نورة"), file_of(manager, "نوره")
    with pytest.raises(BadLength):
        manager.links.dismiss(one, other, reason=" ")
    manager.links.join(one, other, keeps=one, reason=WHY)
    with pytest.raises(NotReady):
        manager.links.dismiss(one, other, reason=WHY)


def test_what_a_colleague_asks_waits_for_the_manager_until_it_is_decided(manager: OpenBranch) -> None:
    (_, one), (_, other) = file_of(manager, "نورة", id_number="1000000008"), file_of(manager, "نوره")
    manager.links.ask(one, other, reason=WHY)
    (review,) = manager.reviews.mine()
    assert {review.first.subject_id, review.second.subject_id} == {one, other}
    assert review.why == WHY and review.asked_by == manager.officer.name
    manager.links.join(one, other, keeps=one, reason=WHY)
    assert manager.reviews.mine() == ()


def test_two_files_under_one_number_wait_although_nobody_asked(manager: OpenBranch) -> None:
    (_, one), (_, other) = (file_of(manager, name, id_number="1000000008") for name in ("نورة", "منيرة"))
    (review,) = manager.reviews.mine()
    assert review.why == "رقم الهوية نفسه" and "1000000008" in review.first.identity
    manager.links.dismiss(one, other, reason="خطأ في الكتابة")
    assert manager.reviews.mine() == ()


def test_a_decision_that_others_contradict_is_looked_at_again(manager: OpenBranch) -> None:
    one, two, three = (file_of(manager, name)[1] for name in ("نورة", "نوره", "نورا"))
    manager.links.separate(one, three, reason=WHY)
    manager.links.join(one, two, keeps=one, reason=WHY)
    manager.links.join(two, three, keeps=two, reason=WHY)
    (review,) = manager.reviews.mine()
    assert {review.first.subject_id, review.second.subject_id} == {one, three}


def test_who_may_not_decide_has_no_pairs_to_decide(receptionist: OpenBranch) -> None:
    (_, one), (_, other) = file_of(receptionist, "نورة"), file_of(receptionist, "نوره")
    receptionist.links.ask(one, other, reason=WHY)
    assert receptionist.reviews.mine() == () and len(receptionist.reviews.open()) == 1


def test_former_applications_in_a_joined_file_count_as_this_persons_own(manager: OpenBranch) -> None:
    (first, one), (second, other) = file_of(manager, "نورة"), file_of(manager, "نوره", id_number="1000000008")
    day = dt.date(2026, 1, 5)
    with manager.store.transaction("test") as session:
        session.get_one(Application, first).completed_on = WrittenDate.of(day)
    assert _former(manager, second) == ()
    manager.links.join(one, other, keeps=one, reason=WHY)
    assert _former(manager, second) == (day,)
    manager.links.separate(one, other, reason=WHY)
    assert _former(manager, second) == ()


def _former(desk: OpenBranch, application_id: str) -> tuple[dt.date, ...] | None:
    with desk.store.reading() as session:
        return earlier(session, session.get_one(Application, application_id), dt.date(2026, 11, 20))
