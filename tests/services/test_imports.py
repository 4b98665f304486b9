"""Electronic applications: looked at before anything is written, taken in once each, with their origin, consenting to nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.messages import tr
from desktop.opening import OpenBranch
from desktop.services.receiving import asked, reading
from desktop.services.receiving.import_views import Standing
from desktop.services.receiving.tables import Row
from tests.desk import open_for_test
from tests.services.conftest import Opener
from tests.services.filing import Clock, record, section
from tests.services.importing import HEADER, NOURA, SAAD, codes, look, take_in, workbook

CONSENTS = ("consent_processing", "consent_verification", "consent_health", "consent_credit", "consent_sharing")


@pytest.fixture
def unnamed(tmp_path: Path) -> Iterator[OpenBranch]:
    """The association whose policy takes applying itself for consent to its instructions."""
    made = open_for_test(tmp_path / "unnamed", "unnamed", Clock())
    yield made
    made.close()


def test_columns_are_known_by_the_names_websites_give_them(desk: OpenBranch, tmp_path: Path) -> None:
    opened = desk.practice.imports.open(workbook(tmp_path / "a.xlsx", NOURA, above=1))
    assert codes(opened) == (
        "submitted_at", "full_name", "person.id_number", "person.birth_date", "person.gender", "person.marital_status",
        "person.mobile", "person.city", "application.requested_services", "application.need_description", "",
    )  # fmt: skip
    assert opened.table.above == 1


def test_english_headers_are_known_as_well(desk: OpenBranch, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text(
        "Timestamp;Full name;National ID;Mobile number;City\n1/2/2025;نورة الحربي;1048293755;0551234567;أملج\n"
    )
    assert codes(desk.practice.imports.open(file)) == (
        "submitted_at", "full_name", "person.id_number", "person.mobile", "person.city",
    )  # fmt: skip


def test_no_question_is_answered_by_two_columns(desk: OpenBranch, tmp_path: Path) -> None:
    file = workbook(tmp_path / "a.xlsx", ("0551234567", "0552223334"), header=("الجوال", "رقم الجوال"))
    assert codes(desk.practice.imports.open(file)) == ("person.mobile", "")


def test_looking_writes_nothing(desk: OpenBranch, tmp_path: Path) -> None:
    preview = look(desk, workbook(tmp_path / "a.xlsx", NOURA, SAAD))
    assert [one.standing for one in preview.applicants] == [Standing.READY, Standing.KEPT]
    assert desk.cases.recent() == ()
    assert desk.practice.imports.open(tmp_path / "a.xlsx").before == ""


def test_the_answers_of_a_row_stand_in_the_file(desk: OpenBranch, tmp_path: Path) -> None:
    done = take_in(desk, workbook(tmp_path / "a.xlsx", NOURA))
    (file,) = done.application_ids
    person, request = (section(desk, file, code).sheets[0].values for code in ("personal", "request"))
    assert [person[name] for name in ("name_first", "name_father", "name_grandfather", "name_family")] == [
        "نورة", "عبدالله", "صالح", "الحربي",
    ]  # fmt: skip
    assert (person["id_type"], person["id_number"], person["gender"]) == ("national_id", "1048293755", "f")
    assert person["marital_status"] == "widowed"
    assert section(desk, file, "contact").sheets[0].values["mobile"] == "+966551234567"
    assert request["requested_services"] == ("food", "rent")
    line = desk.cases.recent()[0]
    assert (line.stage, line.applicant) == ("draft", "نورة عبدالله صالح الحربي")


def test_what_cannot_be_read_is_kept_as_typed_with_the_reason_in_arabic(desk: OpenBranch, tmp_path: Path) -> None:
    preview = look(desk, workbook(tmp_path / "a.xlsx", SAAD))
    (fault,) = preview.applicants[0].faults
    assert (fault.text, fault.fault) == ("شيء لا نعرفه", tr("Choose one of the listed answers."))
    done = desk.practice.imports.write(preview, {2})
    request = section(desk, done.application_ids[0], "request").sheets[0]
    assert request.typed["requested_services"] == "شيء لا نعرفه"
    assert "requested_services" in request.faults


def test_the_day_of_submission_is_the_day_its_documents_are_judged_on(unnamed: OpenBranch, tmp_path: Path) -> None:
    (file,) = take_in(unnamed, workbook(tmp_path / "a.xlsx", NOURA)).application_ids
    assert "2025/10/14" in unnamed.verification.of(file).judged_on


def test_the_same_file_again_makes_no_second_one(desk: OpenBranch, tmp_path: Path) -> None:
    file = workbook(tmp_path / "a.xlsx", NOURA, SAAD)
    assert take_in(desk, file).written == 2
    again = look(desk, file)
    assert {one.standing for one in again.applicants} == {Standing.KNOWN}
    assert desk.practice.imports.open(file).before != ""
    assert desk.practice.imports.write(again, {2, 3}).written == 0
    assert len(desk.cases.recent()) == 2


def test_a_row_is_known_in_another_file_and_with_its_columns_in_another_order(desk: OpenBranch, tmp_path: Path) -> None:
    take_in(desk, workbook(tmp_path / "a.xlsx", NOURA))
    turned = tuple(reversed(NOURA))
    other = workbook(tmp_path / "b.xlsx", SAAD[::-1], turned, header=tuple(reversed(HEADER)))
    assert [one.standing for one in look(desk, other).applicants] == [Standing.KEPT, Standing.KNOWN]


def test_a_row_that_stands_twice_in_one_file_is_proposed_once(desk: OpenBranch, tmp_path: Path) -> None:
    preview = look(desk, workbook(tmp_path / "a.xlsx", NOURA, NOURA))
    assert [one.proposed for one in preview.applicants] == [True, False]
    assert tr("The same row") in preview.applicants[1].alike[0].reasons
    done = desk.practice.imports.write(preview, {2, 3})  # asked for all the same
    assert (done.written, done.known) == (1, 1)


def test_who_is_on_file_already_is_shown_and_left_out_unless_asked_for(desk: OpenBranch, tmp_path: Path) -> None:
    visit = desk.reception.log().ref
    known = desk.intake.start(visit.id)
    personal = record(desk, known, "personal")
    for name, typed in (("id_type", "national_id"), ("id_number", "1048293755"), ("name_first", "نورة")):
        desk.records.edit(personal, name, typed)
    (row,) = look(desk, workbook(tmp_path / "a.xlsx", NOURA)).applicants
    assert row.standing is Standing.ALIKE
    assert row.alike[0].application_id == known
    assert tr("The same identity number") in row.alike[0].reasons
    assert not row.proposed


def test_the_origin_of_a_file_is_kept_word_for_word(desk: OpenBranch, tmp_path: Path) -> None:
    (file,) = take_in(desk, workbook(tmp_path / "طلبات.xlsx", NOURA)).application_ids
    origin = desk.practice.imports.origin(file)
    assert origin is not None
    assert origin.source == "طلبات.xlsx"
    assert dict(origin.own_text) == {label: str(cell) for label, cell in zip(HEADER, NOURA, strict=True)}
    assert desk.practice.imports.origin(desk.intake.start()) is None


def test_no_consent_of_the_file_is_answered_by_applying(unnamed: OpenBranch, tmp_path: Path) -> None:
    header = (*HEADER, "الموافقة على معالجة البيانات", "الحالة الصحية")
    (file,) = take_in(unnamed, workbook(tmp_path / "a.xlsx", (*NOURA, "نعم", "سليم"), header=header)).application_ids
    consents = section(unnamed, file, "consent").sheets[0].values
    assert [consents.get(name) for name in CONSENTS] == [None] * len(CONSENTS)
    offered = {target.code for target in unnamed.practice.imports.targets()}
    assert not {code for code in offered if "consent" in code or code.startswith("health")}


def test_applying_is_recorded_under_the_article_that_says_so_and_only_there(
    unnamed: OpenBranch, desk: OpenBranch, tmp_path: Path
) -> None:
    (file,) = take_in(unnamed, workbook(tmp_path / "a.xlsx", NOURA)).application_ids
    terms, implied = unnamed.practice.imports.terms(file), unnamed.profile.implied_consent
    assert terms is not None and implied is not None
    assert (terms.article, terms.words) == ("5-7", implied.words)
    acts = {event.act: event.article for event in unnamed.practice.procedure.events(file)}
    assert acts == {"import": "5-2", "accept_terms": "5-7"}
    (other,) = take_in(desk, tmp_path / "a.xlsx").application_ids
    assert desk.practice.imports.terms(other) is None
    assert [event.act for event in desk.practice.procedure.events(other)] == ["import"]


def test_the_choice_of_columns_is_remembered_for_the_next_file(desk: OpenBranch, tmp_path: Path) -> None:
    header = ("من أنت", "رقمك")
    opened = desk.practice.imports.open(workbook(tmp_path / "a.xlsx", ("نورة الحربي", "0551234567"), header=header))
    assert codes(opened) == ("", "")
    desk.practice.imports.preview(opened, ("full_name", "person.mobile"))
    again = desk.practice.imports.open(workbook(tmp_path / "b.xlsx", ("سعد العتيبي", "0552223334"), header=header))
    assert codes(again) == ("full_name", "person.mobile")


def test_an_import_that_was_stopped_goes_on_where_it_stood(desk: OpenBranch, tmp_path: Path) -> None:
    rows = [(f"متقدم رقم الحربي {chr(0x0628 + n)}", f"05{n:08}") for n in range(25)]
    preview = look(desk, workbook(tmp_path / "a.xlsx", *rows, header=("الاسم الكامل", "الجوال")))
    chosen = {one.number for one in preview.applicants}
    told: list[int] = []
    stopped = desk.practice.imports.write(preview, chosen, lambda done, _all: told.append(done), lambda: not told)
    assert (stopped.written, stopped.left, stopped.whole) == (10, 15, False)
    rest = desk.practice.imports.write(preview, chosen)
    assert (rest.written, rest.known) == (15, 10)


def test_the_empty_workbook_is_understood_when_it_comes_back(desk: OpenBranch, tmp_path: Path) -> None:
    (tmp_path / "t.xlsx").write_bytes(desk.practice.imports.template())
    book = openpyxl.load_workbook(tmp_path / "t.xlsx")
    assert book.worksheets[0].sheet_view.rightToLeft
    assert all(codes(desk.practice.imports.open(tmp_path / "t.xlsx")))


def test_every_policy_takes_electronic_applications(open_desk: Opener, tmp_path: Path) -> None:
    for policy in ("noor", "qaisoon", "robotweak"):
        opened = open_desk(policy)
        assert take_in(opened, workbook(tmp_path / f"{policy}.xlsx", NOURA)).written == 1
        assert opened.practice.procedure.events(opened.cases.recent()[0].application_id)[0].article


@given(st.permutations(range(4)), st.integers(min_value=1, max_value=9999))
def test_a_row_is_the_same_wherever_it_stands(order: list[int], number: int) -> None:
    header, row = ("الاسم", "الجوال", "المدينة", ""), ("نورة", "0551234567", "أملج", "شيء")
    first = reading.fingerprint(header, Row(1, row))
    turned = reading.fingerprint([header[n] for n in order], Row(number, tuple(row[n] for n in order)))
    assert turned == first
    assert reading.fingerprint(header, Row(1, (*row[:3], "شيء آخر"))) != first


@given(st.lists(st.sampled_from(HEADER), unique=True, min_size=1))
def test_a_label_is_known_however_it_is_decorated(labels: list[str]) -> None:
    known = asked.words(())
    plain = asked.suggest(tuple(labels), known, {})
    assert asked.suggest(tuple(f" {label}: *" for label in labels), known, {}) == plain
