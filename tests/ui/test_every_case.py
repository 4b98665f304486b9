"""Every kind of case, entered once through the real window; its checklist is that of the table of documents by case."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.services.views import Checklist
from tests.ui.conftest import TypeText
from tests.ui.filing import Front
from tests.ui.typist import CHILD, Typist

BASE = frozenset({"national_id", "social_security_stmt", "gosi_stmt|pension_stmt|salary_cert", "title_deed"})
"""What every person's case needs: identity, social security, work or pension, the home (owned here)."""

FAMILY = BASE | {"family_record"}
ORPHAN = {**CHILD, "dep_status": "orphan_father"}


@dataclass(frozen=True)
class Case:
    """A case type, what is answered differently from the usual, the rows added, and the documents it must ask for."""

    needs: frozenset[str]
    answers: Mapping[str, Any] = field(default_factory=dict)
    rows: Mapping[str, tuple[Mapping[str, Any], ...]] = field(default_factory=dict)


def _with_child(child: Mapping[str, Any] = CHILD) -> dict[str, Any]:
    return {"rows": {"family": (child,)}}


CASES = {
    "low_income": Case(
        FAMILY - {"title_deed"} | {"lease", "electricity_bill"},
        {"marital_status": "divorced", "has_family": True, "housing_tenure": "rented"},
        **_with_child(),
    ),
    "individual": Case(BASE, {"marital_status": "single"}),
    "widow": Case(BASE | {"death_cert"}),
    "widow_orphans": Case(
        FAMILY | {"death_cert", "birth_cert", "heirs_deed", "support_deed", "school_letter"},
        {"has_family": True},
        **_with_child(ORPHAN),
    ),
    "divorced": Case(
        FAMILY | {"divorce_deed", "custody_deed|support_deed", "alimony_deed"},
        {"marital_status": "divorced", "has_family": True, "has_other_income": True},
        {"family": (CHILD,), "other_income": ({"source": "alimony", "amount_monthly": "1200"},)},
    ),
    "abandoned": Case(FAMILY | {"abandonment_proof", "support_deed"}, {"has_family": True}, **_with_child()),
    "orphan": Case(
        FAMILY | {"death_cert", "birth_cert", "guardianship_deed"},
        {"has_family": True, "applicant_capacity": "guardian"},
        {
            "family": (ORPHAN,),
            "companions": (
                {
                    "role": "guardian", "name": "نورة عبدالله الحربي", "relation": "الأم", "id_number": "1000000016",
                    "mobile": "0551234567", "deed_no": "4411", "deed_issuer": "محكمة أملج", "deed_from": "1445/01/01",
                },
            ),
        },
    ),
    "prisoner_family": Case(
        FAMILY | {"prison_letter"}, {"marital_status": "prisoner_spouse", "has_family": True}, **_with_child()
    ),
    "elderly": Case(
        BASE | {"medical_report"},
        {"birth_date": "1375/01/01", "requested_services": ("devices",), "can_sign": "thumbprint"},
    ),
    "disabled": Case(
        BASE | {"disability_card"},
        {"health_status": "disabled", "disability_types": ("mobility",), "disability_degree": "severe", "can_work": False},
    ),
    "patient": Case(
        BASE | {"medical_report"},
        {"health_status": "chronic", "diseases": ("renal",), "requested_services": ("medical",), "can_work": False},
    ),
    "indebted": Case(
        BASE - {"gosi_stmt|pension_stmt|salary_cert"} | {"court_execution|debt_deed", "iban_cert", "salary_cert"},
        {
            "marital_status": "single", "has_debts": True, "requested_services": ("cash_once",),
            "work_status": "employed_private", "employer": "مؤسسة البناء", "job_title": "كاتبة", "incomes": {1: "4000"},
        },
        {
            "debt_list": (
                {
                    "creditor_type": "court_execution", "reason": "علاج والدتها", "principal": "30000",
                    "remaining": "21000", "monthly_instalment": "900", "evidence": "court_order",
                },
            )
        },
    ),
    "renovation": Case(BASE | {"quotation"}, {"requested_services": ("renovation",)}),
    "student": Case(
        BASE | {"school_letter"},
        {"marital_status": "single", "requested_services": ("education",), "work_status": "student"},
    ),
    "job_seeker": Case(BASE | {"job_seeker"}, {"marital_status": "single", "work_status": "job_seeker"}),
    "nonsaudi": Case(
        BASE - {"national_id"} | {"iqama"}, {"id_type": "iqama", "id_number": "2000000006", "nationality": "TD"}
    ),
    "emergency": Case(frozenset({"national_id"}), {"urgency": "urgent", "urgency_reason": "احترق المنزل أمس."}),
    "organisation": Case(
        frozenset({"national_id", "organisation_letter"}), {"applicant_capacity": "organisation"}
    ),
}  # fmt: skip


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> Iterator[Front]:
    opened = Front(qtbot, tmp_path, type_text, policy="qaisoon")
    yield opened
    opened.close()


@pytest.mark.parametrize("case_type", CASES)
def test_a_case_is_entered_in_the_window_and_asks_for_its_documents(front: Front, case_type: str) -> None:
    case = CASES[case_type]
    application_id = front.new_case()
    Typist(front, {"case_type": case_type, **case.answers}, case.rows).fill(application_id)
    assert front.bench.cases.open(application_id).steps[0].state == "done"
    assert needed(front.bench.verification.of(application_id)) == case.needs
    front.screen.go("verification")
    assert front.shows("verification.documents")


def test_every_case_type_of_the_product_is_in_the_table(front: Front) -> None:
    assert set(CASES) == set(front.bench.profile.case_types)


def needed(checklist: Checklist) -> frozenset[str]:
    """The mandatory documents; alternatives as one, joined in the order of their codes."""
    codes = {item.label: item.document for item in checklist.items}
    return frozenset(
        "|".join(sorted({item.document, *(codes[label] for label in item.alternatives)}))
        for item in checklist.items
        if item.mandatory
    )
