"""Papers that come back: files of scans are taken in, pages attached to their record, the rest waits for a person."""

from __future__ import annotations

import hashlib
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import UnreadableScan
from desktop.messages import tr
from desktop.models.application import Application
from desktop.models.base import new_id
from desktop.models.declaration import Paper, PaperFile
from desktop.models.programme_request import ProgrammeRequest
from desktop.models.returned import (
    BY_CODE,
    BY_HAND,
    DECISION_COPY,
    SIGNED_SCAN,
    UNSURE,
    Attachment,
    BlobPlace,
    ScanFile,
    Stray,
)
from desktop.security.blobs import Blobs
from desktop.services.records import Desk
from desktop.services.returns.looking import MEDIA_TYPE, Seen, look, packed, upright
from desktop.services.returns.matching import Match, NoMatch, match
from desktop.services.returns.reader import ScannedPage, load, read, shown_name
from desktop.services.returns.views import Taken

ATTACHED, ASIDE = "attached", "aside"


class Returns:
    """Takes scans in. Slow work, a second a page: call it off the GUI, one file at a time."""

    def __init__(self, desk: Desk, blobs: Blobs) -> None:
        self._desk = desk
        self._blobs = blobs

    def take(self, path: Path) -> Taken:
        """Read one file of scans. Every page is attached or waits in the tray; the file itself is left where it is.

        Reading the same file again adds nothing. What cannot be read at all waits in the tray as well, by its name.
        """
        name = shown_name(path)
        counts = dict.fromkeys(("attached", "known", "waiting"), 0)
        trouble, digest, pages = "", "", 0
        try:
            data = load(path)
            digest = hashlib.sha256(data).hexdigest()
            for page in read(data, name):
                counts[self._page(page, name)] += 1
                pages = page.number
        except UnreadableScan as error:
            trouble = error.say()
            self._keep_stray(name, pages + 1, NoMatch("damaged"), None)
            counts["waiting"] += 1
        if digest:
            self._note_file(digest, name, pages)
        return Taken(name, counts["attached"], counts["known"], counts["waiting"], trouble)

    def is_known(self, path: Path) -> bool:
        """Whether a file with these very bytes was read before. Raises UnreadableScan where it cannot be opened."""
        digest = hashlib.sha256(load(path)).hexdigest()
        with self._desk.store.reading() as session:
            return session.get(ScanFile, digest) is not None

    def attach(self, stray_id: str, paper_code: str, page: int) -> None:
        """Attach a waiting page to a paper that a person chose; it is recorded as matched by hand."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            stray = session.get_one(Stray, stray_id)
            paper = session.scalars(
                select(Paper).where(Paper.code == paper_code, Paper.scope == self._desk.scope).order_by(Paper.made_at)
            ).all()[-1]
            place = session.get_one(BlobPlace, stray.sha256)
            row = self._row(paper, page, place.sha256, place.size, Seen((UNSURE,)))
            row.matched = BY_HAND
            session.add(row)
            self._settle(stray, ATTACHED, "")

    def keep_copy(self, path: Path, request_id: str) -> int:
        """Attach a paper that another body wrote, the decision on a request, as it was scanned; how many pages.

        Raises UnreadableScan; the same pages are kept once.
        """
        kept = 0
        for page in read(load(path), shown_name(path)):
            picture = packed(page.picture)
            digest = hashlib.sha256(picture).hexdigest()
            with self._desk.store.reading() as session:
                known = select(Attachment.id).where(Attachment.request_id == request_id, Attachment.sha256 == digest)
                if session.scalars(known).first() is not None:
                    continue
            place = self._put(digest, picture)
            with self._desk.store.transaction(self._desk.officer.id) as session:
                request = session.get_one(ProgrammeRequest, request_id)
                session.add(self._copy(request, page.number, digest, len(picture)))
                self._keep_place(session, place)
            kept += 1
        return kept

    def set_aside(self, stray_id: str, why: str) -> None:
        """Take a page out of the tray for a reason; its picture and the reason stay."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            self._settle(session.get_one(Stray, stray_id), ASIDE, why)

    def sweep(self) -> int:
        """Take away stored files that no record names: what a crash left. Call it while no file is being read."""
        with self._desk.store.reading() as session:
            known = frozenset(session.scalars(select(BlobPlace.name)))
        return self._blobs.sweep(known)

    def _page(self, page: ScannedPage, name: str) -> str:
        """Attach one page or let it wait; what became of it."""
        with self._desk.store.reading() as session:
            found = match(session, self._desk.scope, page.found)
            pdf = self._printed(session, found) if isinstance(found, Match) else b""
        if isinstance(found, NoMatch):
            kept = None if found.reason == "questionnaire" else packed(page.picture)
            return self._keep_stray(name, page.number, found, kept)
        seen = look(pdf, found.page, page.picture, found.found.corners) if pdf else Seen((UNSURE,))
        return self._attach(found, packed(upright(page.picture, found.found.corners)), seen)

    def _printed(self, session: Session, found: Match) -> bytes:
        """The paper as it was printed, if this computer printed it."""
        file = session.get(PaperFile, found.paper.sha256)
        return file.pdf if file is not None else b""

    def _attach(self, found: Match, picture: bytes, seen: Seen) -> str:
        digest = hashlib.sha256(picture).hexdigest()
        with self._desk.store.reading() as session:
            same = (Attachment.paper_code == found.paper.code, Attachment.page == found.page)
            known = select(Attachment.id).where(*same, Attachment.sha256 == digest)
            if session.scalars(known).first() is not None:
                return "known"
        place = self._put(digest, picture)
        with self._desk.store.transaction(self._desk.officer.id) as session:
            _owner(session, found.paper)  # it may have gone since it was matched
            session.add(self._row(found.paper, found.page, digest, len(picture), seen))
            self._keep_place(session, place)
        return "attached"

    def _row(self, paper: Paper, page: int, digest: str, size: int, seen: Seen) -> Attachment:
        return Attachment(
            id=new_id(),
            scope=paper.scope,
            application_id=paper.application_id,
            request_id=paper.request_id,
            kind=SIGNED_SCAN,
            paper_code=paper.code,
            form=paper.form,
            page=page,
            sha256=digest,
            media_type=MEDIA_TYPE,
            size=size,
            signature_seen=seen.signature,
            places_seen=" ".join(seen.places) or None,
            matched=BY_CODE,
            scanned_at=self._desk.now(),
            attached_by=self._desk.officer.name,
        )

    def _copy(self, request: ProgrammeRequest, page: int, digest: str, size: int) -> Attachment:
        return Attachment(
            id=new_id(),
            scope=request.scope,
            request_id=request.id,
            kind=DECISION_COPY,
            form=DECISION_COPY,
            page=page,
            sha256=digest,
            media_type=MEDIA_TYPE,
            size=size,
            matched=BY_HAND,
            scanned_at=self._desk.now(),
            attached_by=self._desk.officer.name,
        )

    def _keep_stray(self, name: str, number: int, why: NoMatch, picture: bytes | None) -> str:
        digest = hashlib.sha256(picture).hexdigest() if picture is not None else None
        with self._desk.store.reading() as session:
            same = select(Stray.id).where(Stray.file_name == name, Stray.page_in_file == number)
            if session.scalars(same.where(Stray.sha256.is_not_distinct_from(digest))).first() is not None:
                return "known"
        place = self._put(digest, picture) if picture is not None and digest is not None else None
        with self._desk.store.transaction(self._desk.officer.id) as session:
            session.add(
                Stray(
                    id=new_id(),
                    file_name=name,
                    page_in_file=number,
                    reason=why.reason,
                    found=why.code,
                    sha256=digest,
                    read_at=self._desk.clock(),
                )
            )
            self._keep_place(session, place)
        return "waiting"

    def _put(self, digest: str, picture: bytes) -> BlobPlace:
        kept = self._blobs.put(picture)
        return BlobPlace(sha256=digest, name=kept.name, size=kept.size)

    def _keep_place(self, session: Session, place: BlobPlace | None) -> None:
        """Note where a picture lies; one that is kept already is swept away later."""
        if place is not None and session.get(BlobPlace, place.sha256) is None:
            session.add(place)

    def _settle(self, stray: Stray, how: str, why: str) -> None:
        stray.settled, stray.settled_by = how, self._desk.officer.name
        stray.settled_at, stray.why = self._desk.clock(), why or tr("Matched by hand")

    def _note_file(self, digest: str, name: str, pages: int) -> None:
        with self._desk.store.transaction(self._desk.officer.id) as session:
            if session.get(ScanFile, digest) is None:
                session.add(ScanFile(sha256=digest, file_name=name, pages=pages, read_at=self._desk.clock()))


def _owner(session: Session, paper: Paper) -> Application | ProgrammeRequest:
    """The file or the request that a paper belongs to."""
    if paper.request_id:
        return session.get_one(ProgrammeRequest, paper.request_id)
    return session.get_one(Application, paper.application_id)
