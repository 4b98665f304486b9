"""The papers of a version that is not in force yet, with invented values where a file would put its own."""

from __future__ import annotations

import datetime as dt
from dataclasses import fields, replace
from typing import Any, get_args, get_type_hints

from desktop.messages import tr
from desktop.policy.letters import LETTERS, Grant, Letter
from desktop.policy.profile import Profile
from desktop.policy.spelling import Amount, Day, Days, Party
from desktop.printing import raster
from desktop.printing.content import Reference, Signatory
from desktop.printing.forms.letter import render_letter
from desktop.services.blanks.forms import BlankForms, blank_code
from desktop.services.papers.letters import letter_content
from desktop.services.policies import codes
from desktop.services.policies.views import Document
from desktop.services.policy_book import OneVersion
from desktop.services.records import Desk, Records
from desktop.services.stationery import letterhead_of

FORMS = ("declaration", "privacy", "receipt", "checklist", "application")
_SUM, _DAYS = 150_000, 30


class Preview:
    """Draws the papers in which the words of a policy stand."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def kinds(self) -> tuple[tuple[str, str], ...]:
        """The papers that can be looked at: code and name."""
        names = {
            "declaration": tr("Declaration of correctness"),
            "privacy": tr("Privacy notice and consent"),
            "receipt": tr("Receipt for the applicant"),
            "checklist": tr("Document checklist"),
            "application": tr("Support application"),
        }
        letters = ((f"letter.{one.code}", tr(one.label)) for one in codes.LETTERS)
        return (*((code, names[code]) for code in FORMS), *letters)

    def make(self, code: str, profile: Profile) -> Document:
        """One paper as that policy would print it."""
        name = dict(self.kinds())[code]
        if code.startswith("letter."):
            return Document(name, f"{code}.pdf", self._letter(LETTERS[code.removeprefix("letter.")], profile))
        desk = replace(self._desk, policies=OneVersion(profile))
        forms = BlankForms(desk, Records(desk))
        return Document(name, f"{code}.pdf", forms.draw(code, profile.case_types[0]))

    def pages(self, content: bytes, dpi: int) -> list[raster.RasterPage]:
        """The pages as pictures."""
        return raster.pages(content, dpi)

    def _letter(self, kind: type[Letter], profile: Profile) -> bytes:
        reference = Reference("", "", "", blank_code(kind.kind, kind.form))
        signs = (Signatory(tr("Manager of beneficiary affairs")),)
        content = letter_content(profile, self._desk.branch, sample(kind, self._desk.today()), reference, signs)
        return render_letter(letterhead_of(profile.association, self._desk.branch), content)


def sample(kind: type[Letter], today: dt.date) -> Letter:
    """A letter that is told everything it can be told."""
    hints = get_type_hints(kind)
    return kind(**{one.name: _value(one.name, hints[one.name], today) for one in fields(kind)})


def _value(name: str, hint: Any, today: dt.date) -> Any:
    members = get_args(hint)
    if hint is Party:
        return Party(tr("Name of the person"))
    if members and members[0] is Grant:
        return (Grant(tr("Food basket"), Amount(_SUM), today, today + dt.timedelta(days=_DAYS)),)
    if members and members[0] is str and ... in members:
        return (tr("first: {place}", place=codes.place(name)), tr("second: {place}", place=codes.place(name)))
    if hint is Days or Days in members:
        return Days(_DAYS)
    if hint == Day or dt.date in members:
        return today
    return codes.place(name)
