"""The application on paper: every card of the file, rows as tables, reasons in words, and nothing that is empty."""

from __future__ import annotations

import re
import subprocess

from desktop.opening import OpenBranch
from desktop.printing.content import Group, Listing
from desktop.services.papers.application_paper import parts
from desktop.services.views import Ref
from desktop.values import NoAnswer
from tests.services.filing import record, whole_file

LONG = "عبدالرحمنالمستعينباللهالمتوكلعلىاللهحكيم"  # as many letters as a name may have


def _edit(desk: OpenBranch, ref: Ref, **answers: object) -> None:
    for name, typed in answers.items():
        desk.records.edit(ref, name, typed)


def _titles(desk: OpenBranch, application: str) -> list[str]:
    return [part.title for part in parts(desk.intake.sections(application))]


def _printed(pdf: bytes) -> str:
    text = subprocess.run(["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True).stdout
    return re.sub("[\u0640\u064b-\u0652\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", text.decode())


def test_cards_that_are_not_asked_for_or_have_no_rows_are_left_out(desk: OpenBranch) -> None:
    application = whole_file(desk)
    titles = _titles(desk, application)
    assert {"الدعم السابق أو من جهات أخرى", "بيان الديون", "المصروفات الشهرية", "احتياجات كبير السن"}.isdisjoint(titles)
    assert "من ينوب عن مقدّم الطلب أو يرافقه" not in titles  # nobody came along
    assert titles[-1] == "إشعار الخصوصية والموافقة" and "خلاصة الإجابات" in titles


def test_every_kind_of_row_is_a_table_and_every_reason_stands_in_words(desk: OpenBranch) -> None:
    application = whole_file(desk)
    _edit(desk, record(desk, application, "request"), previous_support=True)
    _edit(desk, record(desk, application, "means"), has_other_income=True, has_expenses=True)
    _edit(desk, record(desk, application, "debts"), has_debts=True)
    rows: dict[str, dict[str, object]] = {
        "supports": {"giver": "جمعية البر", "what": "سلة غذائية", "amount": NoAnswer.UNKNOWN, "period": "once"},
        "companions": {"role": "contact", "name": "سعد بن فهد", "relation": "جار", "mobile": "0500000999"},
        "other_income": {"source": "alimony", "amount_monthly": NoAnswer.DECLINED},
        "expenses": {"kind": "gas", "amount": "60"},
        "debt_list": {"creditor_type": "bank", "reason": "علاج", "principal": "9000", "remaining": "7000"},
    }
    for card, answers in rows.items():
        _edit(desk, desk.intake.add_row(application, card), **answers)
    tables = {p.title: p for p in parts(desk.intake.sections(application)) if isinstance(p, Listing)}
    assert tables["الدعم السابق أو من جهات أخرى"].rows == (("جمعية البر", "سلة غذائية", "لا يعلم", "مرة واحدة"),)
    assert tables["مصادر الدخل الأخرى"].rows == (("نفقة", "مقدّم الطلب", "امتنع عن الإجابة"),)
    assert tables["بيان الديون"].heads == ("نوع الدائن", "سبب الدين", "أصل الدين", "المتبقي من الدين")
    assert tables["من ينوب عن مقدّم الطلب أو يرافقه"].rows[0][:3] == ("سعد بن فهد", "شخص للتواصل بدلاً منه", "جار")
    assert tables["أفراد الأسرة"].rows[0][:2] == ("سارة محمد الحربي", "ابنة")
    assert "يتيم الأب" in tables["بقية بيانات أفراد الأسرة"].rows[0]
    printed = _printed(desk.papers.make(application, "application").pdf)
    assert all(word in printed for word in ("امتنع", "يعلم", "البر", "غذائية"))


def test_a_question_nobody_must_answer_is_printed_once_it_was(desk: OpenBranch) -> None:
    application = whole_file(desk)

    def asked(title: str) -> dict[str, str]:
        found = next(p for p in parts(desk.intake.sections(application)) if p.title == title)
        assert isinstance(found, Group)
        return {entry.label: entry.value for entry in found.entries}

    assert "مكان الميلاد" not in asked("البيانات الشخصية")
    _edit(desk, record(desk, application, "personal"), birth_place=NoAnswer.UNKNOWN, marital_status=None)
    assert asked("البيانات الشخصية")["مكان الميلاد"] == "لا يعلم"
    assert asked("البيانات الشخصية")["الحالة الاجتماعية"] == ""  # must be answered: left to be filled in by ink
    assert asked("خلاصة الإجابات")["عدد أفراد الأسرة"] == "3"


def test_a_body_is_asked_nothing_about_a_family(desk: OpenBranch) -> None:
    application = desk.intake.start()
    _edit(desk, record(desk, application, "request"), applicant_capacity="organisation")
    _edit(desk, record(desk, application, "organisation"), organisation_name="مدرسة أملج الابتدائية")
    titles = _titles(desk, application)
    assert {"ممثل الجهة", "الجهة الطالبة"} <= set(titles)
    assert {"السكن والأسرة", "الدخل", "خلاصة الإجابات", "التعليم والعمل"}.isdisjoint(titles)
    assert "مدرسة" in _printed(desk.papers.make(application, "application").pdf)


def test_the_largest_family_with_the_longest_names_is_printed_whole(desk: OpenBranch) -> None:
    application = whole_file(desk)
    names = dict.fromkeys(("name_first", "name_father", "name_grandfather", "name_family"), LONG)
    for number in range(18):
        member = desk.intake.add_row(application, "family")
        _edit(desk, member, **names, relation="son", id_number=f"1{number:08}0", custodian="الأم منيرة بنت صالح")
    pdf = desk.papers.make(application, "application").pdf
    printed = re.sub(r"\s", "", _printed(pdf))
    assert printed.count(LONG[:8]) == 18 * 4 * 2  # every name of every member, in both tables
    assert "صفحة" in printed and "12" in printed
