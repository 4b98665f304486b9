"""Who an electronic applicant may be already: somebody on file, or somebody in a row further up."""

from __future__ import annotations

from typing import Any

from desktop.dates import WrittenDate
from desktop.messages import tr
from desktop.services.people.duplicates import Duplicates, Match, Probe
from desktop.services.receiving.import_views import Alike, Applicant
from desktop.services.records import Desk
from desktop.services.sections import NAMES
from desktop.text import compact, name_key

_MOST = 3
_CERTAIN = 100


class Resembling:
    """Compares the rows of one file, in their order, with everybody on file and with each other."""

    def __init__(self, desk: Desk) -> None:
        self._duplicates = Duplicates(desk)
        self._rows: dict[tuple[str, str], Applicant] = {}

    def of(self, one: Applicant) -> tuple[Alike, ...]:
        """Who this applicant may be, the likeliest first; and remember the row for those that follow."""
        found = [*self._above(one), *(_alike(match) for match in self._duplicates.check(_probe(one)))]
        return tuple(found[:_MOST])

    def _above(self, one: Applicant) -> list[Alike]:
        found: dict[int, Alike] = {}
        for what, value, reason, certain in self._marks(one):
            above = self._rows.setdefault((what, value), one)
            if above is not one and above.number not in found:
                row = tr("Row {number}", number=above.number)
                found[above.number] = Alike(above.name or tr("Not named yet"), row, (reason,), certain)
        return list(found.values())

    def _marks(self, one: Applicant) -> list[tuple[str, str, str, bool]]:
        """What tells this row from others: the row itself, its numbers, and its name with its mobile."""
        identity, mobile = compact(_text(one, "id_number")), _text(one, "mobile")
        marks = [("row", one.fingerprint, tr("The same row"), True)]
        if identity:
            marks.append(("identity", identity, tr("The same identity number"), True))
        if mobile and one.name:
            marks.append(("person", f"{name_key(one.name)} {mobile}", tr("The same name and mobile"), False))
        return marks


def _probe(one: Applicant) -> Probe:
    born = one.answers.get("person", {}).get("birth_date")
    iban = one.answers.get("application", {}).get("iban")
    named: dict[str, Any] = {name: _text(one, name) for name in (*NAMES, "id_number", "mobile")}
    return Probe(
        **named,
        iban=iban if isinstance(iban, str) else "",
        birth_date=born.day if isinstance(born, WrittenDate) else None,
    )


def _text(one: Applicant, name: str) -> str:
    """An answer about the person, or what was typed in its place: a slip of one digit is the usual reason."""
    value = one.answers.get("person", {}).get(name)
    return value if isinstance(value, str) else one.typed.get("person", {}).get(name, "")


def _alike(match: Match) -> Alike:
    return Alike(match.name, match.number, match.reasons, match.score == _CERTAIN, match.application_id or "")
