"""The closed lists of a request for a programme or project: its stages, its study, its approval, its reports."""

from __future__ import annotations

from desktop.field import Choice
from desktop.messages import mark


def _of(*pairs: tuple[str, str]) -> tuple[Choice, ...]:
    return tuple(Choice(code, label) for code, label in pairs)


REQUEST_STAGES = _of(
    ("draft", mark("Being written")),
    ("received", mark("Request received")),
    ("studied", mark("Request studied")),
    ("approved", mark("Approved")),
    ("declined", mark("Not approved")),
    ("executing", mark("Being carried out")),
    ("finished", mark("Carried out")),
    ("reported", mark("Reported upwards")),
    ("withdrawn", mark("Request withdrawn")),
)
REQUEST_KINDS = _of(("programme", mark("A programme")), ("project", mark("A project")))
SIGNED_HOW = _of(
    ("ink", mark("Ink on the printed request, before the officer")),
    ("letter", mark("An official letter of the body, with number and date")),
)
STUDY_ADVICE = _of(
    ("approve", mark("To approve it")),
    ("amend", mark("To approve it with changes")),
    ("decline", mark("To decline it")),
)
RULINGS = _of(("approved", mark("Approved")), ("declined", mark("Not approved")))
SENT_HOW = _of(
    ("letter", mark("Official letter")),
    ("portal", mark("Electronic platform of the body")),
    ("email", mark("E-mail")),
    ("hand", mark("Handed over")),
)
