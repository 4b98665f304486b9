"""The timeline of a file: what happened, under which article, by whom, and where the proof stands."""

from __future__ import annotations

from desktop.messages import tr
from desktop.printing.blocks import Block, Keep, Notice, Paragraph, Section, Spacer
from desktop.printing.content import Letterhead, Listing
from desktop.printing.lattice import grid, table
from desktop.printing.paper import Paper, render
from desktop.printing.register_content import TimelineContent
from desktop.printing.signatures import Signatures

FORM = "BEN-38"


def render_timeline(letterhead: Letterhead, content: TimelineContent) -> bytes:
    """The timeline as PDF."""
    return render(timeline(letterhead, content))


def timeline(letterhead: Letterhead, content: TimelineContent) -> Paper:
    """Which file, every event in its order, and who confirms it."""
    heads = (tr("No."), tr("Date and time"), tr("What happened"), tr("Article"), tr("By whom"), tr("What proves it"))
    rows = tuple(
        (str(place), one.when, one.what, one.article, one.who, one.proof) for place, one in enumerate(content.events, 1)
    )
    blocks: list[Block] = [Spacer(4), grid(content.case), Section(tr("Events in their order"))]
    blocks.append(table(Listing("", heads, rows, (4.5, 12, 24, 23, 17, 19.5), frozenset({0, 5}))))
    if content.summary:
        blocks += [Notice(Paragraph(content.summary, justified=False))]
    if content.signatories:
        blocks.append(Keep((Section(tr("Confirmed by")), Signatures(content.signatories, across=2))))
    return Paper(FORM, tr("Timeline of the file"), letterhead, content.reference, blocks)
