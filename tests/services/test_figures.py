"""The figures of a period: what each is made of, who is counted once, and what is hidden from whoever it is published to."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path

import openpyxl
import pytest

from desktop.dates import WrittenDate
from desktop.errors import NotAllowed
from desktop.models.aftercare import Delivery, Enrolment, Renewal
from desktop.models.application import Application
from desktop.models.base import new_id
from desktop.models.links import PersonLink
from desktop.models.person import Person
from desktop.models.procedure import CaseEvent
from desktop.models.study import Study
from desktop.opening import OpenBranch
from desktop.services.evidence.counting import Counted, mean_days
from desktop.services.evidence.figures import PeriodFigures
from desktop.services.evidence.period import Period
from desktop.services.evidence.tallies import Tally, TallyRow, tally
from desktop.services.papers.measure_words import MEASURES
from desktop.text import ltr
from tests.services.deciding import complete_file, decide, open_committee, opened
from tests.services.filing import words_of

NOVEMBER = Period(dt.date(2026, 11, 1), dt.date(2026, 11, 30))
NOTHING = "لا يمكن الحساب"


@pytest.fixture
def desk(tmp_path: Path) -> OpenBranch:
    return open_committee(tmp_path)


def figures(desk: OpenBranch, period: Period = NOVEMBER) -> PeriodFigures:
    return desk.practice.figures.of(period)


def of(desk: OpenBranch, code: str, period: Period = NOVEMBER) -> tuple[str, str, str]:
    """Numerator, denominator and value of a measure."""
    found = next(one for one in figures(desk, period).measures if one.code == code)
    return bare(found.numerator), bare(found.denominator), bare(found.value)


def bare(text: str) -> str:
    return text.translate(dict.fromkeys(range(0x2066, 0x206A)))


def _unvowelled(text: str) -> str:
    return text.translate(dict.fromkeys(range(0x064B, 0x0653)))


def table(desk: OpenBranch, code: str) -> dict[str, int]:
    found = next(one for one in figures(desk).tables if one.code == code)
    return {row.label: row.count for row in found.rows}


def act(desk: OpenBranch, application: str, code: str, day: dt.date) -> None:
    """The trace of something that was done for a file on a day."""
    with desk.store.transaction(desk.officer.id) as session:
        at = dt.datetime.combine(day, dt.time(9), dt.UTC).isoformat()
        scope = desk.desk.scope
        session.add(CaseEvent(id=new_id(), scope=scope, application_id=application, act=code, stage="notified", at=at))


def test_every_measure_that_is_declared_is_counted_once_in_its_order(desk: OpenBranch) -> None:
    assert [one.code for one in figures(desk).measures] == [one.code for one in MEASURES]
    assert {one.number for one in MEASURES} == {f"K{number}" for number in range(1, 15)}


def test_files_complete_on_their_day_and_signed_are_all_of_those_received(desk: OpenBranch) -> None:
    assert of(desk, "complete") == of(desk, "declared") == of(desk, "consented") == ("2", "2", "100.0 %")


def test_where_nothing_can_be_divided_the_measure_says_so(desk: OpenBranch) -> None:
    before = Period(dt.date(2020, 1, 1), dt.date(2020, 1, 31))
    for one in figures(desk, before).measures:
        if one.code != "up_to_date":
            assert bare(one.denominator) == "0"
            assert one.value == NOTHING, one.code


def test_the_time_of_the_reply_is_kept_from_the_earliest_day_on(desk: OpenBranch) -> None:
    early, kept = complete_file(desk, 0), complete_file(desk, 1)
    act(desk, early, "notify", dt.date(2026, 11, 3))
    act(desk, early, "release", dt.date(2026, 11, 3))
    act(desk, kept, "notify", dt.date(2026, 11, 25))
    assert of(desk, "reply") == ("1", "2", "50.0 %")
    assert of(desk, "released") == ("1", "2", "50.0 %")
    numerator, denominator, _ = of(desk, "replying")
    assert (numerator, denominator) == ("26", "2")  # 2 days and 24 days after the first of November


def test_a_policy_without_a_time_of_the_reply_has_none_to_keep(tmp_path: Path) -> None:
    desk = open_committee(tmp_path, "unnamed")
    act(desk, complete_file(desk), "notify", dt.date(2026, 11, 3))
    assert of(desk, "reply") == ("0", "0", NOTHING)
    assert of(desk, "replying")[1] == "1"


def test_decisions_are_counted_by_their_kind_and_their_reasons(desk: OpenBranch) -> None:
    first, second = complete_file(desk, 0), complete_file(desk, 1)
    view = opened(desk, first, second)
    decide(desk, view, first, "accept")
    decide(desk, view, second, "reject")
    assert of(desk, "accept") == of(desk, "reject") == ("1", "2", "50.0 %")
    assert table(desk, "decision") == {"القبول": 1, "رفض (عدم استحقاق)": 1}
    assert table(desk, "reason") == {"تجاوز نصيب الفرد الحد المعتمد": 1}
    assert of(desk, "verified") == ("2", "2", "100.0 %")


def test_a_document_that_does_not_count_lowers_the_share_of_correct_verification(desk: OpenBranch) -> None:
    first, second = complete_file(desk, 0), complete_file(desk, 1)
    opened(desk, first, second)
    item = next(one for one in desk.verification.of(first).items if one.sheet.values.get("status") == "matched")
    desk.verification.edit(item.sheet.ref, "status", "missing")
    assert of(desk, "verified") == ("1", "2", "50.0 %")


def test_visits_are_counted_from_the_day_of_assigning(desk: OpenBranch) -> None:
    first, second = complete_file(desk, 0), complete_file(desk, 1)
    for one in (first, second):
        act(desk, one, "assign_research", dt.date(2026, 11, 2))
    with desk.store.transaction(desk.officer.id) as session:
        day = WrittenDate.of(dt.date(2026, 11, 9))
        session.add(Study(id=new_id(), scope=desk.desk.scope, application_id=first, visit_date=day))
    assert of(desk, "visited") == ("1", "2", "50.0 %")
    assert of(desk, "visit_days")[2].startswith("7 ")


def test_two_files_of_one_person_are_one_beneficiary_and_a_duplicate_that_was_found(desk: OpenBranch) -> None:
    assert sum(table(desk, "gender").values()) == 2
    with desk.store.transaction(desk.officer.id) as session:
        first, second = (one.person_id for one in session.query(Application).order_by(Application.id))
        for verdict, moment in (("asked", "2026-11-02T08:00:00+00:00"), ("same", "2026-11-05T08:00:00+00:00")):
            session.add(
                PersonLink(id=new_id(), scope=desk.desk.scope, person_a=first, person_b=second, verdict=verdict,
                           keeps=first, decided_at=moment)
            )  # fmt: skip
    assert sum(table(desk, "gender").values()) == 1
    assert sum(table(desk, "case_type").values()) == 2  # files stay files
    assert of(desk, "duplicates") == ("1", "2", "50.0 %")
    assert of(desk, "resolved") == ("1", "1", "100.0 %")


def test_an_answer_that_is_missing_shows_in_the_quality_of_the_data(desk: OpenBranch) -> None:
    assert of(desk, "filled")[2] == "100.0 %"
    with desk.store.transaction(desk.officer.id) as session:
        person = session.query(Person).first()
        assert person is not None
        person.district = None
    assert of(desk, "lacking") == ("1", "2", "50.0 %")
    part, whole, _ = of(desk, "filled")
    assert int(whole) - int(part) == 1


def test_an_active_file_is_up_to_date_for_a_year_and_again_after_it_was_gone_through(desk: OpenBranch) -> None:
    application = complete_file(desk)
    with desk.store.transaction(desk.officer.id) as session:
        session.get_one(Application, application).stage = "active"
    later = Period(dt.date(2027, 12, 1), dt.date(2027, 12, 31))
    assert of(desk, "up_to_date") == ("1", "1", "100.0 %")
    assert of(desk, "up_to_date", later) == ("0", "1", "0.0 %")
    with desk.store.transaction(desk.officer.id) as session:
        day = WrittenDate.of(dt.date(2027, 6, 1))
        session.add(Renewal(id=new_id(), scope=desk.desk.scope, application_id=application, reviewed_on=day))
    assert of(desk, "up_to_date", later) == ("1", "1", "100.0 %")


def test_whoever_left_because_the_need_is_over_is_counted_among_those_who_left(desk: OpenBranch) -> None:
    day = WrittenDate.of(dt.date(2026, 11, 9))
    with desk.store.transaction(desk.officer.id) as session:
        for reason in ("reached", "moved"):
            session.add(Enrolment(id=new_id(), scope=desk.desk.scope, application_id=complete_file(desk),
                                  state="ended", ended_on=day, end_reason=reason))  # fmt: skip
    assert of(desk, "exits") == ("1", "2", "50.0 %")


def test_money_and_things_are_added_up_apart_and_what_was_taken_back_is_not(desk: OpenBranch) -> None:
    day, application = WrittenDate.of(dt.date(2026, 11, 9)), complete_file(desk)
    with desk.store.transaction(desk.officer.id) as session:
        for one, service, worth in (("a", "cash_once", 50_000), ("b", "food", 20_000), ("c", "food", 90_000)):
            session.add(Delivery(id=one, scope=desk.desk.scope, application_id=application, service=service,
                                 worth=worth, delivered_on=day))  # fmt: skip
        session.add(
            Delivery(id="d", scope=desk.desk.scope, application_id=application, takes_back="c", delivered_on=day)
        )
    found = next(one for one in figures(desk).tables if one.code == "amounts")
    assert {row.label: bare(row.said) for row in found.rows} == {"نقدي": "500.00 ريال", "عيني بقيمته": "200.00 ريال"}
    assert "500" not in " ".join(row.said for row in found.published().rows)  # one person alone


def test_what_is_published_hides_small_groups_and_whatever_they_follow_from() -> None:
    counts = {"سعودي": 30, "يمني": 8, "سوداني": 3}
    shown = tally("nationality", "الجنسية", "أشخاص", counts).published()
    assert [(row.label, row.count) for row in shown.rows] == [("سعودي", 30), ("سوداني ويمني", 11)]
    whole = Tally("indirect", "غير المباشرين", "أشخاص", (TallyRow("النشر", 3),), open=True)
    assert whole.published() == whole


def test_a_decision_on_few_is_not_published_nor_can_it_be_worked_out() -> None:
    counts = {"accept": 20, "accept_partial": 0, "reject": 8, "complete_it": 2, "defer": 0, "refer": 0}
    whole = tuple(
        Counted(code, "K4", code, ltr(str(count)), ltr("30"), "", "", count) for code, count in counts.items()
    )
    shown = PeriodFigures(NOVEMBER, "", whole, ()).published().measures
    assert {one.code for one in shown if one.numerator == "–"} == {"complete_it", "reject"}


def test_nine_tenths_of_the_days_are_said_beside_their_mean() -> None:
    assert bare(mean_days("completing", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]).value) == (
        "6.0 يوماً في المتوسط، و90% خلال 10 يوماً"
    )


def test_the_report_on_paper_has_every_measure_and_no_small_number_of_people(desk: OpenBranch) -> None:
    text = words_of(desk.practice.reports.make(NOVEMBER).pdf)
    for one in figures(desk).measures:
        assert f"{one.number} · {bare(_unvowelled(one.label)).split()[0]}" in text
    assert "أقل من 5" in text
    assert "لا يمكن الحساب" in text


def test_the_workbook_of_the_report_counts_with_numbers_and_says_how_it_is_read(desk: OpenBranch) -> None:
    book = openpyxl.load_workbook(io.BytesIO(desk.practice.reports.workbook(NOVEMBER)))
    measures, tables, notes = (book[name] for name in book.sheetnames)
    assert measures.max_row - 1 == len(MEASURES)
    assert (measures["C2"].value, measures["D2"].value) == (2, 2)
    assert measures.sheet_view.rightToLeft
    assert tables.max_row > 5
    assert any("هذا الجهاز" in str(row[0].value) for row in notes.iter_rows())


def test_registers_hold_numbers_and_codes_and_no_name(desk: OpenBranch) -> None:
    application = complete_file(desk)
    decide(desk, opened(desk, application), application, "accept")
    case = desk.cases.open(application)
    for line in desk.practice.registers.lines():
        book = openpyxl.load_workbook(io.BytesIO(desk.practice.registers.workbook(line.id, NOVEMBER)))
        said = " ".join(str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row)
        assert case.applicant not in said
        if line.id in ("beneficiaries", "applications", "visits"):
            assert case.number in said
    minutes = openpyxl.load_workbook(io.BytesIO(desk.practice.registers.workbook("minutes", NOVEMBER))).worksheets[0]
    assert [cell.value for cell in minutes[2]][-2:] == [1, 1]  # one file, one decision


def test_a_register_of_another_time_has_its_heads_alone(desk: OpenBranch) -> None:
    before = Period(dt.date(2020, 1, 1), dt.date(2020, 1, 31))
    for line in desk.practice.registers.lines():
        book = openpyxl.load_workbook(io.BytesIO(desk.practice.registers.workbook(line.id, before)))
        assert book.worksheets[0].max_row == 1, line.id


def test_only_those_who_report_are_told_what_the_whole_association_did(tmp_path: Path) -> None:
    desk = open_committee(tmp_path, role="receptionist")
    asked = (
        lambda: desk.practice.figures.of(NOVEMBER),
        lambda: desk.practice.compliance.of(NOVEMBER),
        lambda: desk.practice.reports.make(NOVEMBER),
        lambda: desk.practice.registers.workbook("visits", NOVEMBER),
    )
    for one in asked:
        with pytest.raises(NotAllowed):
            one()


def test_a_period_of_the_hijri_year_begins_with_muharram() -> None:
    today = dt.date(2026, 11, 1)  # 1448/05/21
    assert Period.year(today) == Period(dt.date(2026, 6, 16), today)
    assert WrittenDate.of(Period.quarter(today).first).hijri == "1448/04/01"
    before = Period.last_year(today)
    assert (WrittenDate.of(before.first).hijri, before.last) == ("1447/01/01", dt.date(2026, 6, 15))
