"""Typing an application in: saved at once, kept even when wrong, asked for only when it applies."""

from __future__ import annotations

from typing import Any

import pytest

from desktop.errors import DiskFull
from desktop.opening import OpenBranch
from tests.services.conftest import Opener
from tests.services.filing import record, section, whole_file


def test_an_answer_is_saved_at_once_and_is_there_after_a_restart(open_desk: Opener) -> None:
    desk = open_desk("roofaa")
    application = desk.intake.start()
    person = record(desk, application, "personal")
    desk.records.edit(person, "name_first", "  منيرة ")
    again = open_desk("roofaa")
    assert section(again, application, "personal").sheets[0].values["name_first"] == "منيرة"


def test_what_cannot_be_accepted_is_kept_as_typed_with_the_reason_and_the_good_value_stays(open_desk: Opener) -> None:
    desk = open_desk("roofaa")
    application = desk.intake.start()
    person = record(desk, application, "contact")
    desk.records.edit(person, "mobile", "0500000001")
    desk.records.edit(person, "mobile", "05000ab001")
    sheet = section(open_desk("roofaa"), application, "contact").sheets[0]
    assert sheet.typed["mobile"] == "05000ab001"
    assert "05" in sheet.faults["mobile"]
    assert sheet.values["mobile"] == "+966500000001"


def test_answers_saved_together_are_judged_one_by_one(desk: OpenBranch) -> None:
    application = desk.intake.start()
    person = record(desk, application, "personal")
    desk.records.fill(person, {"id_type": "iqama", "name_first": "منيرة", "id_number": "1000000008"})
    sheet = section(desk, application, "personal").sheets[0]
    assert (sheet.values["name_first"], sheet.typed["id_number"]) == ("منيرة", "1000000008")
    assert "id_number" in sheet.faults


def test_mending_the_text_clears_what_was_kept(desk: OpenBranch) -> None:
    application = desk.intake.start()
    person = record(desk, application, "personal")
    desk.records.edit(person, "birth_date", "1447/02/30")
    sheet = desk.records.edit(person, "birth_date", "1446/02/30")
    assert sheet.typed == {} and "birth_date" not in sheet.faults


def test_changing_the_kind_of_document_questions_the_number_again(desk: OpenBranch) -> None:
    application = desk.intake.start()
    person = record(desk, application, "personal")
    desk.records.edit(person, "id_type", "national_id")
    desk.records.edit(person, "id_number", "1000000008")
    assert "id_number" in desk.records.edit(person, "id_type", "iqama").faults


def test_a_citizen_with_another_nationality_is_questioned(desk: OpenBranch) -> None:
    person = record(desk, desk.intake.start(), "personal")
    desk.records.edit(person, "id_type", "national_id")
    assert "nationality" in desk.records.edit(person, "nationality", "EG").faults
    assert "nationality" not in desk.records.edit(person, "nationality", "SA").faults


def test_the_visit_gives_its_name_and_mobile_to_the_application(desk: OpenBranch) -> None:
    visit = desk.reception.log().ref
    desk.records.edit(visit, "visitor_name", "منيرة صالح عبدالله الحربي")
    desk.records.edit(visit, "visitor_mobile", "0500000201")
    application = desk.intake.start(visit.id)
    assert desk.cases.open(application).applicant == "منيرة صالح عبدالله الحربي"
    assert desk.intake.start(visit.id) == application  # pressing the button twice opens one file


def test_application_numbers_count_up_and_name_branch_desk_and_hijri_year(desk: OpenBranch) -> None:
    numbers = [desk.cases.open(desk.intake.start()).number for _ in range(3)]
    assert [n[-5:] for n in numbers] == ["00001", "00002", "00003"]
    assert all(n.startswith("BR01-1-14") for n in numbers)


def test_the_bank_account_is_asked_for_only_when_money_is(desk: OpenBranch) -> None:
    application = whole_file(desk)
    request = record(desk, application, "request")
    assert "bank" not in {s.code for s in desk.intake.sections(application)}
    desk.records.edit(request, "requested_services", ("cash_once",))
    assert "bank" in {s.code for s in desk.intake.sections(application)}


def test_no_income_is_an_answer_and_no_answer_is_not(desk: OpenBranch) -> None:
    application = desk.intake.start()
    first = section(desk, application, "income").sheets[0]
    assert first.missing == ("received",)
    assert desk.records.edit(first.ref, "received", False).complete


def test_only_what_the_policy_offers_can_be_chosen(open_desk: Opener) -> None:
    desk = open_desk("noor")
    fields = {f.name: f for f in section(desk, desk.intake.start(), "request").sheets[0].fields}
    assert {c.code for c in fields["case_type"].choices} == set(desk.profile.case_types)
    assert {c.code for c in fields["requested_services"].choices} == set(desk.profile.services)


def test_a_full_disk_is_said_and_what_was_saved_before_stays(desk: OpenBranch) -> None:
    application = desk.intake.start()
    person = record(desk, application, "address")
    desk.records.edit(person, "city", "أملج")
    with desk.store.reading() as session:
        driver: Any = session.connection().connection.driver_connection
        pages = driver.execute("PRAGMA page_count").fetchone()[0]
    _limit(desk, pages)
    with pytest.raises(DiskFull):
        for number in range(400):
            desk.records.edit(person, "location_note", f"خلف مسجد السلام {number} " * 12)
    _limit(desk, 2**30)
    assert section(desk, application, "address").sheets[0].values["city"] == "أملج"
    assert desk.records.edit(person, "district", "حي الروضة").values["district"] == "حي الروضة"


def _limit(desk: OpenBranch, pages: int) -> None:
    """The most pages the file may have, on every connection of the pool."""
    from sqlalchemy import event

    engine = desk.store._engine
    engine.dispose()
    event.listen(
        engine, "connect", lambda connection, _: connection.execute(f"PRAGMA max_page_count={pages}").fetchone()
    )


def test_a_request_whose_processing_is_refused_is_not_complete_and_says_what_is_still_possible(
    desk: OpenBranch,
) -> None:
    application = whole_file(desk)
    consent = record(desk, application, "consent")
    assert "consent_processing" in desk.records.edit(consent, "consent_processing", False).faults
    assert not desk.declarations.compose(application).ready
