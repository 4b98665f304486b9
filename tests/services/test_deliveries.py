"""Only what was granted and is not given yet is handed over; each time with a receipt that finds its file again."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.dates import WrittenDate
from desktop.errors import NotAllowed, NotReady, StepRefused
from desktop.mistakes import AnswersWrong, Missing, MoreThanGranted, TooEarly
from desktop.models.application import Application
from desktop.opening import OpenBranch
from desktop.services.aftercare.views import PartKey
from tests import scans
from tests.desk import open_for_test
from tests.services.filing import STROKES, Clock, record, words_of
from tests.services.granting import due_of, grant, granted_file, hand_over
from tests.services.returning import put, room

FIVE_MONTHS = 5  # of 1448 begin by the day of these tests, 1448/05/21


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[OpenBranch]:
    made = open_for_test(tmp_path, clock=Clock(), role="manager")
    yield made
    made.close()


def stage(desk: OpenBranch, application_id: str) -> str:
    with desk.store.reading() as session:
        return session.get_one(Application, application_id).stage or ""


def test_a_monthly_support_is_due_for_each_month_that_has_begun_and_no_other(desk: OpenBranch) -> None:
    file = granted_file(desk)
    found = due_of(desk, file)
    assert [one.key.part for one in found] == list(range(1, FIVE_MONTHS + 1))
    assert found[0].due == WrittenDate.parse("1448/01/01").day and found[0].days_late > found[-1].days_late
    assert "500.00" in found[0].left


def test_the_first_delivery_makes_the_beneficiary_active_and_leaves_its_proof(desk: OpenBranch) -> None:
    file = granted_file(desk)
    delivery_id = hand_over(desk, due_of(desk, file)[0])
    assert stage(desk, file) == "active"
    [event] = [one for one in desk.practice.procedure.events(file) if one.act == "deliver"]
    assert (event.proof_type, event.proof_id) == ("delivery", delivery_id)
    assert event.article
    assert [one.key.part for one in due_of(desk, file)] == [2, 3, 4, 5]


def test_what_is_given_in_parts_leaves_the_rest_and_more_is_refused_with_what_is_left(desk: OpenBranch) -> None:
    file = granted_file(desk, ("rent",), 900_000, "once")
    [line] = due_of(desk, file)
    hand_over(desk, line, worth=600_000)
    [rest] = due_of(desk, file)
    assert "3,000.00" in rest.left
    with pytest.raises(MoreThanGranted) as refused:
        hand_over(desk, rest, worth=300_001)
    assert "3,000.00" in refused.value.say()
    hand_over(desk, rest, worth=300_000)
    assert due_of(desk, file) == ()
    with pytest.raises(MoreThanGranted):
        hand_over(desk, line, worth=1)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(worths=st.lists(st.integers(1, 70_000), min_size=1, max_size=6))
def test_no_row_of_deliveries_sums_to_more_than_the_grant(
    tmp_path_factory: pytest.TempPathFactory, worths: list[int]
) -> None:
    desk = open_for_test(tmp_path_factory.mktemp("desk"), clock=Clock())
    file = granted_file(desk, ("rent", "bills"), 100_000, "once")
    handed = 0
    for turn, worth in enumerate(worths):
        lines = due_of(desk, file)
        if not lines:
            break
        try:
            hand_over(desk, lines[turn % len(lines)], worth=worth)
            handed += worth
        except MoreThanGranted:
            assert handed + worth > 100_000
    assert handed <= 100_000
    assert (handed == 100_000) == (not due_of(desk, file))
    desk.close()


def test_nothing_is_handed_over_before_its_day(desk: OpenBranch) -> None:
    file = granted_file(desk)
    service, line = desk.practice.aftercare.deliveries, due_of(desk, file)[-1]
    with pytest.raises(NotReady):
        service.ask(file, PartKey(line.key.decision_id, line.key.service, FIVE_MONTHS + 1))
    early = WrittenDate.of(line.due - dt.timedelta(days=1))
    with pytest.raises(TooEarly):
        hand_over(desk, line, delivered_on=early)


def test_nothing_that_was_not_granted_is_handed_over(desk: OpenBranch) -> None:
    file = granted_file(desk)
    key = due_of(desk, file)[0].key
    with pytest.raises(NotReady):
        desk.practice.aftercare.deliveries.ask(file, PartKey(key.decision_id, "furniture", 1))


def test_before_the_beneficiary_was_told_nothing_is_due_and_nothing_handed_over(desk: OpenBranch) -> None:
    file = granted_file(desk, stage="decided")
    assert due_of(desk, file) == ()
    decided = desk.practice.aftercare.file(file)
    assert decided.refused["deliver"]
    with pytest.raises(StepRefused):
        hand_over(desk, decided.granted[0].due[0])


def test_a_thumb_needs_two_witnesses_and_an_agent_a_deed(desk: OpenBranch) -> None:
    file = granted_file(desk)
    line = due_of(desk, file)[0]
    with pytest.raises(AnswersWrong) as thumb:
        hand_over(desk, line, signed="thumb")
    assert set(thumb.value.faults) == {"witness_one", "witness_two"}
    with pytest.raises(AnswersWrong) as agent:
        hand_over(desk, line, receiver="agent")
    assert set(agent.value.faults) == {"receiver_name", "receiver_deed"}
    with pytest.raises(AnswersWrong) as drawn:
        hand_over(desk, line, signed="screen")
    assert set(drawn.value.faults) == {"signed"}
    assert len(due_of(desk, file)) == FIVE_MONTHS


def test_tomorrow_is_no_day_of_a_delivery(desk: OpenBranch) -> None:
    line = due_of(desk, granted_file(desk))[0]
    with pytest.raises(AnswersWrong) as refused:
        hand_over(desk, line, delivered_on=WrittenDate.parse("2026/11/02"))
    assert set(refused.value.faults) == {"delivered_on"}


def test_the_receipt_says_who_received_what_and_masks_the_identity_number(desk: OpenBranch) -> None:
    file = granted_file(desk)
    desk.records.edit(record(desk, file, "personal"), "id_number", "1048293755")
    delivery_id = hand_over(desk, due_of(desk, file)[0], what="إعانة شهر المحرم")
    text = words_of(desk.practice.aftercare.deliveries.receipt(delivery_id).pdf)
    assert "1******755" in text and "1048293755" not in text
    assert "500.00" in text


def test_the_signed_receipt_comes_back_by_its_code(desk: OpenBranch, tmp_path: Path) -> None:
    file = granted_file(desk)
    care = desk.practice.aftercare
    delivery_id = hand_over(desk, due_of(desk, file)[0])
    assert not care.file(file).deliveries[0].signed_back
    receipt = care.deliveries.receipt(delivery_id)
    page = scans.printed(receipt.pdf)
    desk.returns.take(put(tmp_path / "scans", "forgotten.jpg", page))
    assert not care.file(file).deliveries[0].signed_back  # it came back, and nobody had signed it
    for number in range(2):
        page = scans.signed(page, room(receipt.pdf, 0, number), random.Random(number))
    assert desk.returns.take(put(tmp_path / "scans", "signed.jpg", page)).attached == 1
    assert care.file(file).deliveries[0].signed_back
    assert desk.tray.recent()[0].title != "delivery"  # it has a name in the tray


def test_a_receipt_signed_on_the_screen_bears_the_signature_and_is_the_same_paper_each_time(desk: OpenBranch) -> None:
    file = granted_file(desk)
    line, service = due_of(desk, file)[0], desk.practice.aftercare.deliveries
    asked = service.ask(file, line.key)
    delivery_id = service.deliver(file, line.key, {**asked.values, "signed": "screen"}, STROKES)
    assert service.receipt(delivery_id).sha256 == service.receipt(delivery_id).sha256
    assert desk.practice.aftercare.file(file).deliveries[0].signed_back


def test_a_slip_is_taken_back_with_a_reason_and_can_be_given_again(desk: OpenBranch) -> None:
    file = granted_file(desk, ("rent",), 900_000, "once")
    service = desk.practice.aftercare.deliveries
    delivery_id = hand_over(desk, due_of(desk, file)[0])
    with pytest.raises(Missing):
        service.take_back(delivery_id, " ")
    service.take_back(delivery_id, "سُجّل في ملف آخر")
    [again] = due_of(desk, file)
    [line] = desk.practice.aftercare.file(file).deliveries
    assert "سُجّل في ملف آخر" in line.taken_back
    with pytest.raises(NotReady):
        service.take_back(delivery_id, "مرة أخرى")
    hand_over(desk, again)
    assert due_of(desk, file) == ()


def test_only_a_manager_takes_a_delivery_back(tmp_path: Path) -> None:
    desk = open_for_test(tmp_path, clock=Clock())
    file = granted_file(desk)
    delivery_id = hand_over(desk, due_of(desk, file)[0])
    with pytest.raises(NotAllowed):
        desk.practice.aftercare.deliveries.take_back(delivery_id, "سُجّل خطأً")
    assert desk.practice.aftercare.file(file).refused["take_back"]
    desk.close()


def test_a_later_decision_about_the_same_service_takes_over_from_its_first_day(desk: OpenBranch) -> None:
    file = granted_file(desk)
    later = grant(desk, file, ("cash_monthly",), 80_000, "monthly", start="1448/04/01")
    found = [(one.key.decision_id == later, one.key.part) for one in due_of(desk, file)]
    assert found == [(False, 1), (False, 2), (False, 3), (True, 1), (True, 2)]
    assert "800.00" in due_of(desk, file)[-1].left
