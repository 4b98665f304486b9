"""Opinions: asked when the policy says, answered without a name, never joined to whoever gave them, never about so few."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from desktop.errors import NotReady, StepRefused
from desktop.models.base import ASSOCIATION, Base, fields_of, new_id
from desktop.models.outbox import OutGroup
from desktop.models.staff import Staff
from desktop.models.voices import SurveyInvitation, SurveyResponse, SurveySlip
from desktop.services.papers.register_words import QUESTIONS
from desktop.services.records import Officer
from desktop.services.voices.months import Months
from desktop.services.voices.results import interval
from desktop.sync.groups import open_group
from desktop.sync.outbox import group_of
from tests import scans
from tests.services.filing import words_of
from tests.services.policy_hands import publish
from tests.services.returning import put
from tests.voices.deciding import Place

FIVE, TWO = ("5",) * len(QUESTIONS), ("2",) * len(QUESTIONS)
NOW = Months("2026-11", "2026-11")


def _answer(place: Place, marks: tuple[str, ...] = FIVE, words: str = "", *, service: str = "food") -> str:
    """A beneficiary who was served answers at the desk; the invitation."""
    file = place.served(service)
    asked = next(one for one in place.voices.surveys.to_ask() if one.application_id == file)
    invitation = place.voices.surveys.offer(asked.id, "desk").invitation_id
    place.voices.surveys.take(invitation, marks, words)
    return invitation


def _answers(place: Place, count: int, marks: tuple[str, ...] = FIVE, *, service: str = "food") -> None:
    for _ in range(count):
        _answer(place, marks, service=service)


# --- asking ---------------------------------------------------------------------------------------------------------


def test_whoever_received_a_service_is_asked_for_an_opinion_of_it(place: Place) -> None:
    file = place.served("food")
    [asked] = place.voices.surveys.to_ask()
    assert (asked.application_id, asked.service_label, asked.state) == (file, "سلة غذائية", "due")


def test_under_the_policy_that_measures_after_the_programme_nobody_is_asked_before_its_end(tmp_path: Path) -> None:
    place = Place(tmp_path, "unnamed")
    place.served("training")
    assert place.voices.surveys.to_ask() == ()
    ended = place.served("training", act="end_service")
    assert [one.application_id for one in place.voices.surveys.to_ask()] == [ended]
    assert "5-9" in place.voices.surveys.rule()
    place.close()


def test_a_file_is_asked_when_the_version_says_under_which_it_began(tmp_path: Path) -> None:
    place = Place(tmp_path, "roofaa")
    old = place.served()
    publish(place.bench, {("policy:voices", "survey_after"): "programme"})
    place.served()  # begun under the new version: not asked before the end of the programme
    ended = place.served(act="end_service")
    assert {one.application_id for one in place.voices.surveys.to_ask()} == {old, ended}
    rate = next(one for one in place.voices.opinions.measures(NOW) if one.code == "rate")
    assert "2" in rate.denominator
    place.close()


def test_whoever_did_not_agree_is_not_called_but_may_be_asked_at_the_desk(place: Place) -> None:
    place.served(consent=False)
    [asked] = place.voices.surveys.to_ask()
    assert asked.no_phone
    with pytest.raises(NotReady):
        place.voices.surveys.offer(asked.id, "phone")
    assert place.voices.surveys.offer(asked.id, "desk").number


def test_an_invitation_and_an_answer_leave_their_trace_by_the_article(place: Place) -> None:
    _answer(place)
    [asked] = place.voices.surveys.to_ask()
    acts = [(one.act, one.proof_type) for one in place.bench.practice.procedure.events(asked.application_id)]
    assert acts[-2:] == [("invite", "survey_invitation"), ("survey", "survey_invitation")]


def test_an_invitation_is_answered_once(place: Place) -> None:
    used = _answer(place)
    with pytest.raises(NotReady):
        place.voices.surveys.take(used, FIVE)
    with pytest.raises(NotReady):
        place.voices.surveys.decline(used)
    with pytest.raises(NotReady):
        place.voices.surveys.offer(place.voices.surveys.to_ask()[0].id, "desk")


def test_who_does_not_wish_to_answer_is_not_asked_again(place: Place) -> None:
    place.served()
    [asked] = place.voices.surveys.to_ask()
    place.voices.surveys.decline(place.voices.surveys.offer(asked.id, "desk").invitation_id)
    assert place.voices.surveys.to_ask()[0].state == "declined"
    with pytest.raises(NotReady):
        place.voices.surveys.offer(asked.id, "desk")


def test_an_answer_without_any_mark_is_no_answer_and_uses_nothing_up(place: Place) -> None:
    place.served()
    offered = place.voices.surveys.offer(place.voices.surveys.to_ask()[0].id, "desk").invitation_id
    with pytest.raises(NotReady):
        place.voices.surveys.take(offered, ("",) * len(QUESTIONS))
    place.voices.surveys.take(offered, ("3", *("",) * (len(QUESTIONS) - 1)))


def test_the_number_of_an_invitation_is_kept_only_as_a_hash(place: Place) -> None:
    place.served()
    offered = place.voices.surveys.offer(place.voices.surveys.to_ask()[0].id, "paper")
    with place.bench.store.reading() as session:
        row = session.get_one(SurveyInvitation, offered.invitation_id)
    assert offered.number not in str(vars(row))
    assert place.voices.surveys.find(offered.number.lower()) == offered.invitation_id
    with pytest.raises(NotReady):
        place.voices.surveys.find("00000000")


def test_no_more_papers_are_typed_than_were_handed_in(place: Place) -> None:
    surveys = place.voices.surveys
    with pytest.raises(NotReady):
        surveys.type_paper("food", FIVE)
    place.served()
    surveys.hand_in(surveys.offer(surveys.to_ask()[0].id, "paper").invitation_id)
    assert surveys.papers_left() == 1
    surveys.type_paper("food", FIVE)
    assert surveys.papers_left() == 0


def test_the_printed_questionnaire_names_the_service_and_nobody(place: Place) -> None:
    place.served()
    [asked] = place.voices.surveys.to_ask()
    place.voices.surveys.offer(asked.id, "paper")
    paper = words_of(place.voices.replies.questionnaire("food").pdf)
    assert "سلة غذائية" in paper and QUESTIONS[0] not in paper
    assert asked.file_number not in paper and asked.person not in paper
    again = words_of(place.voices.replies.questionnaire("food").pdf)
    assert paper == again  # every one of them is the same


# --- anonymity ------------------------------------------------------------------------------------------------------


def test_no_column_leads_from_an_answer_to_a_person_a_file_staff_or_a_moment() -> None:
    assert set(fields_of(SurveyResponse)) == {"policy_id", "branch", "service", "month", "marks", "words"}
    for table in (SurveyResponse.__table__, SurveySlip.__table__):
        assert not table.foreign_keys
        assert not {one.key for one in table.columns if one.key.endswith(("_at", "_on", "_by"))}
    assert {one.key for one in SurveySlip.__table__.columns} == {"id", "service", "month", "marks", "words"}


def test_nothing_of_an_answer_is_written_anywhere_but_in_the_box(place: Place) -> None:
    invitation = _answer(place, TWO, "كلمات لا يعرفها إلا صاحبها")
    with place.bench.store.reading() as session:
        [slip] = session.scalars(select(SurveySlip)).all()
        for table in Base.metadata.sorted_tables:
            rows = "\n".join(str(tuple(row)) for row in session.execute(select(table)))
            assert ("كلمات لا يعرفها" in rows) is (table.name == "survey_slip"), table.name
            assert (slip.id in rows) is (table.name == "survey_slip"), table.name
        assert invitation not in str(vars(slip))


def test_the_box_has_no_order_not_even_in_the_file(place: Place) -> None:
    _answers(place, 2)
    with place.bench.store.reading() as session, pytest.raises(Exception, match="rowid"):
        session.execute(text("SELECT rowid FROM survey_slip"))


def test_an_answer_is_never_sent_alone_nor_with_what_it_answers(place: Place) -> None:
    for count in range(1, 14):
        _answers(place, 1)
        with place.bench.store.reading() as session:
            sent = _sent(session)
        assert all(len(kinds) >= 5 for kinds in sent), count
        assert all(set(kinds) == {"survey_response"} for kinds in sent)
    assert sum(len(kinds) for kinds in sent) == 10  # two groups of five; three lie in the box


def test_answers_leave_shuffled_under_new_names_and_in_the_scope_of_the_association(place: Place) -> None:
    _answers(place, 5)
    with place.bench.store.reading() as session:
        before = {slip.id for slip in session.scalars(select(SurveySlip))}
    assert place.voices.surveys.send() == 5
    with place.bench.store.reading() as session:
        rows = session.scalars(select(SurveyResponse)).all()
        assert session.scalars(select(SurveySlip)).all() == []
    assert {row.scope for row in rows} == {ASSOCIATION}
    assert not before & {row.id for row in rows}


def test_few_answers_of_a_month_that_is_over_leave_with_others_without_their_service(place: Place) -> None:
    _answers(place, 3, service="food")
    _answers(place, 2, service="rent")
    assert place.voices.surveys.send() == 0
    place.clock.pass_days(31)
    assert place.voices.surveys.send() == 5
    with place.bench.store.reading() as session:
        assert {(row.service, row.month) for row in session.scalars(select(SurveyResponse))} == {(None, "2026-12")}


# --- results --------------------------------------------------------------------------------------------------------


def test_nothing_is_said_about_fewer_than_five(place: Place) -> None:
    _answers(place, 4)
    place.voices.surveys.send()
    found = place.voices.opinions.of(NOW)
    assert found.answers == 0 and {one.share for one in found.questions} == {None}
    assert found.measures[0].value == "لا يمكن الحساب"


def test_the_figures_say_what_they_are_made_of(place: Place) -> None:
    _answers(place, 4)
    _answers(place, 1, TWO)
    place.served()
    place.voices.surveys.send()
    satisfied, mean, rate = place.voices.opinions.of(NOW).measures
    assert (satisfied.numerator, satisfied.denominator, satisfied.share) == ("4", "5", 0.8)
    assert "95%" in satisfied.note
    assert (mean.numerator, mean.denominator) == ("22", "5")
    assert (rate.numerator, rate.denominator) == ("5", "6")


def test_a_question_that_few_answered_is_hidden_by_itself(place: Place) -> None:
    _answers(place, 4, ("5", *("",) * (len(QUESTIONS) - 2), "5"))
    _answers(place, 1)
    place.voices.surveys.send()
    found = place.voices.opinions.of(NOW)
    assert [one.share is None for one in found.questions] == [False, *[True] * (len(QUESTIONS) - 2), False]


def test_what_a_group_hides_does_not_follow_from_the_others_and_the_whole(place: Place) -> None:
    with place.bench.store.transaction(place.bench.officer.id) as session:
        for service, count in (("food", 7), ("rent", 3)):  # as another program might have sent them
            for _ in range(count):
                session.add(_response(place, service))
    found = place.voices.opinions.of(NOW)
    assert [bar.share is None for bar in found.groups] == [False, True]
    assert found.answers == 7 and found.hidden  # the whole leaves the three out as well


def test_periods_are_compared_with_the_one_of_the_same_length_before() -> None:
    assert Months("2026-01", "2026-03").before == Months("2025-10", "2025-12")
    assert Months("2026-11", "2026-11").before == Months("2026-10", "2026-10")


def test_no_result_is_by_staff_and_no_staff_name_stands_in_it(place: Place) -> None:
    _answers(place, 6)
    place.voices.surveys.send()
    with place.bench.store.reading() as session:
        names = [row.name for row in session.scalars(select(Staff))]
    shown = str([place.voices.opinions.of(NOW, by) for by in ("service", "branch", "month")])
    assert names and not any(name in shown for name in names if name)


def test_what_was_written_is_read_by_those_who_act_on_it_and_in_no_order(place: Place) -> None:
    for words in ("يا ليت المواعيد أوضح", "أحسنتم", "", "", ""):
        _answer(place, FIVE, words)
    place.voices.surveys.send()
    assert place.voices.opinions.of(NOW).words == ("أحسنتم", "يا ليت المواعيد أوضح")
    for role in ("receptionist", "researcher", "secretary", "member"):
        assert place.seen_by(Officer(new_id(), "موظف", role)).opinions.of(NOW).words == ()


def test_confidence_is_wide_for_few_and_narrow_for_many() -> None:
    low, high = interval(4, 5)
    assert (round(low, 2), round(high, 2)) == (0.38, 0.96)
    assert interval(800, 1000)[1] - interval(800, 1000)[0] < 0.06
    assert interval(5, 5)[1] == 1.0


def test_no_opinion_of_a_file_whose_decision_was_not_told(place: Place) -> None:
    file = place.served()
    asked = place.voices.surveys.to_ask()[0]
    place.voices.appeals.take(file, {"way": "in_person", "words": "أعترض على القرار"})
    with pytest.raises(StepRefused):
        place.voices.surveys.offer(asked.id, "desk")


def _response(place: Place, service: str) -> SurveyResponse:
    branch = place.bench.branch.name
    return SurveyResponse(
        id=new_id(), scope=ASSOCIATION, policy_id="roofaa", branch=branch, service=service, month="2026-11", marks=FIVE
    )


def _sent(session: Session) -> list[list[str]]:
    """The types in each group of the outbox that holds an answer."""
    found = []
    for row in session.scalars(select(OutGroup)):
        kinds = [op.type for op in open_group(group_of(row)).ops or ()]
        if "survey_response" in kinds:
            found.append(kinds)
    return found


def test_a_scanned_questionnaire_is_known_for_what_it_is_and_neither_kept_nor_filed(
    place: Place, tmp_path: Path
) -> None:
    paper = place.voices.replies.questionnaire("food").pdf
    place.bench.returns.take(put(tmp_path / "in", "opinion.jpg", scans.printed(paper)))
    [waiting] = place.bench.tray.waiting()
    assert "استبانة بلا اسم" in waiting.reason
    assert waiting.sha256 == ""  # no picture, and so nothing that could be laid into a file
