"""Complaints and suggestions: by their days, and with whoever complained known to the fewest."""

from __future__ import annotations

import datetime as dt

import pytest

from desktop.dates import WrittenDate, show_pair
from desktop.errors import NotAllowed, NotReady
from desktop.models.base import ASSOCIATION, fields_of, new_id
from desktop.models.committee import Holiday
from desktop.models.procedure import CaseEvent
from desktop.models.voices import Complaint
from desktop.services.records import Officer
from desktop.services.voices.times import both
from tests.services.filing import words_of
from tests.voices.deciding import Place

DELAY = {"kind": "complaint", "category": "delay", "way": "phone", "name": "سعاد محمد", "gender": "f",
         "words": "مضى أكثر من شهر ولم يصلني رد."}  # fmt: skip
REASONS = ("زاد عدد الطلبات هذا الشهر",)


def _about(staff: str) -> dict[str, str]:
    return {**DELAY, "category": "staff", "about_staff": staff}


def test_a_complaint_is_acknowledged_in_one_workday_and_answered_in_five(place: Place) -> None:
    place.clock.pass_days(4)  # Thursday
    case = place.voices.complaints.take(DELAY)
    assert case.acknowledge_by == show_pair(dt.date(2026, 11, 8))  # Friday and Saturday are days of rest
    assert case.reply_by == show_pair(dt.date(2026, 11, 12))
    assert case.line.number == "C-BR01-1-1448-0001"


def test_a_holiday_of_the_association_is_no_workday(place: Place) -> None:
    days = [WrittenDate.of(dt.date(2026, 11, day)) for day in (2, 3)]
    with place.bench.store.transaction(place.bench.officer.id) as session:
        session.add(Holiday(id=new_id(), scope=ASSOCIATION, name="إجازة", first_on=days[0], last_on=days[1], kept=True))
    case = place.voices.complaints.take(DELAY)
    assert case.acknowledge_by == show_pair(dt.date(2026, 11, 4))


def test_what_is_not_acknowledged_or_answered_in_time_stands_first(place: Place) -> None:
    complaints = place.voices.complaints
    first, second = (complaints.take(DELAY).line.id for _ in range(2))
    complaints.acknowledge(second)
    place.clock.pass_days(3)
    assert [(line.id, line.late) for line in complaints.lines()] == [(first, True), (second, False)]
    place.clock.pass_days(30)
    assert all(line.late for line in complaints.lines())


def test_where_nobody_left_a_name_nobody_is_told_that_it_has_arrived(place: Place) -> None:
    nameless = {name: value for name, value in DELAY.items() if name not in ("name", "gender", "mobile")}
    case = place.voices.complaints.take(nameless)
    assert "acknowledge" not in case.may and "answer" in case.may
    assert case.line.due_on == both(dt.date(2026, 11, 8))  # the answer is due all the same


def test_only_the_manager_and_headquarters_read_who_complained_and_what(place: Place) -> None:
    case = place.voices.complaints.take(DELAY)
    for role, whole in (("receptionist", False), ("researcher", False), ("secretary", False), ("manager", True)):
        _, seen = place.colleague(f"موظف {role}", role)
        read = seen.complaints.case(case.line.id)
        assert (read.who, read.words) == ((DELAY["name"], DELAY["words"]) if whole else ("", ""))
        assert ("answer" in read.may) is whole
        assert bool(read.why_not) is not whole


def test_whoever_is_complained_about_neither_sees_nor_handles_it(place: Place) -> None:
    staff, seen = place.colleague("مشعل القحطاني", "receptionist")
    case = place.voices.complaints.take(_about(staff))
    assert case.about_staff == "مشعل القحطاني"
    assert seen.complaints.lines() == ()
    for act in (seen.complaints.case, seen.complaints.acknowledge, seen.complaints.close):
        with pytest.raises(NotAllowed):
            act(case.line.id)
    with pytest.raises(NotAllowed):
        seen.complaints.pass_on(case.line.id, "سبب")


def test_a_complaint_about_the_manager_goes_to_headquarters_at_once(place: Place) -> None:
    clerk = place.seen_by(Officer(new_id(), "أمل", "receptionist"))
    case = clerk.complaints.take(_about(place.bench.officer.id))
    assert case.line.level == "لدى الإدارة العامة"
    assert place.voices.complaints.lines() == ()
    with pytest.raises(NotAllowed):
        place.voices.complaints.answer(case.line.id, "unfounded", "لا صحة لها", REASONS)
    head = place.seen_by(Officer(new_id(), "الإدارة", "headquarters"))
    assert head.complaints.answer(case.line.id, "founded", "نعتذر لكم", REASONS).line.state == "answered"


def test_a_receptionist_does_not_answer(place: Place) -> None:
    case = place.voices.complaints.take(DELAY)
    _, seen = place.colleague("أمل", "receptionist")
    with pytest.raises(NotAllowed):
        seen.complaints.answer(case.line.id, "founded", "نعتذر", REASONS)


def test_the_trail_of_a_complaint_names_no_file(place: Place) -> None:
    place.voices.complaints.take(DELAY)
    with place.bench.store.reading() as session:
        [event] = session.query(CaseEvent).filter(CaseEvent.act == "complain").all()
    assert event.application_id is None
    assert "application_id" not in fields_of(Complaint)


def test_an_answer_needs_reasons_and_is_given_once(place: Place) -> None:
    complaints = place.voices.complaints
    case = complaints.take(DELAY)
    with pytest.raises(NotReady):
        complaints.answer(case.line.id, "founded", "نعتذر لكم", ())
    answered = complaints.answer(case.line.id, "founded", "نعتذر لكم", REASONS)
    assert [step.label for step in answered.steps] == ["مستلم", "أُشعر بالاستلام", "أُجيب"]
    with pytest.raises(NotReady):
        complaints.answer(case.line.id, "unfounded", "لا", REASONS)
    assert complaints.close(case.line.id).line.state == "closed"


def test_a_complaint_about_privacy_tells_of_the_data_authority(place: Place) -> None:
    case = place.voices.complaints.take({**DELAY, "category": "privacy"}, receipt=True)
    assert case.authority_by == show_pair(dt.date(2027, 1, 30))
    assert case.steps[-1].label == "أُبلغ بحق الشكوى إلى الجهة المختصة بالبيانات"
    place.voices.complaints.answer(case.line.id, "partly", "عولج الأمر", REASONS)
    paper = words_of(place.voices.replies.complaint(case.line.id).pdf)
    assert "الهيئة السعودية للبيانات" in paper


def test_it_is_passed_on_level_by_level_up_to_the_national_centre(place: Place) -> None:
    complaints = place.voices.complaints
    case = complaints.take(DELAY)
    levels = [complaints.pass_on(case.line.id, "لم يُجب عنها").line.level for _ in range(3)]
    assert levels == ["لدى المدير", "لدى الإدارة العامة", "أُرشد إلى المركز الوطني"]
    with pytest.raises(NotReady):
        complaints.pass_on(case.line.id, "لم يُجب عنها")


def test_a_suggestion_asks_for_no_category_and_keeps_no_name_from_the_box(place: Place) -> None:
    case = place.voices.complaints.take(
        {"kind": "suggestion", "category": "delay", "way": "box", "name": "فلان", "words": "نقترح مقاعد أكثر"}
    )
    assert (case.line.number[0], case.line.category, case.who) == ("S", "", "بلا اسم")
    assert "letter" not in place.voices.complaints.answer(case.line.id, "taken_up", "شكراً", REASONS).may


def test_the_reply_is_a_letter_with_number_outcome_reasons_and_next_level(place: Place) -> None:
    case = place.voices.complaints.take(DELAY)
    with pytest.raises(NotReady):
        place.voices.replies.complaint(case.line.id)
    place.voices.complaints.answer(case.line.id, "founded", "وقد كُلّف موظف بإنجاز طلبكم هذا الأسبوع.", REASONS)
    paper = words_of(place.voices.replies.complaint(case.line.id).pdf)
    for said in ("سعاد محمد", "المكرمة", case.line.number, "الشكوى صحيحة", REASONS[0], "إدارة الجمعية"):
        assert said in paper, said


def test_a_number_is_never_given_twice(place: Place) -> None:
    numbers = {place.voices.complaints.take(DELAY).line.number for _ in range(3)}
    assert len(numbers) == 3
