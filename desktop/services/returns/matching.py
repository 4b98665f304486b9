"""Whose page this is: told by the code alone, and only if it is exactly the code of one paper of this branch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop.messages import mark, tr
from desktop.models.application import Application
from desktop.models.declaration import Paper
from desktop.models.programme_request import ProgrammeRequest
from desktop.printing.papercode import PageCode, is_blank, parse
from desktop.services.returns.codes import Found

QUESTIONNAIRE = "Q-"
"""How the code of a questionnaire begins; whoever answers it is not to be found by its scan."""

REASONS = {
    "no_code": mark("No code was found on the page. Scan it again, flat and sharp, or choose its file."),
    "blank": mark("This is a blank form that was filled in by hand. Choose the file it belongs to."),
    "questionnaire": mark(
        "This is a questionnaire without a name: it belongs to no file, and its picture was not kept. Type what it says "
        "under Complaints and opinions."
    ),
    "two_codes": mark("Codes of different papers are on this page. Scan each sheet alone."),
    "unknown": mark("The code belongs to no paper of this branch: another branch made it, or its record is not here."),
    "ambiguous": mark("Several records carry this code. Choose the file that the page belongs to."),
    "no_such_page": mark("The paper with this code has no such page."),
    "damaged": mark("This file could not be read. Scan it again."),
}


@dataclass(frozen=True, slots=True)
class Match:
    """The paper and page of a scan, and the code as it lies in the picture."""

    paper: Paper
    page: int
    found: Found


@dataclass(frozen=True, slots=True)
class NoMatch:
    """Why a page waits, and the code that stood on it, if any."""

    reason: str
    code: str = ""


def say(reason: str) -> str:
    """The sentence for a reason, in the language in use."""
    return tr(REASONS.get(reason, REASONS["damaged"]))


def match(session: Session, scope: str, found: Sequence[Found]) -> Match | NoMatch:
    """The paper that the codes of a page name; codes of others (on a stamp, a card laid beside) are passed over."""
    ours = {code: one for one in found if (code := parse(one.text)) is not None}
    if not ours:
        return NoMatch(_without_code(found))
    if len(ours) > 1:
        return NoMatch("two_codes")
    [(code, place)] = ours.items()
    papers = _papers(session, scope, code)
    if not papers:
        return NoMatch("unknown", code.code)
    if len({(paper.application_id, paper.request_id, paper.form) for paper in papers}) > 1:
        return NoMatch("ambiguous", code.code)
    paper = papers[0]
    if code.page > (paper.pages or 0):
        return NoMatch("no_such_page", code.code)
    return Match(paper, code.page, place)


def _without_code(found: Sequence[Found]) -> str:
    """Why a page without the code of a paper waits."""
    blanks = [one.text for one in found if is_blank(one.text)]
    if any(text.startswith(QUESTIONNAIRE) for text in blanks):
        return "questionnaire"
    return "blank" if blanks else "no_code"


def _papers(session: Session, scope: str, code: PageCode) -> Sequence[Paper]:
    """The papers of this branch with a code, newest first, as far as the file or the request they belong to is here."""
    files = select(Application.id).where(Application.scope == scope)
    requests = select(ProgrammeRequest.id).where(ProgrammeRequest.scope == scope)
    return session.scalars(
        select(Paper)
        .where(
            Paper.code == code.code,
            Paper.scope == scope,
            or_(Paper.application_id.in_(files), Paper.request_id.in_(requests)),
        )
        .order_by(Paper.made_at.desc(), Paper.id)
    ).all()
