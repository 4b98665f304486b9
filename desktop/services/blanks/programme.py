"""The request for a programme or project with nothing on it: every question of its page, and the policy's statement."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from desktop.messages import mark, tr
from desktop.models.programme_request import ProgrammeRequest
from desktop.policy.profile import Profile
from desktop.printing.content import Ask, Asks, Entry, Group, Reference, Signatory
from desktop.printing.programme_content import ProgrammeRequestContent
from desktop.services.blanks.sections import ask
from desktop.services.programmes.questions import ASKED, WISHED
from desktop.services.records import Blanks, Records

_LINES: Mapping[str, int] = {"body_name": 1, "title": 1, "target_group": 2, "place": 1, "need": 6}
"""Answers that take whole lines of handwriting."""

_OFFICE = (
    mark("Received by"),
    mark("Received on"),
    mark("Entered into the program by"),
    mark("Number of the request given by the program"),
)


def blank_request(records: Records, profile: Profile, values: Blanks, reference: Reference) -> ProgrammeRequestContent:
    """What the paper says before anybody wrote on it; `values` are what the policy itself says, and lines for the rest."""
    text = profile.declaration
    parts = ((tr("Who asks"), ASKED), (tr("The programme or project"), (*WISHED, "need")))
    asked = tuple(Asks(title, tuple(_ask(records, profile, name) for name in names)) for title, names in parts)
    office = Group(tr("For the association's use"), tuple(Entry(tr(label)) for label in _OFFICE))
    return ProgrammeRequestContent(
        reference,
        (*asked, office),
        text.title,
        text.opening.format_map(values),
        tuple(clause.words.format_map(values) for clause in text.clauses),
        (Signatory(tr("Who speaks for the request")), Signatory(tr("The officer who matched the data"))),
    )


def _ask(records: Records, profile: Profile, name: str) -> Ask:
    question = ask(records.field(ProgrammeRequest, name, profile))
    return replace(question, lines=_LINES[name], wide=True) if name in _LINES else question
