"""An association's own kinds of aid, written as data alone, at work in the window: checklist, verdict with reasons, papers."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.__main__ import main
from tests.policies.aided import FILE
from tests.ui.conftest import TypeText
from tests.ui.filing import Front
from tests.ui.test_every_case import FAMILY, ORPHAN, needed
from tests.ui.typist import Typist


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> Iterator[Front]:
    """The window of a computer in whose data folder the association has put its own policy file."""
    own = tmp_path / "policies"
    own.mkdir()
    shutil.copy(FILE, own)
    opened = Front(qtbot, tmp_path, type_text, policy=FILE.stem, role="manager")
    yield opened
    opened.close()


def test_the_file_is_checked_by_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["policy", "check", str(FILE)]) == 0
    assert "no faults" in capsys.readouterr().out


def test_home_repair_asks_for_its_own_papers_and_says_why_it_is_not_suggested(front: Front) -> None:
    case = front.new_case()
    answers = {
        "case_type": "low_income", "requested_services": ("home_repair",), "housing_tenure": "rented",
        "environment": "hijra", "marital_status": "single",
    }  # fmt: skip
    Typist(front, answers).fill(case)
    wanted = needed(front.bench.verification.of(case))
    assert {"possession_document|sheikh_letter|title_deed", "quotation"} <= wanted
    front.screen.go("study")
    said = front.said("study.suggestion.home_repair")
    assert "أن يكون المنزل ملكاً للمستفيد أو لزوجه أو موروثاً" in said
    assert "لائحة المساعدات، المادة 8-1" in said
    assert "شرط من الشروط لم يتحقق" in said


def test_monthly_aid_is_suggested_with_its_category_and_the_answers_behind_it(front: Front) -> None:
    case = front.new_case()
    answers = {
        "case_type": "widow_orphans", "requested_services": ("cash_monthly",), "has_family": True,
        "housing_tenure": "rented", "rent_annual": "12000", "incomes": {4: "1500"},
    }  # fmt: skip
    Typist(front, answers, {"family": (ORPHAN,)}).fill(case)
    assert needed(front.bench.verification.of(case)) == FAMILY - {"title_deed"} | {
        "lease", "death_cert", "birth_cert", "heirs_deed", "support_deed", "school_letter", "iban_cert",
    }  # fmt: skip
    front.screen.go("study")
    said = front.said("study.suggestion.cash_monthly")
    assert "ألا يزيد نصيب الفرد من صافي الدخل على 1,000 ريال" in said
    assert "150.00" in said  # (1,500 - 1,000 - 2 x 100) / 2
    assert "نقاط الاحتياج" in said


def test_an_urgent_device_may_bring_its_papers_later_and_the_slip_says_until_when(front: Front) -> None:
    case = front.new_case()
    answers = {
        "case_type": "patient", "requested_services": ("urgent_device",), "urgency": "urgent", "marital_status": "single",
        "urgency_reason": "تعطّل جهاز التنفس أمس.", "health_status": "chronic", "diseases": ("asthma",), "can_work": False,
    }  # fmt: skip
    Typist(front, answers).fill(case)
    items = front.bench.verification.of(case).items
    assert [item.document for item in items if item.mandatory] == ["national_id", "medical_report"]
    assert all(item.later for item in items if not item.mandatory)
    assert front.bench.papers.make(case, "missing").pdf.startswith(b"%PDF-")
