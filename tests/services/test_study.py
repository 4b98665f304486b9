"""The social study: what reception entered is confirmed or corrected with a reason, and nothing is overwritten in silence."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.errors import NotAllowed, StudyFinished, StudyNotReady
from desktop.messages import tr
from desktop.mistakes import ChildOlder, Missing, NotAnAmount, RentTwice, SameAnswer
from desktop.models.household import Household
from desktop.models.outbox import Draft
from desktop.models.study import Evaluation, Finding
from desktop.opening import OpenBranch
from desktop.services.sections import PARTS
from desktop.services.study.lines import CHAPTERS
from desktop.services.study.views import Standing, StudyCard, StudyView
from desktop.services.views import StepState
from tests.desk import open_for_test
from tests.services.filing import STROKES, match_all, section, whole_file
from tests.services.studying import answer_own, begin, confirm_all, finished, line, open_researcher, study_of

WHY = "عقد الإيجار الذي عُرض في الزيارة"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[OpenBranch]:
    made = open_researcher(tmp_path)
    yield made
    made.close()


@pytest.fixture
def application(desk: OpenBranch) -> str:
    return whole_file(desk)


def stored(desk: OpenBranch, kind: type[Finding | Evaluation | Draft]) -> int:
    with desk.store.reading() as session:
        return len(session.scalars(select(kind)).all())


def rent(desk: OpenBranch) -> int | None:
    with desk.store.reading() as session:
        return session.scalars(select(Household)).one().rent_annual


def card(study: StudyView, code: str) -> StudyCard:
    return next(one for chapter in study.chapters for one in chapter.cards if one.code == code)


def step(desk: OpenBranch, application: str, code: str = "study") -> StepState:
    return next(one.state for one in desk.cases.open(application).steps if one.code == code)


def test_every_card_of_the_application_is_gone_through_but_the_consents() -> None:
    studied = [code for _, _, codes in CHAPTERS for code in codes]
    assert sorted(studied) == sorted(part.code for part in PARTS if part.code != "consent")


def test_beginning_twice_takes_the_same_study_up_again(desk: OpenBranch, application: str) -> None:
    assert begin(desk, application).ref == begin(desk, application).ref


def test_a_card_is_confirmed_in_one_go(desk: OpenBranch, application: str) -> None:
    study = begin(desk, application)
    before = card(study, "housing")
    desk.studies.confirm_card(study.ref.id, "housing")
    after = card(study_of(desk, application), "housing")
    assert before.left > 0 and (after.left, after.settled) == (0, before.left)


def test_one_answer_is_confirmed_without_the_others(desk: OpenBranch, application: str) -> None:
    study = begin(desk, application)
    tenure = line(study, "housing", "housing_tenure")
    desk.studies.confirm(study.ref.id, tenure.ref, "housing_tenure")
    after = study_of(desk, application)
    assert line(after, "housing", "housing_tenure").standing is Standing.CONFIRMED
    assert line(after, "housing", "housing_type").standing is Standing.OPEN


def test_a_correction_changes_the_record_and_keeps_before_after_reason_who_and_when(
    desk: OpenBranch, application: str
) -> None:
    study = begin(desk, application)
    entered = line(study, "housing", "rent_annual")
    desk.studies.correct(study.ref.id, entered.ref, "rent_annual", "15000", WHY)
    found = line(study_of(desk, application), "housing", "rent_annual")
    assert rent(desk) == 1_500_000 and found.standing is Standing.CORRECTED
    [kept] = found.history
    assert (kept.before, kept.after, kept.reason) == (entered.shown, found.shown, WHY)
    assert kept.by == desk.officer.name and kept.at


@pytest.mark.parametrize(
    ("typed", "reason", "error"),
    [("خمسة عشر", WHY, NotAnAmount), ("15000", "", Missing), ("18000", WHY, SameAnswer)],
)
def test_a_correction_that_cannot_be_accepted_is_refused_and_nothing_is_written(
    desk: OpenBranch, application: str, typed: str, reason: str, error: type[Exception]
) -> None:
    study = begin(desk, application)
    entered = line(study, "housing", "rent_annual")
    with pytest.raises(error):
        desk.studies.correct(study.ref.id, entered.ref, "rent_annual", typed, reason)
    assert rent(desk) == 1_800_000
    assert stored(desk, Finding) == 0 and stored(desk, Draft) == 0


def test_a_correction_against_the_rest_of_the_file_is_refused(desk: OpenBranch, application: str) -> None:
    study = begin(desk, application)
    born = line(study, "family", "birth_date")
    with pytest.raises(ChildOlder):
        desk.studies.correct(study.ref.id, born.ref, "birth_date", "1390/01/01", "شهادة الميلاد")
    with pytest.raises(RentTwice):
        desk.studies.correct(study.ref.id, line(study, "housing", "rent_annual").ref, "rent_monthly", "900", WHY)
    assert line(study_of(desk, application), "family", "birth_date").shown == born.shown
    assert stored(desk, Finding) == 0


def test_a_rent_told_by_the_year_can_be_corrected_to_one_by_the_month(desk: OpenBranch, application: str) -> None:
    study = begin(desk, application)
    yearly = line(study, "housing", "rent_annual")
    desk.studies.correct(study.ref.id, yearly.ref, "rent_annual", "", WHY)
    monthly = line(study_of(desk, application), "housing", "rent_monthly")
    desk.studies.correct(study.ref.id, monthly.ref, "rent_monthly", "1250")
    after = study_of(desk, application)
    assert line(after, "housing", "rent_monthly").standing is Standing.ANSWERED
    assert line(after, "housing", "rent_annual").standing is Standing.FREE
    assert rent(desk) is None


def test_what_only_a_visit_shows_is_asked_there_and_needs_no_reason(desk: OpenBranch, application: str) -> None:
    study = begin(desk, application)
    assert line(study, "housing", "housing_condition").standing is Standing.FREE
    desk.studies.edit(study.ref, "visit_kind", "field")
    asked = line(study_of(desk, application), "housing", "housing_condition")
    assert asked.standing is Standing.ASKED
    desk.studies.correct(study.ref.id, asked.ref, "housing_condition", "poor")
    assert line(study_of(desk, application), "housing", "housing_condition").standing is Standing.ANSWERED


def test_a_later_change_at_reception_asks_for_the_answer_again(desk: OpenBranch, application: str) -> None:
    study = begin(desk, application)
    confirm_all(desk, application)
    rented = line(study, "housing", "rent_annual")
    desk.records.edit(rented.ref, "rent_annual", "20000")
    assert line(study_of(desk, application), "housing", "rent_annual").standing is Standing.OPEN


def test_an_answer_can_be_corrected_twice_and_both_findings_stay(desk: OpenBranch, application: str) -> None:
    study = begin(desk, application)
    ref = line(study, "housing", "rent_annual").ref
    desk.studies.confirm(study.ref.id, ref, "rent_annual")
    desk.studies.correct(study.ref.id, ref, "rent_annual", "15000", WHY)
    desk.studies.correct(study.ref.id, ref, "rent_annual", "16000", WHY)
    found = line(study_of(desk, application), "housing", "rent_annual")
    assert [one.verdict for one in found.history] == ["confirmed", "corrected", "corrected"]
    assert found.history[1].after == found.history[2].before


def test_a_study_with_anything_open_is_not_finished_and_says_what(desk: OpenBranch, application: str) -> None:
    study = begin(desk, application)
    with pytest.raises(StudyNotReady) as refused:
        desk.studies.finish(study.ref.id)
    said = refused.value.say()
    assert section(desk, application, "housing").title in said and tr("Priority of the case") in said
    answer_own(desk, application)
    confirm_all(desk, application)
    left = study_of(desk, application).left
    assert (
        len(left) == 1 and section(desk, application, "housing").title in left[0].said
    )  # the building was not judged yet


def test_a_finished_study_stays_as_it_is_and_another_may_follow(desk: OpenBranch, application: str) -> None:
    done = finished(desk, application)
    assert done.finished and step(desk, application) is StepState.DONE
    assert stored(desk, Evaluation) == 2  # one for each service asked for
    with pytest.raises(StudyFinished):
        desk.studies.edit(done.ref, "present", "غيرهم")
    again = begin(desk, application)
    assert again.ref != done.ref and not again.finished
    assert [one.study_id for one in again.others] == [done.ref.id]
    assert line(again, "housing", "housing_type").standing is Standing.OPEN
    assert line(again, "housing", "housing_type").history  # what was found before is still to be read


def test_a_correction_makes_the_signed_declaration_stale_but_an_observation_does_not(
    desk: OpenBranch, application: str
) -> None:
    desk.declarations.seal(application, STROKES, mode="screen")
    study = begin(desk, application)
    housing = line(study, "housing", "rent_annual").ref
    desk.studies.correct(study.ref.id, housing, "housing_condition", "poor")
    assert not study_of(desk, application).needs_declaration
    desk.studies.correct(study.ref.id, housing, "rent_annual", "15000", WHY)
    assert study_of(desk, application).needs_declaration
    assert step(desk, application, "declaration") is StepState.STALE


def test_the_step_opens_for_the_researcher_when_reception_has_done_its_part(desk: OpenBranch, application: str) -> None:
    assert step(desk, application) is StepState.OPTIONAL
    desk.declarations.seal(application, STROKES, mode="screen")
    match_all(desk, application)
    desk.cases.finish(application)
    assert step(desk, application) is StepState.OPEN


def test_a_receptionist_may_read_the_study_and_not_write_it(tmp_path: Path) -> None:
    desk = open_for_test(tmp_path, role="receptionist")
    application = whole_file(desk)
    with pytest.raises(NotAllowed):
        desk.studies.open(application)
    shown = desk.studies.of(application)
    assert shown.study is None and not shown.may_write
    desk.close()


def test_a_correction_that_was_only_begun_is_there_after_a_restart_and_the_record_is_untouched(tmp_path: Path) -> None:
    desk = open_researcher(tmp_path)
    application = whole_file(desk)
    study = begin(desk, application)
    ref = line(study, "housing", "rent_annual").ref
    desk.studies.jot(study.ref.id, ref, "rent_annual", "15000", "عقد")
    desk.close()
    again = open_researcher(tmp_path)
    begun = line(study_of(again, application), "housing", "rent_annual").begun
    assert begun is not None and (begun.typed, begun.reason) == ("15000", "عقد")
    assert rent(again) == 1_800_000
    again.studies.jot(study.ref.id, ref, "rent_annual", None, "")
    assert line(study_of(again, application), "housing", "rent_annual").begun is None
    again.close()
