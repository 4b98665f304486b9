"""Documents are seen, compared with the file and judged twice; a waiver and a copy are exceptions with their reasons."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import InputError, NotAllowed
from desktop.field import Choice
from desktop.mistakes import CopyTooLong, Missing, MustComeLater, NotAChoice
from desktop.models.verification import Sighting
from desktop.opening import OpenBranch
from desktop.policy.checklist import Item
from desktop.policy.documents import CopyRule, Lasting, MatchPoint, ValidityRule
from desktop.services.documents.sightings import follow
from desktop.services.policy_book import OneVersion
from desktop.values import NoAnswer
from tests.desk import open_for_test
from tests.services.filing import Clock, item, record, section, see, whole_file

IDENTITY = "1000001006"  # of the first family of the trial
SEEN = {"issued_on": "2026/10/20", "expires_on": "2030/01/01"}
Desked = Callable[[str], OpenBranch]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk_of(tmp_path: Path, clock: Clock) -> Iterator[Desked]:
    """A desk at which somebody of that role sits."""
    opened: list[OpenBranch] = []

    def start(role: str) -> OpenBranch:
        opened.append(open_for_test(tmp_path / role, clock=clock, role=role))
        return opened[-1]

    yield start
    for branch in opened:
        branch.close()


@pytest.fixture
def desk(desk_of: Desked) -> OpenBranch:
    return desk_of("receptionist")


@pytest.fixture
def manager(desk_of: Desked) -> OpenBranch:
    return desk_of("manager")


def test_a_document_that_matches_is_seen_and_not_copied_by_somebody_at_some_time(desk: OpenBranch) -> None:
    seen = see(desk, whole_file(desk), "national_id", status="matched", expires_on="2030/01/01")
    values = seen.sheet.values
    assert values["original_seen"] is True and values["copy_kept"] is None
    assert values["matched"] == ("number", "name", "birth_date", "expiry")
    assert seen.settled and desk.officer.name in seen.seen and "2026/11/01" in seen.seen


def test_the_officer_compares_each_point_with_what_the_file_says(desk: OpenBranch) -> None:
    points = {one.code: one.in_file for one in item(desk.verification.of(whole_file(desk)), "national_id").points}
    assert IDENTITY in points["number"]
    assert points["name"] == "منيرة صالح عبدالله الحربي"
    assert "1402/03/21" in points["birth_date"] and "1452/08/15" in points["expiry"]


def test_the_dependants_of_the_family_record_are_the_rows_of_the_form(desk: OpenBranch) -> None:
    application = whole_file(desk)
    told = {one.code: one.in_file for one in item(desk.verification.of(application), "family_record").points}
    rows = section(desk, application, "family").sheets
    lines = told["dependents"].splitlines()
    assert lines and len(lines) == len(rows)
    for line, row in zip(lines, rows, strict=True):
        assert str(row.values["name_first"]) in line and str(row.values["id_number"]) in line


def test_the_last_tick_matches_a_document_and_one_taken_away_unmatches_it(desk: OpenBranch) -> None:
    application = whole_file(desk)
    some = see(desk, application, "national_id", matched=("name",), expires_on="2030/01/01")
    assert (some.state, some.sheet.values["status"]) == ("presented", "presented")
    every = tuple(point.code for point in some.points)
    assert see(desk, application, "national_id", matched=every).state == "ok"
    assert see(desk, application, "national_id", matched=every[1:]).state == "presented"


POINTS = ("number", "name", "birth_date")
PAPER = Item("paper", "وثيقة", True, (), tuple(MatchPoint(code, code) for code in POINTS),
             ValidityRule(Lasting.PERMANENT), False, ())  # fmt: skip
ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("matched"), st.sets(st.sampled_from(POINTS)).map(tuple)),
        st.tuples(st.just("status"), st.sampled_from(["missing", "presented", "matched", "mismatch", "unreadable"])),
    ),
    max_size=8,
)


@given(ACTS)
def test_whatever_is_picked_and_ticked_matched_means_that_every_point_agrees(acts: list[tuple[str, object]]) -> None:
    row = Sighting(status="missing")
    for name, value in acts:
        setattr(row, name, value)
        assert follow(row, name, PAPER)
        assert (row.status == "matched") == (set(row.matched or ()) == set(POINTS))
        assert row.status != "missing" or not row.matched


def test_a_point_of_another_document_is_not_ticked(desk: OpenBranch) -> None:
    with pytest.raises(NotAChoice):
        see(desk, whole_file(desk), "national_id", matched=("rent",))


def test_a_number_that_differs_from_the_file_keeps_the_document_from_counting(desk: OpenBranch) -> None:
    application = whole_file(desk)
    seen = see(desk, application, "national_id", status="matched", expires_on="2030/01/01", number="1000001014")
    assert not seen.settled and IDENTITY in seen.sheet.faults["number"]
    assert see(desk, application, "national_id", number="١٠٠٠-٠٠١٠٠٦").settled


def test_a_paper_may_carry_no_number(desk: OpenBranch) -> None:
    seen = see(desk, whole_file(desk), "family_record", status="matched", number=NoAnswer.NONE, issued_on="2026/10/20")
    assert seen.settled and seen.sheet.values["number"] is NoAnswer.NONE


@pytest.mark.parametrize(
    ("document", "typed", "field"),
    [
        ("national_id", {"issued_on": "2027/01/01"}, "issued_on"),
        ("national_id", {"issued_on": "1400/01/01"}, "issued_on"),
        ("national_id", {"issued_on": "2026/01/01", "expires_on": "2025/01/01"}, "expires_on"),
        ("national_id", {"original_seen": False}, "original_seen"),
    ],
    ids=["not issued yet", "issued before birth", "ends before it begins", "no original"],
)
def test_what_cannot_be_so_is_said_at_its_field(
    desk: OpenBranch, document: str, typed: dict[str, object], field: str
) -> None:
    application = whole_file(desk)
    seen = see(desk, application, document, status="matched", **({"expires_on": "2030/01/01"} | typed))
    assert seen.sheet.faults[field]
    assert seen.settled == ("2027" in str(typed))  # that date was refused as it was typed, so nothing contradicts


def test_a_deed_of_the_house_may_be_older_than_its_owner(desk: OpenBranch) -> None:
    application = whole_file(desk)
    desk.records.edit(record(desk, application, "housing"), "housing_tenure", "owned")
    seen = see(desk, application, "title_deed", status="matched", issued_on="1390/01/01")
    assert seen.settled and not seen.sheet.faults


def test_only_a_manager_waives_a_document_and_says_why(desk: OpenBranch, manager: OpenBranch) -> None:
    for one, role in ((desk, "receptionist"), (manager, "manager")):
        application = whole_file(one)
        found = one.verification.of(application)
        ref = item(found, "family_record").sheet.ref
        if role == "receptionist":
            assert found.waive_refused
            with pytest.raises(NotAllowed):
                one.verification.waive(ref, "سجل الأسرة قيد الإصدار")
            with pytest.raises(NotAChoice):
                one.verification.edit(ref, "status", "waived")
            assert item(one.verification.of(application), "family_record").state == "missing"
        else:
            with pytest.raises(Missing):
                one.verification.waive(ref, "  ")
            waived = item(one.verification.waive(ref, "سجل الأسرة قيد الإصدار"), "family_record")
            assert waived.settled and waived.state == "waived"
            assert one.officer.name in waived.waiver and "قيد الإصدار" in waived.waiver
            assert item(one.verification.unwaive(ref), "family_record").state == "missing"


BASIS = "المادة ٢٨ وقرار مجلس الإدارة رقم ١٢ لعام ١٤٤٧"


def test_a_copy_without_basis_or_day_is_refused_and_none_is_noted(manager: OpenBranch) -> None:
    application = whole_file(manager)
    ref = item(manager.verification.of(application), "national_id").sheet.ref
    for basis, day, why in (
        ("", "2026/12/01", Missing),
        (BASIS, None, Missing),
        ("قصير", "2026/12/01", InputError),
        (BASIS, "2026/11/01", MustComeLater),
        (BASIS, "1446/02/30", InputError),
    ):
        with pytest.raises(why):
            manager.verification.keep_copy(ref, basis, day)
    assert not item(manager.verification.of(application), "national_id").copy.kept
    kept = item(manager.verification.keep_copy(ref, BASIS, "2026/12/01"), "national_id")
    assert kept.copy.kept and kept.sheet.values["copy_basis"] == BASIS
    assert not item(manager.verification.drop_copy(ref), "national_id").copy.kept


def test_where_the_policy_gives_no_basis_only_a_manager_keeps_a_copy(desk: OpenBranch) -> None:
    ref = item(desk.verification.of(whole_file(desk)), "national_id").sheet.ref
    with pytest.raises(NotAllowed):
        desk.verification.keep_copy(ref, BASIS, "2026/12/01")


def test_where_the_policy_gives_the_basis_it_stands_and_limits_the_days(tmp_path: Path, clock: Clock) -> None:
    desk = _desk_with_copies(tmp_path, clock)
    found = item(desk.verification.of(whole_file(desk)), "national_id")
    assert (found.copy.basis, found.copy.refused) == (BASIS, "")
    assert str(getattr(found.copy.destroy_on, "gregorian", "")) == "2026/12/01"
    with pytest.raises(CopyTooLong):
        desk.verification.keep_copy(found.sheet.ref, "", "2026/12/02")
    kept = item(desk.verification.keep_copy(found.sheet.ref, "", "2026/12/01"), "national_id")
    assert kept.copy.kept and kept.copy.basis == BASIS
    desk.close()


def _desk_with_copies(folder: Path, clock: Clock) -> OpenBranch:
    """A desk whose policy lets identities be copied for thirty days."""
    opened = open_for_test(folder / "copies", clock=clock)
    profile = opened.profile
    rule = CopyRule(BASIS, 30)
    lines = tuple(
        replace(line, document=replace(line.document, copy=rule)) if line.document.code == "national_id" else line
        for line in profile.requirements.lines
    )
    asking = replace(profile, requirements=replace(profile.requirements, lines=lines))
    object.__setattr__(opened.verification._desk, "policies", OneVersion(asking))
    return opened


def test_what_was_valid_on_the_day_stays_valid_and_what_ran_out_since_is_said(desk: OpenBranch, clock: Clock) -> None:
    application = whole_file(desk)
    soon = see(desk, application, "national_id", status="matched", expires_on="2026/12/15")
    assert (soon.state, soon.lapse) == ("ok", "")
    clock.now = dt.datetime(2026, 11, 20, 8, tzinfo=dt.UTC)
    amber = desk.verification.of(application)
    assert item(amber, "national_id").state == "ok" and "2026/12/15" in item(amber, "national_id").lapse
    assert len(amber.stale) == 1
    clock.now = dt.datetime(2027, 1, 2, 8, tzinfo=dt.UTC)
    late = desk.verification.of(application)
    assert item(late, "national_id").state == "ok" and item(late, "national_id").settled
    assert item(late, "national_id").lapse != item(amber, "national_id").lapse
    assert late.outstanding == amber.outstanding


def test_alternatives_stand_together_and_name_each_other(desk: OpenBranch) -> None:
    found = desk.verification.of(whole_file(desk)).items
    work = [place for place, one in enumerate(found) if one.group == "work_income"]
    assert len(work) > 1 and work == list(range(work[0], work[0] + len(work)))
    assert all(len(found[place].alternatives) == len(work) - 1 for place in work)


def test_proof_of_none_and_a_waiver_are_not_offered_where_they_have_no_place(desk: OpenBranch) -> None:
    found = desk.verification.of(whole_file(desk))

    def offered(document: str) -> set[str]:
        choices: tuple[Choice, ...] = next(f.choices for f in item(found, document).sheet.fields if f.name == "status")
        return {choice.code for choice in choices}

    assert "proof_of_none" in offered("social_security_stmt") and "proof_of_none" not in offered("national_id")
    assert "waived" not in offered("national_id")


def test_a_row_that_another_answer_made_needless_takes_nothing_more(desk: OpenBranch) -> None:
    application = whole_file(desk)
    ref = item(desk.verification.of(application), "lease").sheet.ref
    desk.records.edit(record(desk, application, "housing"), "housing_tenure", "owned")
    assert "lease" not in {one.document for one in desk.verification.edit(ref, "status", "matched").items}


def test_a_newborn_brings_the_certificate_of_birth(desk: OpenBranch) -> None:
    application = whole_file(desk)
    row = section(desk, application, "family").sheets[0]
    desk.records.edit(row.ref, "id_pending", True)
    points = {one.code: one.in_file for one in item(desk.verification.of(application), "birth_cert").points}
    assert str(row.values["name_first"]) in points["name"]
