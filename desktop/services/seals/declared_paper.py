"""What the printed declaration says, from the same words that are read on the screen; and what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.field import show_moment
from desktop.messages import tr
from desktop.models.application import Application
from desktop.models.declaration import Declaration
from desktop.models.returned import NO, Attachment
from desktop.printing import papercode
from desktop.printing.content import DeclarationContent, Signatory
from desktop.services.records import Desk
from desktop.services.seals.book import registered
from desktop.services.seals.sealing import CHECKS
from desktop.services.seals.signers import SCREEN
from desktop.services.stationery import reference
from desktop.services.views import DeclarationView, SealedFacts


def declaration_content(desk: Desk, application: Application, view: DeclarationView) -> DeclarationContent:
    """The paper of a declaration as signed; of one that is not, as it is printed to be signed in ink."""
    others = view.facts.witnesses if view.facts else ()
    return DeclarationContent(
        reference(desk, application, "D"),
        view.intro,
        view.clauses,
        Signatory(view.signer_role, view.signer, view.sealed_at, view.strokes),
        Signatory(tr("The officer who matched the data"), view.witness or desk.officer.name, view.sealed_at),
        read_aloud=view.read_aloud,
        readers=tuple(Signatory(tr("Witness"), name) for name, _ in others),
        seal=view.seal,
        seal_note=tr(
            "Sealed on this branch's computer. The seal shows any later change; the ink signature stays primary."
        )
        if view.seal
        else "",
        title=view.title,
    )


def sealed_facts(session: Session, signed: Declaration, content: Mapping[str, Any]) -> SealedFacts:
    """What goes with a sealed declaration, in words."""
    signer, witness = content.get("signer", {}), content.get("witness", {})
    known = registered(session, signed.event_hash or "")
    paper, scanned = _signed_paper(session, signed, content)
    return SealedFacts(
        signed.seq or 0,
        tr("Registered centrally on {when}, no. {number}", when=show_moment(known.at.isoformat()), number=known.number)
        if known
        else tr("Not registered centrally yet"),
        known is not None,
        paper,
        scanned,
        tuple(tr(CHECKS[code]) for code in witness.get("checks", ()) if code in CHECKS),
        tuple((one["name"], one["id_number"]) for one in signer.get("witnesses", ())),
        signer.get("guardian_of") or "",
    )


def _signed_paper(session: Session, signed: Declaration, content: Mapping[str, Any]) -> tuple[str, bool]:
    """What became of the form that was signed by hand, and whether it lies here signed."""
    if signed.mode == SCREEN:
        return "", False
    printed = (content.get("paper", {}).get("content_sha256"), signed.sha256)
    codes = [
        papercode.paper_code("D", signed.application_id or "", "declaration", bytes.fromhex(one))
        for one in printed
        if one
    ]
    pages = session.scalars(select(Attachment.signature_seen).where(Attachment.paper_code.in_(codes))).all()
    if not pages:
        return tr("The signed paper was not scanned yet"), False
    if set(pages) <= {NO, None}:
        return tr("The paper was scanned, and no signature was found on it"), False
    return tr("The signed paper was scanned"), True
