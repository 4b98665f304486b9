"""What the central's notary said, as this computer keeps it: asked for at every exchange until it is there.

Nothing is believed before it was checked against the notary's key, which is learnt at enrolment over the connection
that trusts only the association's own authority; another key later is not accepted.
"""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.errors import BadMessage
from desktop.models.declaration import Declaration
from desktop.models.outbox import recall, remember
from desktop.models.seal_book import SealCertificate, SealReceipt
from desktop.sync.notary import DEVICE_CERTIFICATE, PERSON_CERTIFICATE, Signed, read_signed, receipt_proves
from desktop.sync.reply import Receipts

MOST_WANTED = 100
"""Declarations asked for in one exchange."""

NOTARY, SEAL_TIP, SEAL_BEHIND = "notary", "seal_tip", "seal_behind"
_SUBJECT = {DEVICE_CERTIFICATE: "device", PERSON_CERTIFICATE: "user"}


def learn_notary(session: Session, key: str) -> None:
    """Remember the notary's key, in hex, the first time it is heard."""
    if key and not recall(session, NOTARY):
        remember(session, NOTARY, key)


def wanted(session: Session) -> tuple[str, ...]:
    """The ids of sealed declarations without a receipt, oldest first."""
    without = Declaration.event_hash.not_in(select(SealReceipt.event_hash))
    rows = select(Declaration.id).where(Declaration.seq.is_not(None), without)
    return tuple(session.scalars(rows.order_by(Declaration.sealed_at).limit(MOST_WANTED)))


def take(session: Session, told: Receipts) -> int:
    """Keep what holds; how many receipts that was. What does not hold is passed over and asked for again."""
    learn_notary(session, told.notary)
    notary = bytes.fromhex(recall(session, NOTARY) or "")
    if told.tip is not None:
        remember(session, SEAL_TIP, list(told.tip))
        if _declaration(session, told.tip[2]) is None:  # our own data is older than what the central has of us
            remember(session, SEAL_BEHIND, True)
    for text in told.certificates:
        _certificate(session, text, notary)
    return sum(_receipt(session, text, notary) for text in told.receipts)


def _receipt(session: Session, text: str, notary: bytes) -> bool:
    receipt = _read(text)
    event_hash = str(receipt.body.get("event_hash", "")) if receipt else ""
    if receipt is None or _declaration(session, event_hash) is None or session.get(SealReceipt, event_hash) is not None:
        return False
    if not receipt_proves(receipt, notary, bytes.fromhex(event_hash)):
        return False
    index, moment = int(receipt.body["log_index"]), str(receipt.body["server_time"])
    session.add(SealReceipt(event_hash=event_hash, log_index=index, server_time=moment, signed=text))
    session.flush()
    return True


def _declaration(session: Session, event_hash: str) -> str | None:
    return session.scalars(select(Declaration.id).where(Declaration.event_hash == event_hash)).first()


def _certificate(session: Session, text: str, notary: bytes) -> None:
    found = _read(text)
    kind = str(found.body.get("type")) if found else ""
    if found is None or kind not in _SUBJECT or not found.holds(notary):
        return
    key = {"kind": kind, "subject": str(found.body[_SUBJECT[kind]]), "public_key": str(found.body["public_key"])}
    if session.get(SealCertificate, tuple(key.values())) is None:
        session.add(SealCertificate(**key, signed=text))
        session.flush()


def _read(text: str) -> Signed | None:
    try:
        return read_signed(text)
    except BadMessage:
        return None
