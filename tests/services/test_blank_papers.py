"""Blank forms: every form has one, it asks what the program asks, and filled in by pen it is never taken for a record."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from desktop.errors import DiskFailed
from desktop.messages import tr
from desktop.models.base import fields_of, synced_types
from desktop.models.declaration import Paper
from desktop.models.programme_request import ProgrammeRequest
from desktop.opening import OpenBranch
from desktop.policy import checklist
from desktop.printing import papercode
from desktop.printing.forms import application, programme
from desktop.printing.raster import page_count
from desktop.services.blanks.forms import blank_code
from desktop.services.blanks.papers import BLANKS
from desktop.services.blanks.registers import REGISTERS
from desktop.services.papers.register_words import DECISION_KINDS, QUESTIONS, REASONS
from desktop.services.sections import PARTS, questions
from scripts import gallery
from tests.desk import open_for_test
from tests.printing.test_papers import poppler, words_of

POLICIES = ("roofaa", "unnamed", "noor", "qaisoon", "robotweak")


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[OpenBranch]:
    opened = open_for_test(tmp_path)
    yield opened
    opened.store.close()


def text_of(pdf: bytes, folder: Path) -> str:
    return " ".join(poppler(pdf, folder).split())


def test_every_form_that_is_filled_in_by_hand_has_a_blank() -> None:
    from_records = {"letter", "evidence"}  # drawn from what is stored, never filled in
    drawn = {kind.code for kind in BLANKS}
    assert [form for form in gallery.forms() if form not in drawn | from_records] == []


@pytest.mark.parametrize("policy", POLICIES)
def test_every_blank_of_every_association_can_be_drawn(policy: str, tmp_path: Path) -> None:
    opened = open_for_test(tmp_path, policy)
    case, title = opened.blanks.cases()[0]
    for kind in opened.blanks.kinds():
        paper = opened.blanks.make(kind.code, case)
        assert page_count(paper.pdf) >= 1
        assert (title in paper.title) == kind.by_case
        name = opened.profile.association.name
        assert name is None or words_of(name) <= words_of(text_of(paper.pdf, tmp_path))
    opened.store.close()


def test_an_association_without_a_committee_has_no_papers_of_one(tmp_path: Path) -> None:
    opened = open_for_test(tmp_path, "noor")
    assert opened.profile.committee_name is None
    codes = {kind.code for kind in opened.blanks.kinds()}
    assert not codes & {"brief", "agenda", "minutes", "decision"}
    assert "delivery" in codes
    opened.store.close()


def test_the_blank_request_for_a_programme_asks_every_question_and_has_the_statement(tmp_path: Path) -> None:
    opened = open_for_test(tmp_path, "noor")
    paper = opened.blanks.make("programme", "")
    text = text_of(paper.pdf, tmp_path)
    asked = [one.label for one in fields_of(ProgrammeRequest).values() if not one.system]
    who = [one.label for one in opened.profile.requesters]
    wanted = {word for label in (*asked, *who) for word in words_of(tr(label))}
    assert sorted(word for word in wanted if word not in text) == []
    statement = opened.profile.declaration
    said = " ".join((statement.title, *(one.words for one in statement.clauses if "{" not in one.words)))
    assert sorted(words_of(said) - words_of(text)) == []
    assert text.count("التوقيع") == 2 and page_count(paper.pdf) == 2
    opened.store.close()


@pytest.mark.parametrize("policy", [one for one in POLICIES if one != "noor"])
def test_a_policy_without_requests_for_programmes_has_no_blank_one(policy: str, tmp_path: Path) -> None:
    opened = open_for_test(tmp_path, policy)
    assert "programme" not in {kind.code for kind in opened.blanks.kinds()}
    opened.store.close()


def test_only_the_cases_that_the_policy_offers_have_forms(bench: OpenBranch) -> None:
    assert {code for code, _ in bench.blanks.cases()} == set(bench.profile.case_types)


@pytest.mark.parametrize("case", ["elderly", "widow"])
def test_the_blank_application_asks_every_question_of_the_program(case: str, bench: OpenBranch, tmp_path: Path) -> None:
    text = text_of(bench.blanks.make("application", case).pdf, tmp_path)
    skipped = {"representative", "organisation", "consent", "family", "companions", "supports", "other_income"}
    skipped |= {"expenses", "debt_list"} | (set() if case == "elderly" else {"elder_care"})
    for card in PARTS:
        declared = fields_of(synced_types()[card.of])
        names = [name for name in card.names or questions(synced_types()[card.of]) if not name.startswith("name_")]
        for name in names if card.code not in skipped and card.code != "income" else ():
            wanted = words_of(tr(declared[name].label))
            assert sorted(word for word in wanted if word not in text) == [], (card.code, name)
    assert ("هل يأكل دون مساعدة" in text) == (case == "elderly")


def test_the_blank_application_has_rows_enough_for_a_large_household(bench: OpenBranch) -> None:
    assert page_count(bench.blanks.make("application", "elderly").pdf) >= 7


def test_the_case_of_the_form_is_named_on_it(bench: OpenBranch, tmp_path: Path) -> None:
    for case, title in bench.blanks.cases():
        assert title in text_of(bench.blanks.make("application", case).pdf, tmp_path)


def test_the_blank_checklist_has_every_document_the_case_may_need(bench: OpenBranch, tmp_path: Path) -> None:
    text = text_of(bench.blanks.make("checklist", "elderly").pdf, tmp_path)
    items = checklist.build(bench.profile, {"case_type": "elderly"})
    taken_here = ("declaration", "consent")
    wanted = {word for item in items if item.code not in taken_here for word in words_of(item.label)}
    assert sorted(word for word in wanted if word not in text) == []


def test_the_blank_declaration_says_what_the_policy_says(bench: OpenBranch, tmp_path: Path) -> None:
    text = text_of(bench.blanks.make("declaration", "elderly").pdf, tmp_path)
    assert "صحيح وكامل ومطابق للواقع وقت التقديم" in text
    assert "خلال مدة لا تقل عن أسبوعين" in text  # the reply clause of this policy
    read = text_of(bench.blanks.make("declaration_read", "elderly").pdf, tmp_path)
    assert "الشاهد الأول" in read and "الشاهد الأول" not in text


def test_the_blank_decision_has_every_kind_and_every_reason(bench: OpenBranch, tmp_path: Path) -> None:
    text = text_of(bench.blanks.make("decision", "elderly").pdf, tmp_path)
    said = [kind.label for kind in DECISION_KINDS] + [label for _, label in REASONS]
    said += [need for kind in DECISION_KINDS for need in kind.needs]
    wanted = {word for label in said for word in words_of(tr(label))}
    assert sorted(word for word in wanted if word not in text) == []
    asked = text_of(bench.blanks.make("satisfaction", "elderly").pdf, tmp_path)
    assert all(words_of(tr(question)) <= words_of(asked) for question in QUESTIONS)


def test_a_brief_without_words_is_still_one_page(bench: OpenBranch) -> None:
    assert page_count(bench.blanks.make("brief", "elderly").pdf) == 1


def test_a_blank_has_no_number_no_date_and_a_code_that_no_record_has(bench: OpenBranch, tmp_path: Path) -> None:
    text = text_of(bench.blanks.make("application", "elderly").pdf, tmp_path)
    assert "BR01-" not in text and "1447/" not in text
    forms = (("A", application.FORM), ("Y", programme.FORM_REQUEST))
    for letter, form in (*forms, *((one.letter, one.form) for one in REGISTERS.values())):
        code = blank_code(letter, form)
        assert len(code) + 2 <= 16  # the coarsest grid of the code on the page
        assert papercode.parse(f"{code}01") is None


def test_letters_of_the_codes_tell_the_papers_apart() -> None:
    letters = [one.letter for one in REGISTERS.values()]
    assert sorted(letters) == sorted("BGJKTQPXH")
    assert not set(letters) & set("ACDMNRSVY")  # those of the forms of a file and of a request


def test_drawing_a_blank_writes_nothing_into_any_file(bench: OpenBranch) -> None:
    bench.blanks.together("elderly")
    with bench.store.reading() as session:
        assert session.scalar(select(func.count()).select_from(Paper)) == 0


def test_all_blanks_in_one_file_lose_no_page(bench: OpenBranch, tmp_path: Path) -> None:
    whole = bench.blanks.together("elderly")
    single = [bench.blanks.make(kind.code, "elderly").pdf for kind in bench.blanks.kinds()]
    assert page_count(whole.pdf) == sum(page_count(pdf) for pdf in single)
    text = text_of(whole.pdf, tmp_path)
    assert all(title in text for title in ("إقرار وتعهد بصحة البيانات", "سجل مراحل الملف", "استبانة رضا المستفيد"))


def test_all_blanks_are_kept_in_a_folder(bench: OpenBranch, tmp_path: Path) -> None:
    made = bench.blanks.save_all(tmp_path / "drawer")
    files = sorted((tmp_path / "drawer").glob("*.pdf"))
    assert made == len(files) > len(bench.blanks.kinds())
    assert all(file.read_bytes().startswith(b"%PDF") for file in files)
    assert sum("application" in file.name for file in files) == len(bench.blanks.cases())


def test_a_folder_that_cannot_be_written_is_said_so(bench: OpenBranch, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file, no folder")
    with pytest.raises(DiskFailed):
        bench.blanks.save_all(tmp_path / "taken")


def test_the_same_blank_is_always_the_same(bench: OpenBranch) -> None:
    one, other = (bench.blanks.make("minutes", "elderly") for _ in range(2))
    assert one.sha256 == other.sha256
