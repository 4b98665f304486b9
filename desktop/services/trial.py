"""Synthetic families for a trial, entered through the same services as real ones."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop.models.choices import MAIN_INCOME
from desktop.paths import RESOURCES
from desktop.services.intake import Intake
from desktop.services.reception import Reception
from desktop.services.records import Records
from desktop.services.verification import Verification
from desktop.services.views import Ref, Section

FAMILIES = RESOURCES / "trial" / "families.toml"


@dataclass(frozen=True, slots=True)
class Trial:
    """Enters invented families, so that every screen has something to show."""

    reception: Reception
    intake: Intake
    verification: Verification
    records: Records
    case_types: tuple[str, ...]

    def enter(self, most: int | None = None) -> None:
        """Enter the families of the file (the first `most` of them), under cases that this association's policy offers."""
        families = tomllib.loads(FAMILIES.read_text(encoding="utf-8"))["family"]
        for at, family in enumerate(families[:most]):
            self._enter(family, self.case_types[at % len(self.case_types)])

    def _enter(self, family: Mapping[str, Any], case_type: str) -> None:
        visit = self.reception.log().ref
        self._type(visit, family["visit"])
        if "person" not in family:
            self.reception.answer(visit.id)
            return
        application_id = self.intake.start(visit.id)
        answers = {"case_type": case_type, **family.get("application", {})}
        self._type(self._record(application_id, "request"), answers)
        self._type(self._record(application_id, "personal"), family["person"])
        if "household" in family:
            self._type(self._record(application_id, "housing"), family["household"])
            self._incomes(application_id, family.get("income", {}))
        for dependant in family.get("dependant", ()):
            self._type(self.intake.add_dependant(application_id).ref, dependant)
        if family["complete"]:
            for item in self.verification.of(application_id).items:
                self._type(item.sheet.ref, {"status": "presented"})

    def _incomes(self, application_id: str, amounts: Mapping[str, str]) -> None:
        sheets = self._section(application_id, "income").sheets
        for choice, sheet in zip(MAIN_INCOME, sheets, strict=True):
            amount = amounts.get(choice.code)
            self._type(sheet.ref, {"received": amount is not None, "amount_monthly": amount})

    def _record(self, application_id: str, section: str) -> Ref:
        return self._section(application_id, section).sheets[0].ref

    def _section(self, application_id: str, code: str) -> Section:
        return next(s for s in self.intake.sections(application_id) if s.code == code)

    def _type(self, ref: Ref, answers: Mapping[str, Any]) -> None:
        for name, typed in answers.items():
            self.records.edit(ref, name, tuple(typed) if isinstance(typed, list) else typed)
