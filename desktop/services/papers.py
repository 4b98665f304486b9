"""Papers: the forms of an application, made offline, kept by hash, found again by their code."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import DiskFailed
from desktop.messages import mark, tr
from desktop.models.application import Application
from desktop.models.base import new_id
from desktop.models.declaration import Paper, PaperFile
from desktop.printing import raster
from desktop.services.contents import Contents
from desktop.services.records import Desk
from desktop.services.stationery import Printed
from desktop.services.study.papers import StudyContents
from desktop.services.study.step import last_finished
from desktop.services.views import PaperView


@dataclass(frozen=True, slots=True)
class PaperKind:
    """One of the papers on offer."""

    form: str
    title: str
    about: str
    after_study: bool = False  # there is nothing to print before a study is finished


PAPERS = (
    PaperKind(
        "application", mark("Support application"), mark("Everything the applicant stated, ready to sign in ink.")
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


class Papers:
    """Renders, stores and hands back papers."""

    def __init__(self, desk: Desk, contents: Contents, studies: StudyContents) -> None:
        self._desk = desk
        self._contents = contents
        self._studies = studies

    def make(self, application_id: str, form: str) -> PaperView:
        """Render a paper from the record as it stands, and note that it was made; the same content is the same file."""
        build: dict[str, Callable[[Session, Application], Printed]] = {
            "application": self._contents.application,
            "checklist": self._contents.checklist,
            "declaration": self._contents.declaration,
            "receipt": self._contents.receipt,
            "missing": self._contents.missing,
            "visit_sheet": self._studies.visit_sheet,
            "study": self._studies.study,
        }
        with self._desk.store.transaction(self._desk.officer.id) as session:
            application = session.get_one(Application, application_id)
            printed = build[form](session, application)
            digest = hashlib.sha256(printed.pdf).hexdigest()
            if session.get(PaperFile, digest) is None:
                session.add(PaperFile(sha256=digest, pdf=printed.pdf))
                session.add(self._note(application, form, digest, printed))
            number = application.application_no
        title = next(tr(kind.title) for kind in PAPERS if kind.form == form)
        return PaperView(form, title, printed.pdf, digest, f"{number}-{form}.pdf")

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

    def _note(self, application: Application, form: str, digest: str, printed: Printed) -> Paper:
        return Paper(
            id=new_id(),
            scope=application.scope,
            application_id=application.id,
            form=form,
            form_version=self._contents.version(form),
            sha256=digest,
            made_at=self._desk.now(),
            made_by=self._desk.officer.name,
            code=printed.code,
            said=printed.said,
            pages=raster.page_count(printed.pdf),
        )
