"""The book of sealed declarations as others read it: in the order of a computer's chain, each with what the central's
notary said of it. For bundles, for the check of a chain, and for the screen."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.models.declaration import Declaration
from desktop.models.outbox import recall
from desktop.models.seal_book import SealCertificate, SealReceipt
from desktop.models.store import Store
from desktop.services.seals.sealing import canonical_strokes
from desktop.sync.receipts import NOTARY


@dataclass(frozen=True, slots=True)
class SealedEntry:
    """One sealed declaration: its exact bytes, everything in hex that proves them, and what was drawn.

    A declaration of version 1 has no place in a chain: its `device`, `epoch` and `prev` are "" and its `seq` is 0.
    `receipt` and `certificates` are signed texts of the notary as they came ("" and () while there are none).
    """

    id: str
    application_id: str
    content: bytes
    sha256: str
    user_sig: str
    device_sig: str
    user_key: str
    device_key: str
    event_hash: str
    strokes: bytes
    sealed_at: str
    device: str
    epoch: str
    seq: int
    prev: str
    receipt: str
    certificates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Registered:
    """That the central keeps a declaration: its number there, from 1, and when it came."""

    number: int
    at: dt.datetime


class SealBook:
    """Reads; changes nothing."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def notary(self) -> str:
        """The public key, in hex, under which the central confirms; "" before the first exchange."""
        with self._store.reading() as session:
            return recall(session, NOTARY) or ""

    def entry(self, declaration_id: str) -> SealedEntry:
        """One declaration."""
        with self._store.reading() as session:
            return _entry(session, session.get_one(Declaration, declaration_id))

    def of(self, application_id: str) -> tuple[SealedEntry, ...]:
        """Every declaration of an application, oldest first."""
        with self._store.reading() as session:
            mine = select(Declaration).where(Declaration.application_id == application_id)
            found = session.scalars(mine.order_by(Declaration.sealed_at, Declaration.seq))
            return tuple(_entry(session, row) for row in found)

    def chain(self, device: str, epoch: str, first: int = 1) -> tuple[SealedEntry, ...]:
        """The declarations of one run of a computer's chain, in order, from a number on."""
        with self._store.reading() as session:
            mine = select(Declaration).where(
                Declaration.device == device, Declaration.epoch == epoch, Declaration.seq >= first
            )
            return tuple(_entry(session, row) for row in session.scalars(mine.order_by(Declaration.seq)))

    def chains(self) -> tuple[tuple[str, str, int], ...]:
        """Every run of a chain that is here: device, epoch and how far it goes."""
        last = select(Declaration.device, Declaration.epoch, func.max(Declaration.seq))
        runs = last.where(Declaration.seq.is_not(None)).group_by(Declaration.device, Declaration.epoch)
        with self._store.reading() as session:
            return tuple(sorted((device or "", epoch or "", seq or 0) for device, epoch, seq in session.execute(runs)))


def registered(session: Session, event_hash: str) -> Registered | None:
    """Whether the central confirmed this declaration."""
    found = session.get(SealReceipt, event_hash)
    return Registered(found.log_index + 1, dt.datetime.fromisoformat(found.server_time)) if found else None


def _entry(session: Session, row: Declaration) -> SealedEntry:
    receipt = session.get(SealReceipt, row.event_hash or "")
    keys = (row.witness_key or "", row.device_key or "")
    certificates = session.scalars(
        select(SealCertificate.signed).where(SealCertificate.public_key.in_(keys)).order_by(SealCertificate.kind)
    )
    return SealedEntry(
        id=row.id,
        application_id=row.application_id or "",
        content=(row.content or "").encode(),
        sha256=row.sha256 or "",
        user_sig=row.witness_signature or "",
        device_sig=row.device_signature or "",
        user_key=row.witness_key or "",
        device_key=row.device_key or "",
        event_hash=row.event_hash or "",
        strokes=canonical_strokes(json.loads(row.strokes or "[]")),
        sealed_at=row.sealed_at or "",
        device=row.device or "",
        epoch=row.epoch or "",
        seq=row.seq or 0,
        prev=row.prev or "",
        receipt=receipt.signed if receipt else "",
        certificates=tuple(certificates),
    )
