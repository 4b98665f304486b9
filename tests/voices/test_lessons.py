"""From what was found to what was decided and recommended, and whether it was done; and the figures for the supervisor."""

from __future__ import annotations

import datetime as dt

import pytest

from desktop.dates import WrittenDate
from desktop.errors import NotAllowed, NotReady
from desktop.models.base import ASSOCIATION
from desktop.models.procedure import CaseEvent
from desktop.models.voices import Lesson
from desktop.values import Value
from tests.voices.deciding import Place
from tests.voices.test_appeals import GROUNDS
from tests.voices.test_complaints import DELAY, REASONS

FOUND: dict[str, Value] = {
    "source": "survey", "period": "الربع الأول 1448", "finding": "متطلبات التقديم غير واضحة لكبار السن.",
    "decision": "تُطبع قائمة المتطلبات بخط كبير.", "recommendation": "عرضها في صالة الاستقبال.",
    "responsible": "مدير الفرع", "due_on": WrittenDate.of(dt.date(2026, 11, 30)),
}  # fmt: skip


def test_a_finding_becomes_a_decision_and_a_recommendation_of_the_whole_association(place: Place) -> None:
    line = place.voices.lessons.add(FOUND)
    assert (line.finding, line.decision, line.recommendation) == tuple(
        FOUND[name] for name in ("finding", "decision", "recommendation")
    )
    with place.bench.store.reading() as session:
        row = session.get_one(Lesson, line.id)
        [event] = session.query(CaseEvent).filter(CaseEvent.act == "lesson").all()
    assert (row.scope, event.proof_id) == (ASSOCIATION, line.id)


def test_only_a_manager_decides_on_lessons(place: Place) -> None:
    _, clerk = place.colleague("أمل", "receptionist")
    assert not clerk.lessons.may_add()
    with pytest.raises(NotAllowed):
        clerk.lessons.add(FOUND)


def test_what_is_not_done_in_time_stands_first_until_it_is_done(place: Place) -> None:
    late = place.voices.lessons.add(FOUND)
    place.voices.lessons.add({**FOUND, "due_on": WrittenDate.of(dt.date(2027, 5, 1))})
    place.clock.pass_days(60)
    assert [line.overdue for line in place.voices.lessons.lines()] == [True, False]
    place.voices.lessons.done(late.id, "طُبعت وعُلّقت")
    assert "طُبعت وعُلّقت" in place.voices.lessons.lines()[-1].done
    with pytest.raises(NotReady):
        place.voices.lessons.done(late.id, "مرة أخرى")


def test_the_figures_on_complaints_and_appeals_say_what_they_are_made_of(place: Place) -> None:
    complaints, appeals = place.voices.complaints, place.voices.appeals
    first, _second = (complaints.take(DELAY).line.id for _ in range(2))
    complaints.answer(first, "founded", "نعتذر لكم", REASONS)
    case = appeals.take(place.decided(), GROUNDS)
    appeals.assign(case.line.id, "لجنة التظلمات", (), ("عبدالله السالم",))
    appeals.decide(case.line.id, upheld=True, reply="يُعاد النظر", reasons=REASONS)
    place.clock.pass_days(20)
    hundred, in_time, upheld = place.voices.figures.of(dt.date(2026, 11, 1), dt.date(2026, 11, 30))
    assert (hundred.numerator, hundred.denominator) == ("2", "1")
    assert (in_time.numerator, in_time.denominator) == ("1", "2")  # the other one is overdue
    assert (upheld.numerator, upheld.denominator) == ("1", "1")
    none = place.voices.figures.of(dt.date(2020, 1, 1), dt.date(2020, 1, 31))
    assert {one.value for one in none} == {"لا يمكن الحساب"}
