"""Synthetic families for a trial, entered through the same services as real ones."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop.dates import WrittenDate
from desktop.models.choices import MAIN_INCOME
from desktop.paths import RESOURCES
from desktop.services.bench import Bench
from desktop.services.views import Ref, Section
from desktop.values import NoAnswer

FAMILIES = RESOURCES / "trial" / "families.toml"


@dataclass(frozen=True, slots=True)
class Trial:
    """Enters invented families, so that every screen has something to show."""

    bench: Bench
    today: dt.date

    def enter(self, most: int | None = None, *, finish: bool = True) -> None:
        """Enter the families of the file, or the first `most` of them; `finish` takes those files to their end that are
        said to get there."""
        families = tomllib.loads(FAMILIES.read_text(encoding="utf-8"))["family"]
        for family in families[:most]:
            visit = self.bench.reception.log().ref
            self._type(visit, family["visit"])
            if "person" in family:
                application_id = self._apply(visit, family)
                if finish and family["taken_to"] != "draft":
                    self._finish(application_id, whole=family["taken_to"] == "complete")
            else:
                self.bench.reception.answer(visit.id)

    def _apply(self, visit: Ref, family: Mapping[str, Any]) -> str:
        application_id = self.bench.intake.start(visit.id)
        self._type(self._record(application_id, "consent"), self._offered(family))
        self._type(self._record(application_id, "personal"), family["person"])
        if "household" in family:
            self._type(self._record(application_id, "housing"), family["household"])
            self._incomes(application_id, family.get("income", {}))
        for section in ("health", "elder_care"):
            if section in family:
                self._type(self._record(application_id, section), family[section])
        for section, rows in family.get("rows", {}).items():
            for row in rows:
                self._type(self.bench.intake.add_row(application_id, section), row)
        return application_id

    def _offered(self, family: Mapping[str, Any]) -> dict[str, Any]:
        """The request, with a case and services that this association offers."""
        profile, request = self.bench.profile, dict(family.get("application", {}))
        cases = [case for case in family["cases"] if case in profile.case_types] or list(profile.case_types)
        if "requested_services" in request:
            wanted = [one for one in request["requested_services"] if one in profile.services]
            request["requested_services"] = wanted or list(profile.services[-1:])
        return {"case_type": cases[0], **request}

    def _finish(self, application_id: str, *, whole: bool) -> None:
        """The documents seen, the declaration signed in ink; a file that is not whole lacks its papers' dates."""
        dates = {"issued_on": self.today - dt.timedelta(days=20), "expires_on": self.today + dt.timedelta(days=900)}
        valid = {name: WrittenDate.of(day) for name, day in dates.items()}
        for item in self.bench.verification.of(application_id).items:
            number = next((one.in_file for one in item.points if one.code == "number"), "") or "45110277"
            self.bench.verification.edit(item.sheet.ref, "status", "matched" if whole else "presented")
            if whole:
                self._type(item.sheet.ref, {"number": number, **valid})
        self.bench.declarations.seal(application_id, (), mode="paper")
        self.bench.cases.finish(application_id)

    def _incomes(self, application_id: str, amounts: Mapping[str, str]) -> None:
        sheets = self._section(application_id, "income").sheets
        for choice, sheet in zip(MAIN_INCOME, sheets, strict=True):
            amount = amounts.get(choice.code)
            self._type(sheet.ref, {"received": amount is not None, "amount_monthly": amount})

    def _record(self, application_id: str, section: str) -> Ref:
        return self._section(application_id, section).sheets[0].ref

    def _section(self, application_id: str, code: str) -> Section:
        return next(s for s in self.bench.intake.sections(application_id) if s.code == code)

    def _type(self, ref: Ref, answers: Mapping[str, Any]) -> None:
        self.bench.records.fill(ref, {name: _answer(typed) for name, typed in answers.items()})


def _answer(typed: Any) -> Any:
    """As the form's controls give it; { why = "declined" } is the reason why there is no answer."""
    match typed:
        case list():
            return tuple(typed)
        case {"why": reason}:
            return NoAnswer(reason)
        case _:
            return typed
