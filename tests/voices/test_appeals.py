"""Appeals: in time or late, looked at by others than those who decided, answered with reasons."""

from __future__ import annotations

import datetime as dt

import pytest

from desktop.errors import NotAllowed, NotReady, StepRefused
from desktop.models.application import Application
from desktop.models.committee import Decision
from desktop.models.procedure import CaseEvent
from desktop.services.voices.times import both
from tests.services.filing import words_of
from tests.services.policy_hands import publish
from tests.voices.deciding import ABSENT, PRESENT, Place

GROUNDS = {"way": "letter", "words": "لم يُحتسب الإيجار في دخل الأسرة."}
REASONS = ("حساب الدخل قبل خصم الإيجار",)


def _stage(place: Place, application_id: str) -> str | None:
    with place.bench.store.reading() as session:
        return session.get_one(Application, application_id).stage


def test_an_appeal_in_time_stops_the_file_until_it_is_answered(place: Place) -> None:
    file = place.decided()
    case = place.voices.appeals.take(file, GROUNDS)
    assert (case.line.state, case.line.state_label, case.line.late) == ("under_study", "تحت الدراسة", False)
    assert case.line.last_day == both(dt.date(2026, 12, 1))
    assert case.line.reply_by == both(dt.date(2026, 11, 22))  # 15 workdays
    assert _stage(place, file) == "appealed"
    assert case.deciders == (PRESENT,)


def test_an_appeal_is_to_be_answered_as_the_version_says_under_which_the_file_began(place: Place) -> None:
    file = place.decided()
    publish(place.bench, {("policy:voices", "review_days"): "5"})
    assert place.voices.appeals.take(file, GROUNDS).line.reply_by == both(dt.date(2026, 11, 22))
    assert place.voices.appeals.take(place.decided(), GROUNDS).line.reply_by == both(dt.date(2026, 11, 8))


def test_no_appeal_before_a_decision_was_told_and_the_article_says_why(place: Place) -> None:
    file = place.file()
    assert "السياسة (" in place.voices.appeals.refusal(file)
    with pytest.raises(StepRefused):
        place.voices.appeals.take(file, GROUNDS)
    assert place.voices.appeals.lines() == ()


def test_a_late_appeal_is_recorded_and_refused_with_the_reason(place: Place) -> None:
    file = place.decided()
    place.clock.pass_days(31)
    case = place.voices.appeals.take(file, GROUNDS)
    assert (case.line.late, case.line.state_label) == (True, "منتهية")
    assert "آخر موعد للتظلم" in case.reply
    assert _stage(place, file) == "notified"
    assert "2026/12/01" in words_of(place.voices.replies.appeal(case.line.id).pdf)


def test_only_a_manager_admits_a_late_appeal(place: Place) -> None:
    file = place.decided()
    place.clock.pass_days(31)
    case = place.voices.appeals.take(file, GROUNDS)
    _, clerk = place.colleague("أمل", "secretary")
    with pytest.raises(NotAllowed):
        clerk.appeals.admit(case.line.id, "كان في المستشفى")
    admitted = place.voices.appeals.admit(case.line.id, "كان في المستشفى")
    assert (admitted.line.state, _stage(place, file)) == ("under_study", "appealed")
    assert "كان في المستشفى" in admitted.admitted
    with pytest.raises(NotReady):
        place.voices.appeals.admit(case.line.id, "مرة أخرى")


def test_the_last_day_is_never_a_day_of_rest(place: Place) -> None:
    place.clock.pass_days(5)  # told on a Friday: the thirtieth day is a Sunday; a day earlier would be a Saturday
    place.clock.pass_days(-1)
    case = place.voices.appeals.take(place.decided(), GROUNDS)
    assert case.line.last_day == both(dt.date(2026, 12, 6))


def test_who_sat_in_the_session_does_not_review_it(place: Place) -> None:
    appeals = place.voices.appeals
    case = appeals.take(place.decided(), GROUNDS)
    [free] = appeals.candidates(case.line.id)
    assert free.label == ABSENT  # who did not come did not decide
    with pytest.raises(StepRefused, match="step-refused") as refused:
        appeals.assign(case.line.id, "لجنة التظلمات", (), ("عبدالله السالم", "صالح  الفَرحان"))
    assert "صالح" in refused.value.say()
    kept = appeals.assign(case.line.id, "لجنة التظلمات", (free.code,), ("عبدالله السالم",))
    assert kept.reviewers == (ABSENT, "عبدالله السالم")


def test_without_a_session_whoever_recorded_the_decision_does_not_review_it(place: Place) -> None:
    file = place.decided()
    with place.bench.store.transaction(place.bench.officer.id) as session:
        for row in session.query(CaseEvent).filter(CaseEvent.act == "decide_reject"):
            session.delete(session.get_one(Decision, row.proof_id))
    case = place.voices.appeals.take(file, GROUNDS)
    assert case.deciders == (place.bench.officer.name,)
    with pytest.raises(StepRefused):
        place.voices.appeals.assign(case.line.id, "", (), (place.bench.officer.name,))


def test_an_appeal_is_not_answered_before_somebody_else_has_looked_at_it(place: Place) -> None:
    appeals = place.voices.appeals
    case = appeals.take(place.decided(), GROUNDS)
    with pytest.raises(NotReady):
        appeals.decide(case.line.id, upheld=True, reply="يُعاد النظر", reasons=REASONS)
    assert "decide" not in case.may


@pytest.mark.parametrize(
    ("upheld", "stage", "label"), [(True, "in_committee", "تمت الموافقة"), (False, "notified", "تم الرفض")]
)
def test_upheld_it_goes_before_the_committee_again_and_denied_the_decision_stands(
    place: Place, upheld: bool, stage: str, label: str
) -> None:
    appeals, file = place.voices.appeals, place.decided()
    case = appeals.take(file, GROUNDS)
    appeals.assign(case.line.id, "لجنة التظلمات", (), ("عبدالله السالم",))
    answered = appeals.decide(case.line.id, upheld=upheld, reply="نُظر في تظلمكم", reasons=REASONS)
    assert (answered.line.state_label, _stage(place, file)) == (label, stage)
    paper = words_of(place.voices.replies.appeal(case.line.id).pdf)
    for said in (case.line.number, "لجنة التظلمات", REASONS[0]):
        assert said in paper
    assert place.bench.practice.procedure.events(file)[-1].proof_id == case.line.id


def test_an_appeal_that_is_taken_back_ends(place: Place) -> None:
    file = place.decided()
    case = place.voices.appeals.take(file, GROUNDS)
    ended = place.voices.appeals.end(case.line.id, "طلب صاحبه")
    assert (ended.line.state_label, _stage(place, file)) == ("منتهية", "notified")


def test_an_appeal_that_waits_too_long_stands_first_as_overdue(place: Place) -> None:
    first = place.voices.appeals.take(place.decided(), GROUNDS).line.id
    place.clock.pass_days(40)
    second = place.voices.appeals.take(place.decided(), GROUNDS).line.id
    assert [(line.id, line.overdue) for line in place.voices.appeals.lines()] == [(first, True), (second, False)]
