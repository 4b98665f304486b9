"""Copies for the auditor: a sealed declaration with its papers, or everything that this computer sealed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from desktop.errors import NotReady
from desktop.messages import tr
from desktop.models.application import Application
from desktop.models.declaration import Paper, PaperFile
from desktop.printing import papercode
from desktop.security import durable
from desktop.services.records import Desk
from desktop.services.seals.book import SealBook, SealedEntry
from desktop.services.seals.bundle_file import MOST, BundledPaper, chain_export, declaration_bundle

_FORM, _LETTER = "declaration", "D"


@dataclass(frozen=True, slots=True)
class AuditCopy:
    """A file for the auditor, by the name to offer; `istiqbal-verify` reads it."""

    file_name: str
    data: bytes


class Bundles:
    """Reads what was sealed and lays it out for somebody who has nothing of ours but the verifier."""

    def __init__(self, desk: Desk, book: SealBook, device: str) -> None:
        self._desk = desk
        self._book = book
        self._device = device

    def declaration(self, application_id: str, *, strokes: bool = False) -> AuditCopy:
        """The declaration in force. What was drawn stays here unless `strokes` asks for it: it is a trait of the body.

        Raises NotReady where nothing is sealed yet.
        """
        sealed = self._book.of(application_id)
        if not sealed:
            raise NotReady(what=tr("the declaration"))
        entry = sealed[-1]
        with self._desk.store.reading() as session:
            number = session.get_one(Application, application_id).application_no
        papers = tuple(self._papers(entry))
        data = declaration_bundle(entry, self._up_to_a_receipt(entry), papers, self._desk.now(), strokes=strokes)
        return AuditCopy(f"{number}-declaration.zip", data)

    def chain(self) -> tuple[AuditCopy, ...]:
        """Everything this computer sealed since it has a chain, in one file or, where that is too much, in several.

        Raises NotReady where nothing is sealed yet.
        """
        runs = [self._book.chain(device, epoch) for device, epoch, _ in self._book.chains() if device == self._device]
        entries = [entry for run in sorted(runs, key=lambda run: run[0].sealed_at) for entry in run]
        if not entries:
            raise NotReady(what=tr("the declaration"))
        day, parts = self._desk.today().isoformat(), range(0, len(entries), MOST)
        return tuple(
            AuditCopy(
                f"istiqbal-{self._device[:8]}-{day}{f'-{part + 1}' if len(parts) > 1 else ''}.zip",
                chain_export(self._device, entries[start : start + MOST], self._desk.now()),
            )
            for part, start in enumerate(parts)
        )

    def save(self, copy: AuditCopy, file: Path) -> None:
        """Write a copy, whole or not at all. Raises DiskFull or DiskFailed."""
        durable.replace(file, copy.data)

    def _up_to_a_receipt(self, entry: SealedEntry) -> tuple[SealedEntry, ...]:
        """The chain from a declaration to the first one the central confirmed, which confirms all before it."""
        if not entry.seq:
            return ()
        chain = (entry,) if entry.receipt else self._book.chain(entry.device, entry.epoch, entry.seq)
        confirmed = next((place for place, one in enumerate(chain, 1) if one.receipt), len(chain))
        return chain[:confirmed]

    def _papers(self, entry: SealedEntry) -> Iterator[BundledPaper]:
        """The declaration on paper: as sealed, and as printed for the pen before."""
        said = json.loads(entry.content).get("paper") or {}
        digests = (entry.sha256, *filter(None, (said.get("content_sha256"),)))
        codes = [papercode.paper_code(_LETTER, entry.application_id, _FORM, bytes.fromhex(one)) for one in digests]
        mine = select(Paper, PaperFile).join(PaperFile, PaperFile.sha256 == Paper.sha256).where(Paper.code.in_(codes))
        with self._desk.store.reading() as session:
            for paper, file in session.execute(mine.order_by(Paper.made_at, Paper.id)):
                yield BundledPaper(file.sha256, paper.code or "", paper.pages or 0, file.pdf)
