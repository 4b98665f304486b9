"""Whole files in a line or two, entered through the services as the screens do it."""

from __future__ import annotations

import datetime as dt
import re

import pypdfium2

from desktop.opening import OpenBranch
from desktop.services.trial import Trial
from desktop.services.views import Checklist, DocumentItem, Ref, Section

STROKES = (((0.1, 0.5, 0, 0.5), (0.4, 0.2, 30, 0.6), (0.8, 0.6, 60, 0.5)),)


def whole_file(desk: OpenBranch) -> str:
    """An application with every answer; its id."""
    Trial(desk, dt.date.today()).enter(most=1, finish=False)
    return desk.cases.recent()[0].application_id


def section(desk: OpenBranch, application_id: str, code: str) -> Section:
    """One section of the form."""
    return next(s for s in desk.intake.sections(application_id) if s.code == code)


def record(desk: OpenBranch, application_id: str, code: str) -> Ref:
    """The record behind a section."""
    return section(desk, application_id, code).sheets[0].ref


def match_all(desk: OpenBranch, application_id: str) -> None:
    """Every document presented, matched and valid."""
    for item in desk.verification.of(application_id).items:
        desk.records.fill(item.sheet.ref, {"issued_on": "2026/11/01", "expires_on": "2030/01/01"})
        desk.verification.edit(item.sheet.ref, "status", "matched")


class Clock:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.now = dt.datetime(2026, 11, 1, 8, tzinfo=dt.UTC)

    def __call__(self) -> dt.datetime:
        self.now += dt.timedelta(seconds=1)
        return self.now


def item(found: Checklist, document: str) -> DocumentItem:
    return next(one for one in found.items if one.document == document)


def see(desk: OpenBranch, application: str, document: str, **answers: object) -> DocumentItem:
    ref = item(desk.verification.of(application), document).sheet.ref
    for name, typed in answers.items():
        desk.verification.edit(ref, name, typed)
    return item(desk.verification.of(application), document)


def words_of(pdf: bytes) -> str:
    """What stands on a paper."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return re.sub(r"\s+", " ", " ".join(page.get_textpage().get_text_range() for page in document))
    finally:
        document.close()
