"""Telling a beneficiary: a decision is held until its day, and on record once it was handed over."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import select

from desktop.errors import NotReady, StepRefused
from desktop.mistakes import Missing
from desktop.models.declaration import Paper
from desktop.models.notices import Notice
from desktop.models.procedure import CaseEvent
from tests.services.deciding import acts, prove
from tests.services.telling import (
    TellingDesk,
    decided,
    hand_over,
    released,
    stage,
)

CLAUSE = ("qaisoon", "robotweak", "roofaa")
TELL = {"way": "phone", "recipient_is": "self", "recipient": "منيرة الحربي"}


@pytest.mark.parametrize("policy", CLAUSE)
@pytest.mark.parametrize(("kind", "code"), [("accept", "acceptance"), ("reject", "apology")])
def test_a_decision_is_held_until_its_day_and_says_so_with_the_article(
    policy: str, kind: str, code: str, telling: TellingDesk
) -> None:
    desk = telling(policy)
    application = decided(desk, kind)
    view = desk.practice.notices.of(application)
    assert "أسبوعين" in view.held and "1448/" in view.held
    for act in (
        lambda: desk.practice.notices.make(application, code),
        lambda: desk.practice.notices.tell(application, code, TELL),
        lambda: desk.practice.notices.copied(application, "result", {}),
    ):
        with pytest.raises(StepRefused, match="step-refused"):
            act()
    assert stage(desk, application) == "decided" and desk.practice.notices.told(application) == ()


def test_when_its_day_is_proven_it_may_be_told(telling: TellingDesk) -> None:
    desk = telling("qaisoon")
    application = decided(desk, "accept")
    prove(desk, dt.date(2026, 11, 30))
    assert desk.practice.notices.of(application).held == ""
    assert desk.cases.open(application).reply
    hand_over(desk, application, "acceptance")
    assert stage(desk, application) == "notified"
    assert not desk.cases.open(application).reply  # told is told: no day is waited for any more


@pytest.mark.parametrize("policy", ["unnamed", "noor"])
def test_where_the_policy_has_no_clause_nothing_is_held(policy: str, telling: TellingDesk) -> None:
    desk = telling(policy)
    application = decided(desk, "accept")
    assert desk.practice.notices.of(application).held == ""
    desk.practice.notices.tell(application, "acceptance", TELL)
    assert stage(desk, application) == "notified"


def test_what_a_manager_released_with_a_reason_may_be_told(telling: TellingDesk) -> None:
    desk = telling("roofaa")
    application = released(desk, "accept")
    hand_over(desk, application, "acceptance")
    assert stage(desk, application) == "notified" and acts(desk, application)[-2:] == ["release", "notify"]


def test_a_letter_handed_over_moves_the_file_on_and_is_the_proof_of_it(telling: TellingDesk) -> None:
    desk = telling("unnamed")
    application = decided(desk, "reject")
    with pytest.raises(NotReady):
        desk.practice.notices.tell(application, "apology", TELL | {"way": "letter_handed"})
    hand_over(desk, application, "apology")
    with desk.store.reading() as session:
        notice = session.scalars(select(Notice)).one()
        event = session.scalars(select(CaseEvent).where(CaseEvent.act == "notify")).one()
        paper = session.scalars(select(Paper).where(Paper.form == "apology")).one()
    assert stage(desk, application) == "notified"
    assert (event.proof_type, event.proof_id) == ("notice", notice.id)
    assert notice.paper_code == paper.code and notice.about_id and notice.told_by
    (line,) = desk.practice.notices.told(application)
    assert (line.code == "apology" and "تسليم" in line.way) or "سُلّم" in line.way


def test_told_again_it_is_on_record_again_and_the_file_stays(telling: TellingDesk) -> None:
    desk = telling("unnamed")
    application = decided(desk, "accept")
    desk.practice.notices.tell(application, "acceptance", TELL)
    desk.practice.notices.tell(application, "acceptance", TELL)
    assert stage(desk, application) == "notified" and acts(desk, application).count("notify") == 1
    assert len(desk.practice.notices.told(application)) == 2


def test_a_postponement_is_told_and_the_file_stays_before_the_committee(telling: TellingDesk) -> None:
    desk = telling("qaisoon")
    application = decided(desk, "defer")
    hand_over(desk, application, "deferral")
    assert stage(desk, application) == "in_committee" and "notify" not in acts(desk, application)


@pytest.mark.parametrize("name", ["way", "recipient_is", "recipient"])
def test_nothing_is_put_on_record_while_an_answer_is_missing(name: str, telling: TellingDesk) -> None:
    desk = telling("unnamed")
    application = decided(desk, "accept")
    with pytest.raises(Missing):
        desk.practice.notices.tell(application, "acceptance", {**TELL, name: None})
    assert desk.practice.notices.told(application) == () and stage(desk, application) == "decided"


def test_that_a_text_was_copied_is_no_way_of_telling(telling: TellingDesk) -> None:
    ways = {choice.code for choice in telling("unnamed").practice.notices.questions()[0].choices}
    assert ways == {"letter_handed", "phone", "visit"}
