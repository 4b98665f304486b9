"""What has come back of an application's papers; read by every part that depends on a signed sheet being there."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.field import show_moment
from desktop.models.declaration import Paper
from desktop.models.returned import NO, UNSURE, YES, Attachment
from desktop.services.returns.views import SignedScan

_WORST_FIRST = (NO, UNSURE, YES)


def signed_scan_of(
    session: Session, application_id: str, form: str = "declaration", code: str = ""
) -> SignedScan | None:
    """The newest signed scan of a form, or of exactly the paper with a code; None while nothing of it is back."""
    asked = select(Attachment).where(Attachment.application_id == application_id, Attachment.form == form)
    if code:
        asked = asked.where(Attachment.paper_code == code)
    rows = session.scalars(asked.order_by(Attachment.scanned_at.desc(), Attachment.id)).all()
    return _scan(session, rows) if rows else None


def signed_scans(session: Session, application_id: str) -> tuple[SignedScan, ...]:
    """The newest signed scan of every form of an application."""
    asked = select(Attachment.form).where(Attachment.application_id == application_id).distinct()
    forms = sorted(form for form in session.scalars(asked) if form)
    found = (signed_scan_of(session, application_id, form) for form in forms)
    return tuple(one for one in found if one is not None)


def scans_by_code(session: Session, application_id: str, form: str) -> dict[str, SignedScan]:
    """Of a form that a file has many papers of: what is back of each, by its code."""
    asked = select(Attachment).where(Attachment.application_id == application_id, Attachment.form == form)
    found: dict[str, list[Attachment]] = {}
    for row in session.scalars(asked.order_by(Attachment.scanned_at.desc(), Attachment.id)):
        found.setdefault(row.paper_code or "", []).append(row)
    return {code: _scan(session, rows) for code, rows in found.items()}


def _scan(session: Session, rows: Sequence[Attachment]) -> SignedScan:
    """One paper out of its attachments, newest first: that of the newest scan."""
    newest = rows[0]
    pages: dict[int, Attachment] = {}
    for row in rows:
        if row.paper_code == newest.paper_code:
            pages.setdefault(row.page or 1, row)
    total = session.scalars(select(Paper.pages).where(Paper.code == newest.paper_code)).first()
    seen = {row.signature_seen for row in pages.values()}
    return SignedScan(
        newest.form or "",
        newest.paper_code or "",
        tuple(sorted(pages)),
        max(total or 0, *pages),
        next((verdict for verdict in _WORST_FIRST if verdict in seen), ""),
        show_moment(newest.scanned_at or ""),
        newest.attached_by or "",
        tuple(pages[number].sha256 or "" for number in sorted(pages)),
    )
