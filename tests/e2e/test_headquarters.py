"""Two branches and headquarters, each a real computer: who sees what, and what happens to a step the policy forbids."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.models.application import Application
from desktop.models.base import ASSOCIATION
from desktop.models.committee import Holiday
from desktop.models.outbox import HEARD, recall
from desktop.models.staff import Staff
from tests.e2e.office import SECOND, Office, Seat


@pytest.fixture
def office(tmp_path: Path, postgres_url: str) -> Iterator[Office]:
    """An association whose central stands on PostgreSQL."""
    with Office(tmp_path, policy="roofaa", database_url=postgres_url) as made:
        yield made


def _files(seat: Seat) -> set[str]:
    with seat.opened.store.reading() as session:
        return {row.id for row in session.query(Application)}


def _stage(seat: Seat, file: str) -> str | None:
    with seat.opened.store.reading() as session:
        return session.get_one(Application, file).stage


def _put(seat: Seat, file: str, stage: str) -> None:
    """What a falsified program writes past the procedure."""
    with seat.opened.store.transaction("somebody") as session:
        session.get_one(Application, file).stage = stage


def test_headquarters_has_the_files_of_both_branches_and_each_branch_its_own(office: Office) -> None:
    riyadh, jeddah, head = office.desk(), office.desk(branch=SECOND), office.headquarters()
    first, second = riyadh.opened.intake.start(), jeddah.opened.intake.start()
    office.agree()
    assert (_files(riyadh), _files(jeddah), _files(head)) == ({first}, {second}, {first, second})
    assert head.opened.branch.headquarters and not riyadh.opened.branch.headquarters
    third = office.desk(branch="فرع أبها")
    later = third.opened.intake.start()
    third.sync()
    head.sync()
    assert _files(head) == {first, second, later}


def test_what_headquarters_changes_in_a_branch_arrives_there_and_nowhere_else(office: Office) -> None:
    riyadh, jeddah, head = office.desk(), office.desk(branch=SECOND), office.headquarters()
    file = riyadh.opened.intake.start()
    office.agree()
    with head.opened.store.transaction("headquarters") as session:
        session.get_one(Application, file).need_description = "بحاجة إلى ترميم المنزل"
    office.agree()
    with riyadh.opened.store.reading() as session:
        assert session.get_one(Application, file).need_description == "بحاجة إلى ترميم المنزل"
    assert not _files(jeddah)


def test_what_one_branch_writes_for_the_association_is_read_by_all(office: Office) -> None:
    seats = office.desk(), office.desk(branch=SECOND), office.headquarters()
    with seats[0].opened.store.transaction("manager") as session:
        session.add(Holiday(scope=ASSOCIATION, name="اليوم الوطني"))
    office.agree()
    for seat in seats:
        with seat.opened.store.reading() as session:
            assert [row.name for row in session.query(Holiday)] == ["اليوم الوطني"]


def test_nobody_reaches_into_another_branch_through_the_association_s_scope(office: Office) -> None:
    riyadh, jeddah = office.desk(), office.desk(branch=SECOND)
    office.agree()
    victim = jeddah.opened.officer.id
    with riyadh.opened.store.transaction("somebody") as session:
        session.add(Staff(id=victim, scope=ASSOCIATION, name="دخيل", role="manager"))
    office.agree()
    with jeddah.opened.store.reading() as session:
        row = session.get_one(Staff, victim)
        assert (row.scope, row.role, row.name) == (jeddah.opened.branch.scope, "receptionist", jeddah.login)


def test_a_forbidden_step_is_held_and_the_desk_reads_why_and_takes_back_what_the_others_have(office: Office) -> None:
    desk, other = office.desk(), office.desk()
    file = desk.opened.intake.start()
    office.agree()
    _put(desk, file, "notified")
    office.agree()
    assert (_stage(desk, file), _stage(other, file)) == ("notified", "draft")
    view = desk.opened.syncing.status()
    assert (view.state, view.count) == ("needs_you", 1)
    assert "البند ٥" in view.why and "أُشعر المستفيد" in view.why
    (matter,) = desk.opened.syncing.matters.open()
    desk.opened.syncing.matters.let_go(matter.id)
    assert _stage(desk, file) == "draft"
    office.agree()
    assert desk.opened.syncing.status().state == "synced"
    assert not desk.opened.syncing.matters.open()
    office.central.raise_generation()  # what was given up is never sent again
    office.agree()
    assert (_stage(desk, file), _stage(other, file)) == ("draft", "draft")
    assert desk.opened.syncing.status().state == "synced"


def test_of_two_desks_that_went_apart_the_second_is_told_and_can_go_on_from_the_first(office: Office) -> None:
    one, two = office.desk(), office.desk()
    file = one.opened.intake.start()
    office.agree()
    one.cut = two.cut = True
    _put(one, file, "withdrawn")
    _put(two, file, "complete")
    one.cut = two.cut = False
    one.sync()
    two.sync()
    (matter,) = two.opened.syncing.matters.open()
    assert "أن زميلاً نقله" in matter.said
    two.opened.syncing.matters.let_go(matter.id)
    assert _stage(one, file) == _stage(two, file) == "withdrawn"


def test_a_desk_whose_clock_is_put_ahead_proves_no_day_by_it(office: Office) -> None:
    desk = office.desk()
    desk.sync()
    heard = _heard(desk)
    assert abs(heard - office.now) < dt.timedelta(minutes=1)
    desk.skew = dt.timedelta(days=30)
    desk.sync()
    assert _heard(desk) - heard < dt.timedelta(minutes=1)
    office.now -= dt.timedelta(days=2)  # the central's own clock was put back
    desk.sync()
    assert _heard(desk) >= heard


def _heard(seat: Seat) -> dt.datetime:
    with seat.opened.store.reading() as session:
        return dt.datetime.fromtimestamp(recall(session, HEARD) / 1000, dt.UTC)
