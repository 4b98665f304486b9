"""The shelf: the guides and forms the policy gives its staff, put in by a manager and read without a line."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.dates import show_gregorian
from desktop.errors import InputError
from desktop.field import Field, show_moment
from desktop.messages import tr
from desktop.mistakes import Missing
from desktop.models.base import ASSOCIATION, fields_of, new_id
from desktop.models.policy_life import ShelfItem, ShelfPart
from desktop.printing import raster
from desktop.services.policies.refusals import BadDocument
from desktop.services.policies.views import Document, ShelfLine
from desktop.services.powers import refusal, require
from desktop.services.records import Desk
from desktop.text import clean

MOST_BYTES = 8 * 1024 * 1024
"""Every branch receives it over its own line, so a scan of a book is made smaller first."""

REQUEST_FORM = "request_form"
"""The form «طلب دعم مستفيد», which the program draws itself."""

_PART = 48 * 1024
_QUESTIONS = ("title", "edition", "approval_no", "approved_on")


class Shelf:
    """Documents by the codes of the policy's tools; the newest of each is the one in use, the earlier ones stay."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def refused(self) -> str:
        """Why this officer may not put documents in, in the language in use; "" if they may."""
        return refusal(self._desk.officer, "policy")

    def lines(self) -> tuple[ShelfLine, ...]:
        """Every guide and form the policy in force names, with the document that lies there."""
        with self._desk.store.reading() as session:
            return tuple(self._line(session, tool.code, tool.label) for tool in self._desk.profile.tools)

    def questions(self) -> tuple[Field, ...]:
        """What is asked of a document that is put in."""
        declared = fields_of(ShelfItem)
        return tuple(declared[name] for name in _QUESTIONS)

    def faults(self, answers: Mapping[str, Any]) -> dict[str, str]:
        """What is wrong with those answers, by question."""
        return self._judged(answers)[1]

    def put(self, code: str, answers: Mapping[str, Any], file: Path) -> ShelfLine:
        """Put a PDF or a text in. Raises NotAllowed, BadDocument, or the InputError of a question."""
        require(self._desk.officer, "policy")
        content, media = _content(file)
        judged, wrong = self._judged(answers)
        if wrong:
            raise BadDocument(file=file.name, why=next(iter(wrong.values())))
        with self._desk.store.transaction(self._desk.officer.id) as session:
            before = self._items(session, code)
            pieces = [content[at : at + _PART] for at in range(0, len(content), _PART)]
            item = ShelfItem(
                id=new_id(),
                scope=ASSOCIATION,
                code=code,
                media=media,
                size=len(content),
                parts=len(pieces),
                sha256=hashlib.sha256(content).hexdigest(),
                supersedes=before[-1].id if before else None,
                added_name=self._desk.officer.name,
                added_at=self._desk.now(),
                **judged,
            )
            session.add(item)
            session.add_all(
                ShelfPart(
                    id=new_id(),
                    scope=ASSOCIATION,
                    item_id=item.id,
                    place=place,
                    data=base64.b64encode(piece).decode(),
                )
                for place, piece in enumerate(pieces)
            )
            session.flush()
            label = next((one.label for one in self._desk.profile.tools if one.code == code), code)
            return self._line(session, code, label)

    def read(self, item_id: str) -> Document:
        """A document, whole. Raises BadDocument while parts of it have not arrived, or if it is not what was put in."""
        with self._desk.store.reading() as session:
            item = session.get_one(ShelfItem, item_id)
            found = session.scalars(select(ShelfPart).where(ShelfPart.item_id == item_id).order_by(ShelfPart.place))
            content = b"".join(base64.b64decode(one.data or "") for one in found)
            title, media = item.title or "", item.media or "pdf"
            if hashlib.sha256(content).hexdigest() != item.sha256:
                raise BadDocument(file=title, why=tr("It has not arrived whole yet: exchange with the central first."))
        suffix = "pdf" if media == "pdf" else "txt"
        text = content.decode("utf-8") if media == "text" else ""
        return Document(title, f"{clean(title)}.{suffix}", content, text)

    def pages(self, content: bytes, dpi: int) -> list[raster.RasterPage]:
        """The pages of a PDF as pictures."""
        return raster.pages(content, dpi)

    def _line(self, session: Session, code: str, label: str) -> ShelfLine:
        items = self._items(session, code)
        if not items:
            return ShelfLine(code, label)
        item = items[-1]
        arrived = session.scalar(select(func.count()).select_from(ShelfPart).where(ShelfPart.item_id == item.id))
        approval = item.approval_no or ""
        if item.approved_on:
            day = show_gregorian(item.approved_on)
            approval = tr("no. {number} of {day}", number=approval, day=day) if approval else day
        return ShelfLine(
            code,
            label,
            item.id,
            item.title or "",
            item.edition or "",
            approval,
            tr("{name} at {when}", name=item.added_name or "", when=show_moment(item.added_at or "")),
            item.media or "",
            arrived == item.parts,
            len(items) - 1,
        )

    def _items(self, session: Session, code: str) -> list[ShelfItem]:
        """The documents under a code, the one in use last."""
        found = session.scalars(select(ShelfItem).where(ShelfItem.code == code))
        return sorted(found, key=lambda one: (one.added_at or "", one.id))

    def _judged(self, answers: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
        found: dict[str, Any] = {}
        wrong: dict[str, str] = {}
        for one in self.questions():
            try:
                found[one.name] = one.parse(answers.get(one.name), {"today": self._desk.today()})
                if found[one.name] is None and one.required:
                    raise Missing()
            except InputError as error:
                wrong[one.name] = error.say()
        return found, wrong


def _content(file: Path) -> tuple[bytes, str]:
    """The bytes of a document and what they are."""
    try:
        content = file.read_bytes()
    except OSError as error:
        raise BadDocument(file=file.name, why=tr("The file cannot be read.")) from error
    if len(content) > MOST_BYTES:
        raise BadDocument(file=file.name, why=tr("It is larger than 8 MB: make the PDF smaller first."))
    if content.startswith(b"%PDF-"):
        if not raster.is_readable(content):
            raise BadDocument(file=file.name, why=tr("This PDF is damaged or locked with a password."))
        return content, "pdf"
    try:
        words = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadDocument(file=file.name, why=tr("Only a PDF or a plain text (UTF-8) can be read here.")) from error
    if "\x00" in words or not words.strip():
        raise BadDocument(file=file.name, why=tr("Only a PDF or a plain text (UTF-8) can be read here."))
    return words.encode(), "text"
