"""What lies in the tray, what came back lately, and the pictures; the folder that is watched for scans."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.errors import DamagedBlob, DiskFailed
from desktop.field import show_moment
from desktop.messages import tr
from desktop.models.application import Application
from desktop.models.declaration import Paper
from desktop.models.outbox import recall, remember
from desktop.models.person import Person
from desktop.models.programme_request import ProgrammeRequest
from desktop.models.returned import Attachment, BlobPlace, Stray
from desktop.printing.forms import delivery
from desktop.security.blobs import Blobs
from desktop.services.papers.papers import PAPERS
from desktop.services.programmes.papers import TITLES
from desktop.services.records import Desk
from desktop.services.returns.matching import say
from desktop.services.returns.scans import signed_scans
from desktop.services.returns.views import PaperChoice, ReturnedPage, SignedScan, StrayPage

_FOLDER = "scans_folder"
_SUFFIXES = (".pdf", ".tif", ".tiff", ".jpg", ".jpeg", ".png")
_MOST = 200


def title_of(form: str) -> str:
    """What a form is called."""
    named = {kind.form: kind.title for kind in PAPERS} | TITLES | {"delivery": delivery.TITLE}
    return tr(named[form]) if form in named else form


class Tray:
    """Reads what came back and what waits; decides nothing."""

    def __init__(self, desk: Desk, blobs: Blobs) -> None:
        self._desk = desk
        self._blobs = blobs

    def waiting(self) -> tuple[StrayPage, ...]:
        """The pages that wait for a person, oldest first."""
        with self._desk.store.reading() as session:
            rows = session.scalars(
                select(Stray).where(Stray.settled.is_(None)).order_by(Stray.read_at, Stray.page_in_file)
            ).all()
            return tuple(
                StrayPage(
                    row.id,
                    row.file_name,
                    row.page_in_file,
                    say(row.reason),
                    row.found,
                    row.sha256 or "",
                    show_moment(row.read_at.isoformat()),
                )
                for row in rows
            )

    def how_many(self) -> int:
        """How many pages wait."""
        with self._desk.store.reading() as session:
            return session.scalar(select(func.count()).select_from(Stray).where(Stray.settled.is_(None))) or 0

    def recent(self, most: int = _MOST) -> tuple[ReturnedPage, ...]:
        """The pages that came back lately, newest first."""
        with self._desk.store.reading() as session:
            rows = session.scalars(
                select(Attachment).order_by(Attachment.scanned_at.desc(), Attachment.page).limit(most)
            )
            return tuple(page for row in rows if (page := self._page(session, row)) is not None)

    def of(self, application_id: str) -> tuple[SignedScan, ...]:
        """What is back of one application's papers."""
        with self._desk.store.reading() as session:
            return signed_scans(session, application_id)

    def picture(self, sha256: str) -> bytes:
        """A stored picture. Raises DamagedBlob if it is damaged or not on this computer."""
        with self._desk.store.reading() as session:
            place = session.get(BlobPlace, sha256)
        if place is None:
            raise DamagedBlob(file="")
        return self._blobs.get(place.name, sha256)

    def is_here(self, sha256: str) -> bool:
        """Whether a picture lies on this computer; others of the branch keep what they read themselves."""
        with self._desk.store.reading() as session:
            return session.get(BlobPlace, sha256) is not None

    def papers_of(self, application_id: str) -> tuple[PaperChoice, ...]:
        """The papers of one application that a stray page may be: the newest of each first."""
        with self._desk.store.reading() as session:
            rows = session.scalars(
                select(Paper)
                .where(Paper.application_id == application_id, Paper.code.is_not(None), Paper.scope == self._desk.scope)
                .order_by(Paper.made_at.desc())
            )
            return tuple(
                PaperChoice(row.code or "", title_of(row.form or ""), row.pages or 1, show_moment(row.made_at or ""))
                for row in rows
            )

    def folder(self) -> Path | None:
        """The folder that is watched, if one was chosen."""
        with self._desk.store.reading() as session:
            kept = recall(session, _FOLDER)
        return Path(kept) if kept else None

    def watch(self, folder: Path | None) -> None:
        """Watch a folder for scans from now on; None watches none. Raises DiskFailed if it is no folder."""
        if folder is not None and not folder.is_dir():
            raise DiskFailed()
        with self._desk.store.applying() as session:
            remember(session, _FOLDER, str(folder) if folder else "")

    def in_folder(self) -> dict[Path, tuple[int, int]]:
        """The scans that lie in the watched folder, with size and time: what changes is still being written."""
        folder = self.folder()
        if folder is None:
            return {}
        found = {}
        try:
            for path in sorted(folder.iterdir()):
                if path.suffix.lower() in _SUFFIXES and path.is_file() and not path.is_symlink():
                    stat = path.stat()
                    found[path] = (stat.st_size, stat.st_mtime_ns)
        except OSError:  # a share that is away just now: looked for again
            return {}
        return found

    def _page(self, session: Session, row: Attachment) -> ReturnedPage | None:
        whose = _whose(session, row)
        if whose is None:
            return None
        pages = session.scalars(select(Paper.pages).where(Paper.code == row.paper_code)).first()
        return ReturnedPage(
            row.id,
            row.application_id or "",
            *whose,
            row.form or "",
            title_of(row.form or ""),
            row.page or 1,
            pages or 1,
            row.signature_seen or "",
            row.matched or "",
            row.sha256 or "",
            show_moment(row.scanned_at or ""),
            row.attached_by or "",
            row.request_id or "",
        )


def _whose(session: Session, row: Attachment) -> tuple[str, str] | None:
    """The number and the name of the file or the request that a page belongs to; None where it is not here."""
    if row.request_id:
        request = session.get(ProgrammeRequest, row.request_id)
        return (request.request_no or "", request.title or "") if request is not None else None
    application = session.get(Application, row.application_id)
    if application is None:
        return None
    person = session.get(Person, application.person_id)
    return application.application_no or "", person.full_name if person else ""
