"""Papers: the forms of an application, made offline, kept by hash, found again by their code."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import DiskFailed
from desktop.messages import mark, tr
from desktop.models.application import Application
from desktop.models.declaration import Paper
from desktop.printing import raster
from desktop.printing.forms.receipt import FORMS
from desktop.services.papers.contents import Contents
from desktop.services.papers.keeping import keep_in
from desktop.services.papers.study_paper import StudyContents
from desktop.services.records import Desk
from desktop.services.stationery import Printed
from desktop.services.study.step import last_finished
from desktop.services.views import PaperView


@dataclass(frozen=True, slots=True)
class PaperKind:
    """One of the papers on offer."""

    form: str
    title: str
    about: str
    after_study: bool = False  # there is nothing to print before a study is finished
    sheet: str = "A4"


PAPERS = (
    PaperKind(
        "application", mark("Support application"), mark("Everything the applicant stated, ready to sign in ink.")
    ),
    PaperKind(
        "privacy",
        mark("Privacy notice and consent"),
        mark("Whom the data go to and for what, and each consent on its own, to be signed."),
    ),
    PaperKind("checklist", mark("Document checklist"), mark("Every document, what was seen, and whether it is valid.")),
    PaperKind(
        "declaration", mark("Declaration of correctness"), mark("The text as it was read and signed, with its seal.")
    ),
    PaperKind(
        "receipt",
        mark("Receipt for the applicant"),
        mark("What was received, what is missing, and when to expect a reply."),
    ),
    PaperKind("receipt_a5", mark("Receipt on half a sheet"), mark("The same receipt on A5 paper."), sheet="A5"),
    PaperKind("receipt_large", mark("Receipt in large print"), mark("The same receipt for those who see little.")),
    PaperKind(
        "missing", mark("What is still missing"), mark("A slip to hand over: what to bring, from where, until when.")
    ),
    PaperKind(
        "visit_sheet",
        mark("Visit sheet"),
        mark("For the researcher: every answer with boxes to tick, and room for what is found."),
    ),
    PaperKind(
        "study",
        mark("Social study"),
        mark("The finished study: findings, opinions, the recommendation and the suggestion."),
        after_study=True,
    ),
)


RECEIPTS = frozenset(FORMS)
"""The receipt on each of its sheets: one of them is enough."""


class Papers:
    """Renders, stores and hands back papers."""

    def __init__(self, desk: Desk, contents: Contents, studies: StudyContents) -> None:
        self._desk = desk
        self._contents = contents
        self._studies = studies

    def make(self, application_id: str, form: str) -> PaperView:
        """Render a paper from the record as it stands, and note that it was made; the same content is the same file."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            application = session.get_one(Application, application_id)
            printed = self._printed(form)(session, application)
            digest = keep_in(
                session, self._desk, printed, form,
                application_id=application_id, scope=application.scope, version=self._contents.version(form),
            )  # fmt: skip
            number = application.application_no
        kind = _kind(form)
        return PaperView(form, tr(kind.title), printed.pdf, digest, f"{number}-{form}.pdf", kind.sheet)

    def accessible(self, application_id: str, form: str) -> PaperView:
        """The same paper with what a screen reader needs: to be sent or kept, not printed, and not noted as made."""
        with self._desk.store.reading() as session:
            application = session.get_one(Application, application_id)
            pdf = self._printed(form)(session, application).accessible()
            number = application.application_no
        digest = hashlib.sha256(pdf).hexdigest()
        kind = _kind(form)
        return PaperView(form, tr(kind.title), pdf, digest, f"{number}-{form}-accessible.pdf", kind.sheet)

    def _printed(self, form: str) -> Callable[[Session, Application], Printed]:
        known: dict[str, Callable[[Session, Application], Printed]] = {
            "application": self._contents.application,
            "checklist": self._contents.checklist,
            "declaration": self._contents.declaration,
            "privacy": self._contents.privacy,
            **{form: partial(self._contents.receipt, form=form) for form in RECEIPTS},
            "missing": self._contents.missing,
            "visit_sheet": self._studies.visit_sheet,
            "study": self._studies.study,
        }
        return known[form]

    def offered(self, application_id: str) -> tuple[str, ...]:
        """The forms that can be made of an application as it stands."""
        with self._desk.store.reading() as session:
            studied = last_finished(session, application_id) is not None
        return tuple(kind.form for kind in PAPERS if studied or not kind.after_study)

    def made(self, application_id: str) -> tuple[str, ...]:
        """The forms made so far for an application."""
        with self._desk.store.reading() as session:
            return tuple(session.scalars(select(Paper.form).where(Paper.application_id == application_id).distinct()))

    def pages(self, pdf: bytes, dpi: int) -> list[raster.RasterPage]:
        """The pages as pictures, to be read on the screen (about 110 dpi) or printed (300 dpi)."""
        return raster.pages(pdf, dpi)

    def save(self, pdf: bytes, file: Path) -> None:
        """Keep a copy where the officer wants it. Raises DiskFailed if it cannot be written there."""
        try:
            file.write_bytes(pdf)
        except OSError as error:
            raise DiskFailed() from error


def _kind(form: str) -> PaperKind:
    return next(kind for kind in PAPERS if kind.form == form)
