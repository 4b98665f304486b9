"""The minutes of the committee: who was there, the quorum, who stood back, what was decided, who signs."""

from __future__ import annotations

from desktop.messages import tr
from desktop.printing.blocks import Block, Keep, Notice, Paragraph, Section, Spacer
from desktop.printing.content import Letterhead, Listing
from desktop.printing.lattice import Lattice, grid, table
from desktop.printing.paper import Paper, render
from desktop.printing.register_content import MinutesContent
from desktop.printing.signatures import Signatures
from desktop.printing.style import CELL, SMALL, TextStyle

FORM = "BEN-32"
_DECISIONS = (4.5, 18.5, 10.5, 6, 11.5, 9.5, 15, 15.5, 9)
_TIGHT = TextStyle(CELL.face, 8.2, 11.8)


def render_minutes(letterhead: Letterhead, content: MinutesContent) -> bytes:
    """The minutes as PDF."""
    return render(minutes(letterhead, content))


def minutes(letterhead: Letterhead, content: MinutesContent) -> Paper:
    """The session, those present, the quorum, those who stood back, the decisions, the end, and the signatures."""
    blocks: list[Block] = [Spacer(4), grid(content.session), Spacer(3), Paragraph(content.opening)]
    blocks += [Section(tr("Attendance")), _attendance(content), Spacer(3)]
    blocks.append(Notice(Paragraph(content.quorum, justified=False), tr("Quorum")))
    blocks += [Section(tr("Members who stood back")), _recusals(content)]
    blocks += [Section(tr("Decisions")), _decisions(content)]
    if content.reservations:
        blocks += [Section(tr("Reservations put on record")), Paragraph(content.reservations)]
    signing: tuple[Block, ...] = (Section(tr("Signatures")), Signatures(content.signatories))
    if len(content.signatories) <= 6:
        blocks.append(Keep((Spacer(3), Paragraph(content.closing), *signing)))
    else:
        blocks += [Spacer(3), Paragraph(content.closing, keep_with_next=True), *signing]
    return Paper(
        FORM,
        tr("Minutes of {committee}", committee=content.committee or tr("the committee")),
        letterhead,
        content.reference,
        blocks,
    )


def _attendance(content: MinutesContent) -> Lattice:
    heads = (tr("No."), tr("Name"), tr("Capacity"), tr("Attendance"), tr("Note"))
    rows = tuple(
        (str(place), one.name, one.capacity, one.attendance, one.note) for place, one in enumerate(content.attendees, 1)
    )
    return table(Listing("", heads, rows, (5, 32, 24, 14, 25), frozenset({0})))


def _recusals(content: MinutesContent) -> Block:
    if not content.recusals:
        return Paragraph(tr("No member had to stand back from any file."), justified=False)
    heads = (tr("Member"), tr("File code"), tr("Reason of standing back"))
    rows = tuple((one.member, one.code, one.reason) for one in content.recusals)
    return table(Listing("", heads, rows, (30, 20, 50), frozenset({1})))


def _decisions(content: MinutesContent) -> Block:
    if not content.decisions:
        return Paragraph(tr("No decision was taken in this session."), SMALL, justified=False)
    heads = (tr("No."), tr("Application number"), tr("File code"), tr("Category"), tr("Recommendation"))
    tail = (tr("Decision"), tr("Reason"), tr("Amount and period"), tr("Votes"))
    rows = tuple(
        (
            str(place),
            one.number,
            one.code,
            one.category,
            one.recommendation,
            one.decision,
            one.reason,
            one.granted,
            one.votes,
        )
        for place, one in enumerate(content.decisions, 1)
    )
    return table(Listing("", (*heads, *tail), rows, _DECISIONS, frozenset({0, 1, 2})), _TIGHT)
