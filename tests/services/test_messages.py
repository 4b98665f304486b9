"""Messages that are copied: their length, their record, and what they never say."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from desktop.errors import NotReady, RefusedError, StepRefused
from desktop.messages import tr
from desktop.models.choices import CASE_TYPES, HEALTH_STATUSES, SERVICES
from desktop.models.notices import Notice
from desktop.policy.loader import profiles
from desktop.policy.messages_text import MESSAGE_CODES
from desktop.services.notices.notices import Notices
from tests.services.deciding import acts, complete_file
from tests.services.filing import match_all, record, whole_file
from tests.services.telling import (
    TellingDesk,
    agreed,
    body,
    decided,
    person,
    refer,
    released,
    stage,
)

POLICIES = sorted(profiles())
CLAUSE = ("qaisoon", "robotweak", "roofaa")


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
            assert choice.code == "organisation" or tr(choice.label) in bare or tr(choice.label) not in text, code
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
