"""The catalogue and the list of documents by case, compared with the table they were drawn from, row by row."""

from __future__ import annotations

from typing import Any

import pytest

from desktop.policy.checklist import build
from desktop.policy.documents import Document, Lasting
from desktop.policy.loader import profiles
from desktop.policy.vocabulary import CASE_TYPES

QAISOON = profiles()["qaisoon"]
PRINTED, AGE, EVER = Lasting.PRINTED, Lasting.AGE, Lasting.PERMANENT

CATALOGUE: dict[str, tuple[Lasting, int | None, set[str]]] = {
    "national_id": (PRINTED, None, {"number", "name", "birth_date"}),
    "iqama": (PRINTED, None, {"profession"}),
    "family_record": (AGE, 365, {"dependents"}),
    "birth_cert": (EVER, None, {"name", "birth_date"}),
    "social_security_stmt": (AGE, 90, {"amount", "dependents"}),
    "citizen_account": (AGE, 90, {"amount"}),
    "gosi_stmt": (AGE, 90, {"amount"}),
    "pension_stmt": (AGE, 90, {"amount"}),
    "salary_cert": (AGE, 90, {"employer", "amount"}),
    "bank_statement": (AGE, 30, set()),
    "lease": (PRINTED, None, {"rent", "tenant"}),
    "title_deed": (EVER, None, {"owner_relation"}),
    "electricity_bill": (AGE, 90, {"address"}),
    "national_address": (AGE, 365, {"short_address"}),
    "iban_cert": (AGE, 365, {"account_name", "iban"}),
    "divorce_deed": (EVER, None, {"event_date"}),
    "death_cert": (EVER, None, {"deceased_id"}),
    "heirs_deed": (EVER, None, {"heirs"}),
    "custody_deed": (EVER, None, {"custodian"}),
    "support_deed": (AGE, 365, {"custodian"}),
    "guardianship_deed": (PRINTED, None, {"agent_id", "scope"}),
    "agency": (PRINTED, None, {"agent_id", "scope"}),
    "alimony_deed": (EVER, None, {"amount"}),
    "abandonment_proof": (AGE, 365, set()),
    "prison_letter": (AGE, 90, {"term_end"}),
    "medical_report": (AGE, 180, {"facility", "physician"}),
    "disability_card": (PRINTED, None, {"disability"}),
    "school_letter": (AGE, 180, {"grade"}),
    "debt_deed": (AGE, 90, {"remaining"}),
    "court_execution": (AGE, 90, {"remaining"}),
    "quotation": (AGE, 30, {"supplier", "amount"}),
    "job_seeker": (AGE, 90, set()),
    "declaration": (Lasting.APPLICATION, None, set()),
    "consent": (Lasting.UNTIL_WITHDRAWN, None, set()),
}
SENSITIVE = {"prison_letter", "medical_report", "disability_card"}
CREDIT = {"bank_statement", "debt_deed", "court_execution"}
NONE_IS_PROOF = {"social_security_stmt", "citizen_account", "gosi_stmt"}


@pytest.fixture(scope="module")
def catalogue() -> dict[str, Document]:
    """Every document that a list of this policy may ask for."""
    return {line.document.code: line.document for line in QAISOON.requirements.lines}


ASKED_BY_NO_LIST = {"bank_statement", "national_address"}
"""In the catalogue for policies that want them; the standard list asks for neither."""


@pytest.mark.parametrize("code", sorted(set(CATALOGUE) - ASKED_BY_NO_LIST))
def test_a_document_lasts_and_is_compared_as_the_table_says(code: str, catalogue: dict[str, Document]) -> None:
    kind, days, points = CATALOGUE[code]
    found = catalogue[code]
    assert (found.validity.kind, found.validity.days) == (kind, days)
    assert points <= {point.code for point in found.match}
    assert found.sensitivity == ("sensitive" if code in SENSITIVE else "credit" if code in CREDIT else "personal")
    assert found.accepts_proof_of_none == (code in NONE_IS_PROOF)
    assert found.copy is None  # seen, not copied
    assert found.where or code in ("other_id", "declaration", "consent")


def test_only_the_divorce_is_confirmed_again_while_its_paper_stays_good(catalogue: dict[str, Document]) -> None:
    assert {code: one.validity.recheck_days for code, one in catalogue.items() if one.validity.recheck_days} == {
        "divorce_deed": 180
    }


WORK, CUSTODY, DEBT = (
    "gosi_stmt|pension_stmt|salary_cert",
    "custody_deed|guardianship_deed|support_deed",
    "court_execution|debt_deed",
)
BASE = {"national_id", "social_security_stmt", WORK, "lease", "declaration", "consent"}
FAMILY = BASE | {"family_record"}
KIN: dict[str, Any] = {"has_family": True, "has_children": True, "has_orphans": True}

CASES: dict[str, tuple[dict[str, Any], set[str]]] = {
    "low_income": (KIN, FAMILY | {"electricity_bill"}),
    "individual": (KIN, BASE),
    "widow": ({}, BASE | {"death_cert"}),
    "widow_orphans": (KIN, FAMILY | {"death_cert", "birth_cert", "heirs_deed", "support_deed", "school_letter"}),
    "divorced": (
        KIN | {"income_alimony": True},
        FAMILY | {"divorce_deed", "custody_deed|support_deed", "alimony_deed"},
    ),
    "abandoned": (KIN, FAMILY | {"abandonment_proof", "support_deed"}),
    "orphan": (KIN, FAMILY | {"death_cert", "birth_cert", CUSTODY}),
    "prisoner_family": (KIN, FAMILY | {"prison_letter"}),
    "elderly": ({"requested_services": ("medical",)}, BASE | {"medical_report"}),
    "disabled": ({}, BASE | {"disability_card"}),
    "patient": ({}, BASE | {"medical_report"}),
    "indebted": ({}, BASE | {DEBT}),
    "renovation": ({"housing_tenure": "owned"}, BASE - {"lease"} | {"title_deed", "quotation"}),
    "student": ({}, BASE | {"school_letter"}),
    "job_seeker": ({}, BASE | {"job_seeker"}),
    "nonsaudi": ({"id_type": "iqama"}, BASE - {"national_id"} | {"iqama"}),
    "emergency": (KIN, {"national_id", "declaration", "consent"}),
    "organisation": (KIN, {"national_id", "organisation_letter", "declaration", "consent"}),
}


def asked(case_type: str, **more: Any) -> set[str]:
    """What must be seen for a case; alternatives as one, joined in the order of their codes."""
    answers = {"case_type": case_type, "id_type": "national_id", "has_family": False, "housing_tenure": "rented"} | more
    items = [item for item in build(QAISOON, answers) if item.mandatory]
    groups = {item.group: {one.code for one in items if one.group == item.group} for item in items if item.group}
    return {"|".join(sorted(groups[item.group])) if item.group else item.code for item in items}


def test_every_case_type_has_its_row() -> None:
    assert set(CASES) == set(CASE_TYPES)


@pytest.mark.parametrize("case_type", CASES)
def test_a_case_asks_for_the_documents_of_its_row(case_type: str) -> None:
    answers, expected = CASES[case_type]
    assert asked(case_type, **answers) == expected


@pytest.mark.parametrize("case_type", sorted(set(CASES) - {"emergency"}))
def test_cash_asks_for_the_certificate_of_the_account(case_type: str) -> None:
    answers, expected = CASES[case_type]
    cash = {**answers, "requested_services": (*answers.get("requested_services", ()), "cash_once")}
    assert asked(case_type, **cash) == expected | {"iban_cert"}


@pytest.mark.parametrize(("holder", "deed"), [("guardian", "guardianship_deed"), ("agent", "agency")])
def test_an_account_of_somebody_else_asks_for_the_deed_that_lets_them_act(holder: str, deed: str) -> None:
    assert deed in asked("widow", account_holder_relation=holder, requested_services=("cash_once",))
    assert deed not in asked("widow", account_holder_relation=holder, requested_services=("food",))
    assert deed not in asked("widow", account_holder_relation="self", requested_services=("cash_once",))


def test_an_elderly_person_who_cannot_sign_is_accompanied_by_a_deed_or_a_known_carer() -> None:
    assert "caregiver_id|guardianship_deed" in asked("elderly", can_sign="unable")
    assert "guardianship_deed" in asked("elderly", can_sign="unable", applicant_capacity="guardian")
    assert not any("guardianship" in one for one in asked("elderly", can_sign="signs"))


def test_a_newborn_without_a_number_is_shown_by_the_certificate_of_birth() -> None:
    assert "birth_cert" in asked("low_income", has_family=True, has_newborns=True)
    assert "birth_cert" not in asked("low_income", has_family=True, has_newborns=False)


def test_an_emergency_brings_the_rest_within_thirty_days() -> None:
    answers = {"case_type": "emergency", "id_type": "national_id", "has_family": True, "housing_tenure": "rented"}
    waiting = {item.code: item.within_days for item in build(QAISOON, answers) if not item.mandatory}
    assert set(waiting.values()) == {30}
    assert {"family_record", "lease", "social_security_stmt"} <= set(waiting)
