"""The letters of a real file: what stands on each under every policy, and which the file can have."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import select

from desktop.errors import StepRefused
from desktop.messages import tr
from desktop.models.declaration import Paper
from desktop.opening import OpenBranch
from desktop.policy.loader import profiles
from tests.services.deciding import complete_file
from tests.services.filing import record, whole_file
from tests.services.telling import (
    Read,
    TellingDesk,
    decided,
    person,
    read,
    released,
)

POLICIES = sorted(profiles())
CLAUSE = ("qaisoon", "robotweak", "roofaa")


def offered(desk: OpenBranch, application: str) -> set[str]:
    """The letters that may be made now."""
    return {one.code for one in desk.practice.notices.of(application).letters if not one.refused}


def said(desk: OpenBranch, application: str, code: str) -> Read:
    """What stands on a letter."""
    return read(desk.practice.notices.make(application, code).pdf)


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
    assert papers[0].sha256 and said(desk, application, "acceptance")


def test_a_letter_that_this_file_cannot_have_is_refused_with_the_reason(telling: TellingDesk) -> None:
    desk = telling("unnamed")
    application = released(desk, "accept")
    for code in ("apology", "deferral", "outside_referral", "outside_notice", "inside_referral"):
        with pytest.raises(StepRefused):
            desk.practice.notices.make(application, code)
