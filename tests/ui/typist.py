"""Someone who fills a whole application through the real window: reads which questions are open, and types the answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtWidgets import QPlainTextEdit

from desktop.field import Field
from desktop.services.views import Section, SectionKind
from desktop.values import Kind
from tests.ui.filing import IDENTITY, Front

_DATES = (Kind.DATE, Kind.BIRTH_DATE, Kind.PAST_DATE)

USUAL: Mapping[str, Any] = {
    "consent_processing": True, "consent_verification": True,
    "name_first": "نورة", "name_father": "عبدالله", "name_family": "الحربي", "id_type": "national_id",
    "id_number": IDENTITY, "id_expiry": "1450/01/01", "birth_date": "1404/06/12", "gender": "f", "nationality": "SA",
    "marital_status": "widowed", "can_sign": "signs", "wives_count": "1",
    "mobile": "0551234567", "mobile_owner": "self", "region_code": "SA-07", "governorate": "أملج", "city": "أملج",
    "district": "حي الروضة", "in_service_area": True,
    "application_kind": "new", "applicant_capacity": "self", "requested_services": ("food",), "urgency": "normal",
    "need_description": "أسرة لا يكفي دخلها لحاجاتها الأساسية من غذاء ومسكن.", "previous_support": False,
    "education_level": "primary", "work_status": "housewife", "has_register": False, "is_breadwinner": True,
    "health_status": "healthy", "can_work": True,
    "lives_with": "alone", "caregiver_relation": "neighbour", "adl_bathing": True, "adl_dressing": True,
    "adl_toileting": True, "adl_transfer": False, "adl_continence": True, "adl_feeding": True,
    "housing_type": "apartment", "housing_tenure": "owned", "environment": "governorate", "has_family": False,
    "rent_annual": "18000", "landlord_relation": "none",
    "received": False, "has_other_income": False, "has_expenses": False, "has_debts": False,
    "iban": "SA9480000000000000000001", "account_holder_name": "نورة عبدالله الحربي", "account_holder_relation": "self",
    "organisation_name": "مدرسة أملج الابتدائية", "organisation_kind": "school", "organisation_licence": "4512",
    "organisation_reach": "120",
}  # fmt: skip
"""What is answered where the case does not say otherwise."""

CHILD: Mapping[str, Any] = {
    "name_first": "سارة", "name_father": "محمد", "relation": "daughter", "id_number": "1000000024",
    "birth_date": "1436/07/02", "gender": "f", "is_dependent": True, "dep_status": "normal", "marital_status": "single",
    "education_level": "primary", "work_status": "student", "health_status": "healthy", "has_income": False,
    "custodian": "الأم",
}  # fmt: skip
"""A daughter."""


@dataclass
class Typist:
    """Types answers where they are asked for. `answers` go before the usual ones; `rows` are added to their cards."""

    front: Front
    answers: Mapping[str, Any] = field(default_factory=dict)
    rows: Mapping[str, Sequence[Mapping[str, Any]]] = field(default_factory=dict)

    def fill(self, application_id: str) -> None:
        """Answer every required question of the form, card by card, until nothing is open."""
        for _ in range(6):
            open_ones = [one for one in self._sections(application_id) if not one.complete or self._to_add(one)]
            if not open_ones:
                return
            for section in open_ones:
                self._fill_section(application_id, section)
        told = [(one.code, one.wants, [(s.missing, dict(s.faults)) for s in one.sheets]) for one in open_ones]
        raise AssertionError(f"still open: {told}")

    def type(self, name: str, asked: Field, value: Any) -> None:
        """Give one answer with the control that is made for it."""
        match asked.kind:
            case Kind.CHOICE:
                self.front.choose(name, value)
            case Kind.CHOICES:
                for one in value:
                    self.front.press(f"{name}.{one}")
            case Kind.FLAG:
                self.front.press(f"{name}.{'yes' if value else 'no'}")
            case kind if kind in _DATES:
                self.front.write(f"{name}.hijri", value)
            case Kind.LONG_TEXT:
                self._sentences(name, value)
            case _:
                self.front.write(name, value)

    def _sentences(self, name: str, text: str) -> None:
        field = self.front.find(QPlainTextEdit, name)
        self.front.window.activateWindow()  # offscreen, a list that opened and closed keeps the window asleep
        self.front.qtbot.waitUntil(self.front.window.isActiveWindow)
        field.setFocus()
        field.setPlainText(text)
        field.clearFocus()

    def _fill_section(self, application_id: str, section: Section) -> None:
        if section.code not in [one.code for one in self._sections(application_id)]:
            return  # an answer given meanwhile took the card away
        if section.kind is SectionKind.ROWS:
            self._add_rows(application_id, section)
            return
        for number, sheet in enumerate(section.sheets, 1):
            record = f"application.{section.code}"
            if section.kind is SectionKind.ANSWERS:
                record = f"{record}.{number}"
                given = self.answers.get("incomes", {}).get(number)
                if given is not None:
                    self.type(f"{record}.received", sheet.fields[0], True)
                    self.front.write(f"{record}.amount_monthly", given)
                    continue
            asked = {f.name: f for f in sheet.fields}
            chosen = (n for n, f in asked.items() if f.kind is Kind.CHOICE and n in self.answers)
            other = (n for n in chosen if sheet.values.get(n) not in (None, self.answers[n]))
            self._answer(record, asked, (*other, *sheet.missing, *sheet.faults), self.answers)

    def _add_rows(self, application_id: str, section: Section) -> None:
        for row in self._to_add(section):
            self.front.press(f"application.{section.code}.add")
            fresh = next(one for one in self._sections(application_id) if one.code == section.code)
            sheet = fresh.sheets[-1]
            record = f"application.{section.code}.{sheet.ref.id}"
            asked = {f.name: f for f in sheet.fields}
            for name, value in row.items():
                if self.front.shows(f"{record}.{name}") or asked[name].kind in (*_DATES, Kind.FLAG):
                    self._answer(record, asked, (name,), {name: value})

    def _to_add(self, section: Section) -> Sequence[Mapping[str, Any]]:
        return self.rows.get(section.code, ())[len(section.sheets) :]

    def _answer(self, record: str, asked: Mapping[str, Field], names: Sequence[str], own: Mapping[str, Any]) -> None:
        for name in dict.fromkeys(names):
            self.type(f"{record}.{name}", asked[name], own.get(name, USUAL.get(name)))

    def _sections(self, application_id: str) -> tuple[Section, ...]:
        self.front.settle()
        return self.front.bench.intake.sections(application_id)
