"""Papers of a real file, printed, scanned and read back."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from sqlalchemy import select

from desktop.models.declaration import Paper
from desktop.models.returned import Attachment
from desktop.opening import OpenBranch
from desktop.printing.places import signing_places
from tests import scans


def paper(desk: OpenBranch, application: str, form: str = "application") -> tuple[bytes, str]:
    """A paper as it was printed, and its code."""
    made = desk.papers.make(application, form)
    with desk.store.reading() as session:
        code = session.scalars(select(Paper.code).where(Paper.sha256 == made.sha256)).one()
    return made.pdf, code or ""


def room(pdf: bytes, index: int, number: int = 0) -> scans.Box:
    """Where to sign on a page, in pixels of a scan."""
    left, top, right, bottom = (side * scans.DPI / 72 for side in signing_places(pdf, index)[number].room)
    return left, top, right, bottom


def put(folder: Path, name: str, page: Image.Image, quality: int = 80) -> Path:
    """A scanned page in a folder."""
    return keep(folder, name, scans.as_jpeg(page, quality))


def keep(folder: Path, name: str, data: bytes) -> Path:
    """A file in a folder."""
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_bytes(data)
    return path


def attachments(desk: OpenBranch) -> list[Attachment]:
    """What is attached, oldest first."""
    with desk.store.reading() as session:
        return list(session.scalars(select(Attachment).order_by(Attachment.scanned_at, Attachment.page)))
