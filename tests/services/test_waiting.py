"""What waits is counted in files, whatever part of a file was written."""

from __future__ import annotations

from desktop.opening import OpenBranch
from tests.services.filing import STROKES, record, section, whole_file


def _all_is_sent(desk: OpenBranch) -> None:
    """As if the stream had shown everything."""
    with desk.store.applying() as session:
        session.connection().exec_driver_sql("DELETE FROM shadow")


def test_a_whole_file_waits_as_one_and_a_visit_of_its_own_as_another(desk: OpenBranch) -> None:
    whole_file(desk)
    assert desk.cases.overview().waiting == desk.syncing.status().count == 1
    visit = desk.reception.log().ref
    desk.records.edit(visit, "visitor_name", "خالد ناصر العنزي")
    assert desk.cases.overview().waiting == 2


def test_every_part_of_a_file_marks_the_file(desk: OpenBranch) -> None:
    application = whole_file(desk)
    member = section(desk, application, "family").sheets[0].ref
    income = section(desk, application, "income").sheets[0].ref
    paper = desk.verification.of(application).items[0].sheet.ref
    rows = {
        card: desk.intake.add_row(application, card) for card in ("supports", "expenses", "debt_list", "companions")
    }
    for ref, name, typed in (
        (rows["supports"], "what", "سلة غذائية"),
        (rows["expenses"], "kind", "gas"),
        (rows["debt_list"], "creditor_type", "bank"),
        (rows["companions"], "role", "companion"),
        (record(desk, application, "health"), "health_status", "chronic"),
        (record(desk, application, "address"), "city", "ينبع"),
        (record(desk, application, "housing"), "housing_type", "villa"),
        (member, "name_first", "نورة"),
        (income, "received", True),
    ):
        _all_is_sent(desk)
        assert not desk.cases.recent()[0].waiting
        desk.records.edit(ref, name, typed)
        assert desk.cases.recent()[0].waiting, ref.type
        desk.records.edit(ref, name, None)
    _all_is_sent(desk)
    desk.verification.edit(paper, "number", "1234")
    assert desk.cases.recent()[0].waiting


def test_a_new_declaration_marks_the_file(desk: OpenBranch) -> None:
    application = whole_file(desk)
    _all_is_sent(desk)
    desk.declarations.seal(application, STROKES, mode="screen")
    assert desk.cases.recent()[0].waiting
