"""The signature under a request: on its printed form before the officer, or by the body's own official letter.

What was signed is kept by its hash. A request that says something else later has not been signed.
"""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate
from desktop.field import show_moment
from desktop.messages import tr
from desktop.models.base import fields_of
from desktop.models.declaration import Paper
from desktop.models.programme_request import ProgrammeRequest
from desktop.models.returned import YES, Attachment
from desktop.printing import papercode
from desktop.services.programmes.contents import ProgrammeContents

FORM = "programme_request"
INK, LETTER = "ink", "letter"


def said_of(session: Session, contents: ProgrammeContents, request: ProgrammeRequest) -> str:
    """The hash of what the request says now, whoever signs it in whichever way."""
    return papercode.said(replace(contents.request(session, request), note="")).hex()


def is_signed(session: Session, contents: ProgrammeContents, request: ProgrammeRequest) -> bool:
    """Whether the request as it stands is signed."""
    return bool(request.signed_how) and request.signed_said == said_of(session, contents, request)


def printed(session: Session, request: ProgrammeRequest, said: str) -> Paper | None:
    """The paper with exactly these words, if it was made."""
    mine = select(Paper).where(Paper.request_id == request.id, Paper.form == FORM, Paper.said == said)
    return session.scalars(mine.order_by(Paper.made_at.desc())).first()


def no_letter(request: ProgrammeRequest) -> str:
    """Why a letter cannot stand for the signature, in the language in use; "" if it can."""
    if isinstance(request.letter_no, str) and isinstance(request.letter_on, WrittenDate):
        return ""
    return tr("Only the official letter of a body can stand for it: write its number and date in the request.")


def signed_words(session: Session, request: ProgrammeRequest) -> str:
    """How, when and before whom it was signed; "" while it is not."""
    if not request.signed_how:
        return ""
    how = fields_of(ProgrammeRequest)["signed_how"].show(request.signed_how)
    when = tr("Recorded {when} by {name}", when=show_moment(request.signed_at or ""), name=request.signed_before or "")
    back = _scan(session, request) if request.signed_how == INK else ""
    return tr(" · ").join(part for part in (how, when, back) if part)


def _scan(session: Session, request: ProgrammeRequest) -> str:
    """What came back of the signed paper."""
    paper = printed(session, request, request.signed_said or "")
    mine = select(Attachment.signature_seen).where(Attachment.paper_code == (paper.code if paper else ""))
    seen = set(session.scalars(mine))
    if not seen:
        return tr("The signed paper was not scanned yet")
    return tr("The signed paper was scanned") if YES in seen else tr("Signature unclear: look at it")
