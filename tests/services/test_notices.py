"""What beneficiaries are told: every letter of a real file, held until its day, put on record once it was handed over."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.errors import NotAllowed, NotReady, RefusedError, StepRefused
from desktop.messages import tr
from desktop.mistakes import Missing
from desktop.models.choices import CASE_TYPES, HEALTH_STATUSES, SERVICES
from desktop.models.declaration import Paper
from desktop.models.notices import Notice
from desktop.models.procedure import CaseEvent
from desktop.opening import OpenBranch
from desktop.policy.loader import profiles
from desktop.policy.messages_text import MESSAGE_CODES
from desktop.services.notices.notices import Notices
from tests.services.deciding import complete_file, prove, with_role
from tests.services.filing import match_all, record, whole_file, words_of
from tests.services.telling import (
    REASON,
    Read,
    TellingDesk,
    agreed,
    body,
    decided,
    hand_over,
    open_telling,
    person,
    read,
    refer,
    released,
    stage,
)

POLICIES = sorted(profiles())
CLAUSE = ("qaisoon", "robotweak", "roofaa")
TELL = {"way": "phone", "recipient_is": "self", "recipient": "منيرة الحربي"}


@pytest.fixture
def telling(tmp_path: Path) -> Iterator[TellingDesk]:
    """Opens a manager's desk under a policy."""
    desks: list[OpenBranch] = []

    def start(policy: str) -> OpenBranch:
        desks.append(open_telling(tmp_path, policy))
        return desks[-1]

    yield start
    for desk in desks:
        desk.close()


def offered(desk: OpenBranch, application: str) -> set[str]:
    """The letters that may be made now."""
    return {one.code for one in desk.practice.notices.of(application).letters if not one.refused}


def said(desk: OpenBranch, application: str, code: str) -> Read:
    """What stands on a letter."""
    return read(desk.practice.notices.make(application, code).pdf)


def acts(desk: OpenBranch, application: str) -> list[str]:
    return [trace.act for trace in desk.practice.procedure.events(application)]


# --- letters --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("policy", POLICIES)
def test_a_new_file_has_its_receipt_and_what_it_lacks_and_no_letter_about_a_decision(
    policy: str, telling: TellingDesk
) -> None:
    desk = telling(policy)
    application = whole_file(desk)
    assert offered(desk, application) == {"receipt", "completion"}
    missing = said(desk, application, "completion")
    assert "استكمال" in missing and desk.cases.open(application).number in missing
    assert ("أسبوعين" in missing) == (policy in CLAUSE)


@pytest.mark.parametrize("policy", POLICIES)
def test_an_acceptance_says_what_was_granted_in_every_policy(policy: str, telling: TellingDesk) -> None:
    desk = telling(policy)
    application = released(desk, "accept")
    letter = said(desk, application, "acceptance")
    assert "قبول" in letter and "500.00" in letter and "خمسمائة ريال" in letter
    assert ("لجنة" in letter or "اللجنة" in letter) == (desk.profile.committee_name is not None)
    assert "2026/12/01" in letter and "2027/11/30" in letter
    assert not re.search("[{}|]|None", letter)


@pytest.mark.parametrize("policy", POLICIES)
def test_an_apology_gives_the_reason_and_the_way_of_appeal(policy: str, telling: TellingDesk) -> None:
    desk = telling(policy)
    letter = said(desk, released(desk, "reject"), "apology")
    assert "ونعتذر عن قبوله" in letter and "التظلم" in letter and "30 يوم" in letter
    assert tr("The income of each person is above the limit") in letter


def test_a_partial_acceptance_names_what_was_declined(telling: TellingDesk) -> None:
    desk = telling("unnamed")
    letter = said(desk, released(desk, "accept_partial"), "acceptance")
    assert "ونعتذر عن الخدمة الآتية" in letter and "ترميم المنزل" in letter


def test_services_that_share_one_amount_stand_in_one_row(telling: TellingDesk) -> None:
    desk = telling("unnamed")
    letter = said(desk, released(desk, "accept", services=("food", "rent")), "acceptance")
    assert letter.count("500.00") == 1 and "وتقديم الخدمة الآتية" in letter
    assert "سلة غذائية" in letter and "سداد إيجار" in letter


def test_cash_has_the_amount_and_what_is_given_in_kind_has_none(telling: TellingDesk) -> None:
    desk = telling("unnamed")
    letter = said(desk, released(desk, "accept", services=("cash_monthly", "food")), "acceptance")
    assert letter.count("500.00") == 1 and "وتقديم الخدمتين الآتيتين" in letter


@pytest.mark.parametrize("policy", POLICIES)
def test_a_postponement_names_the_next_session(policy: str, telling: TellingDesk) -> None:
    desk = telling(policy)
    letter = said(desk, decided(desk, "defer"), "deferral")
    assert "تأجيل" in letter and "2026/11/17" in letter


@pytest.mark.parametrize("policy", POLICIES)
def test_what_the_session_asks_for_stands_on_the_request_to_complete(policy: str, telling: TellingDesk) -> None:
    desk = telling(policy)
    letter = said(desk, decided(desk, "complete"), "completion")
    assert "الوثيقتان الآتيتان" in letter and "مشهد الضمان" in letter and "عقد الإيجار" in letter


@pytest.mark.parametrize(
    ("gender", "opening", "wish"), [("f", "المكرمة /", "حفظها الله"), ("m", "المكرم /", "حفظه الله")]
)
def test_a_letter_agrees_with_a_man_and_with_a_woman(
    gender: str, opening: str, wish: str, telling: TellingDesk
) -> None:
    desk = telling("unnamed")
    application = released(desk, "accept")
    desk.records.edit(person(desk, application), "gender", gender)
    letter = said(desk, application, "acceptance")
    assert opening in letter and wish in letter


def test_a_letter_speaks_to_a_body_that_applies_as_to_a_body(telling: TellingDesk) -> None:
    desk = telling("unnamed")
    application = released(desk, "accept")
    request = record(desk, application, "request")
    desk.records.edit(request, "applicant_capacity", "organisation")
    desk.records.edit(request, "organisation_name", "مركز الحي الشمالي")
    letter = said(desk, application, "acceptance")
    assert "السادة / مركز الحي الشمالي" in letter and "المحترمون" in letter


def test_a_question_to_the_researcher_is_printed_with_room_for_the_answer(telling: TellingDesk) -> None:
    desk = telling("qaisoon")
    application = complete_file(desk)
    desk.practice.clarifications.ask(application, "unclear", "هل يُقبل الطلب بلا عقد إيجار موثق؟")
    letter = said(desk, application, "inside_referral")
    assert "هل يُقبل الطلب بلا عقد إيجار" in letter and "الباحث الاجتماعي" in letter
    assert desk.profile.step("referral") is not None and "عملاً بسياسة الجمعية" in letter


def test_every_letter_is_one_page_kept_with_a_code_of_its_own(telling: TellingDesk) -> None:
    desk = telling("unnamed")
    application = released(desk, "accept")
    for _ in range(2):
        desk.practice.notices.make(application, "acceptance")
    with desk.store.reading() as session:
        papers = session.scalars(select(Paper).where(Paper.form == "acceptance")).all()
    assert len(papers) == 1 and papers[0].application_id == application
    assert papers[0].pages == 1 and len(papers[0].code or "") == 13 and (papers[0].code or "").startswith("L")
    assert "منيرة" in words_of(desk.practice.notices.make(application, "acceptance").pdf) or papers[0].sha256


def test_a_letter_that_this_file_cannot_have_is_refused_with_the_reason(telling: TellingDesk) -> None:
    desk = telling("unnamed")
    application = released(desk, "accept")
    for code in ("apology", "deferral", "outside_referral", "outside_notice", "inside_referral"):
        with pytest.raises(StepRefused):
            desk.practice.notices.make(application, code)


# --- telling --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("policy", CLAUSE)
@pytest.mark.parametrize(("kind", "code"), [("accept", "acceptance"), ("reject", "apology")])
def test_a_decision_is_held_until_its_day_and_says_so_with_the_article(
    policy: str, kind: str, code: str, telling: TellingDesk
) -> None:
    desk = telling(policy)
    application = decided(desk, kind)
    view = desk.practice.notices.of(application)
    assert "أسبوعين" in view.held and "1448/" in view.held and not view.release_refused
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
    hand_over(desk, application, "acceptance")
    assert stage(desk, application) == "notified"


@pytest.mark.parametrize("policy", ["unnamed", "noor"])
def test_where_the_policy_has_no_clause_nothing_is_held(policy: str, telling: TellingDesk) -> None:
    desk = telling(policy)
    application = decided(desk, "accept")
    assert desk.practice.notices.of(application).held == ""
    desk.practice.notices.tell(application, "acceptance", TELL)
    assert stage(desk, application) == "notified"


def test_only_a_manager_releases_and_only_with_a_reason(telling: TellingDesk) -> None:
    desk = telling("roofaa")
    application = decided(desk, "accept")
    with pytest.raises(Missing):
        desk.practice.notices.release(application, "")
    desk.practice.notices.release(application, "قرار من مجلس الإدارة")
    assert desk.practice.notices.of(application).held == ""
    assert "release" in acts(desk, application)


def test_nobody_else_releases(telling: TellingDesk, tmp_path: Path) -> None:
    desk = telling("roofaa")
    application = decided(desk, "accept")
    clerk = with_role(desk, tmp_path / "roofaa", "receptionist")
    assert clerk.practice.notices.of(application).release_refused
    with pytest.raises(NotAllowed):
        clerk.practice.notices.release(application, REASON)
    clerk.close()


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


# --- messages -------------------------------------------------------------------------------------------------------


def message(notices: Notices, application: str, code: str, **typed: str) -> str:
    return notices.message(application, code, typed).text


@pytest.mark.parametrize("policy", POLICIES)
def test_a_message_is_copied_with_its_length_and_that_is_put_on_record(policy: str, telling: TellingDesk) -> None:
    desk = telling(policy)
    application = whole_file(desk)
    view = desk.practice.notices.message(application, "receipt", {})
    assert view.letters == len(view.text) and view.parts == (1 if view.letters <= 70 else 2)
    assert ("أسبوعين" in view.text) == (policy in CLAUSE)
    copied = desk.practice.notices.copied(application, "receipt", {}, whatsapp=policy == "noor")
    assert copied.text == view.text
    with desk.store.reading() as session:
        notice = session.scalars(select(Notice)).one()
    assert notice.kind == "message_receipt" and notice.text == "standard-1" and notice.sent_to == "+966500000101"
    assert notice.way == ("whatsapp_copied" if policy == "noor" else "sms_copied")


def test_copying_that_a_decision_was_made_does_not_count_as_telling_it(telling: TellingDesk) -> None:
    desk = telling("unnamed")
    application = decided(desk, "accept")
    desk.practice.notices.copied(application, "result", {})
    assert stage(desk, application) == "decided" and "notify" not in acts(desk, application)


def test_a_visit_without_its_day_cannot_be_copied(telling: TellingDesk) -> None:
    desk = telling("unnamed")
    application = complete_file(desk)
    with pytest.raises(NotReady):
        desk.practice.notices.copied(application, "visit", {"visit_time": "16:30"})
    view = desk.practice.notices.message(application, "visit", {"visit_time": "16:30"})
    assert view.wants == ("visit_on",) and "16:30" in view.text and "\u2026" in view.text


def test_without_a_mobile_nothing_is_copied(telling: TellingDesk) -> None:
    desk = telling("unnamed")
    application = whole_file(desk)
    desk.records.edit(person(desk, application), "mobile", None)
    with pytest.raises(StepRefused):
        desk.practice.notices.copied(application, "receipt", {})


def test_somebody_elses_telephone_is_pointed_out(telling: TellingDesk) -> None:
    desk = telling("unnamed")
    application = whole_file(desk)
    assert desk.practice.notices.message(application, "receipt", {}).caution == ""
    desk.records.edit(person(desk, application), "mobile_owner", "relative")
    desk.records.edit(person(desk, application), "whatsapp", False)
    caution = desk.practice.notices.message(application, "receipt", {}).caution
    assert "واتساب" in caution and "يطّلع" in caution


def test_no_message_ever_says_a_case_an_illness_a_service_or_an_amount(telling: TellingDesk) -> None:
    """Every case, every service, every state of health and a telling amount, one after the other, in one real file."""
    desk = telling("unnamed")
    application = released(desk, "accept", amount="765432")
    agreed(desk, application)
    refer(desk, application, body(desk))
    request, health = record(desk, application, "request"), record(desk, application, "health")
    own = desk.profile.association.name or ""
    values = [(request, "case_type", one) for one in CASE_TYPES if one.code in desk.profile.case_types]
    values += [(health, "health_status", one) for one in HEALTH_STATUSES]
    values += [(request, "requested_services", one) for one in SERVICES if one.code in desk.profile.services]
    desk.records.edit(request, "requested_amount", "765432")
    typed = {"visit_on": None, "visit_time": "16:30", "due_on": None, "survey_ref": "920000000"}
    for ref, name, choice in values:
        desk.records.edit(ref, name, (choice.code,) if name == "requested_services" else choice.code)
        for code in MESSAGE_CODES:
            text = desk.practice.notices.message(application, code, typed).text.replace(own, "")
            bare = {"جهة", "أخرى"}  # words of the message about any referral
            assert choice.code == "organisation" or tr(choice.label) in bare or tr(choice.label) not in text, (
                code,
                text,
            )
            assert "765" not in text and "ريال" not in text


def test_what_is_refused_is_said_in_the_language_of_the_screen(telling: TellingDesk) -> None:
    desk = telling("unnamed")
    application = complete_file(desk)
    match_all(desk, application)
    offers = {one.code: one.refused for one in desk.practice.notices.of(application).messages}
    assert offers["receipt"] == "" and offers["completion"] and offers["result"] and offers["referral"]
    with pytest.raises(RefusedError) as refused:
        desk.practice.notices.copied(application, "result", {})
    assert "قرار" in refused.value.say()
