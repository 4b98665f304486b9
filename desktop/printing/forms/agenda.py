"""The agenda of the committee: which files it will look at, each by its code."""

from __future__ import annotations

from desktop.messages import tr
from desktop.printing.blocks import Block, Keep, Notice, Paragraph, Section, Spacer, clauses
from desktop.printing.content import Letterhead, Listing
from desktop.printing.lattice import grid, table
from desktop.printing.paper import Paper, render
from desktop.printing.register_content import AgendaContent
from desktop.printing.signatures import Signatures
from desktop.printing.style import SMALL

FORM = "BEN-31"
_WEIGHTS = (5, 12, 20, 16, 20, 15, 14)


def render_agenda(letterhead: Letterhead, content: AgendaContent) -> bytes:
    """The agenda as PDF."""
    return render(agenda(letterhead, content))


def agenda(letterhead: Letterhead, content: AgendaContent) -> Paper:
    """When and where, what comes first, the files by code, who called the session."""
    blocks: list[Block] = [Spacer(4), grid(content.session)]
    if content.matters:
        blocks += [Section(tr("Matters before the files")), *clauses(content.matters, after=1)]
    blocks += [Section(tr("Files to be looked at")), _files(content)]
    note = tr("Files stand by their code and without names, so that they are looked at without regard to persons.")
    closing: list[Block] = [Paragraph(note, SMALL, justified=False)]
    if content.secretary.role:
        closing += [Section(tr("Called by")), Signatures((content.secretary,), across=2)]
    blocks.append(Keep(tuple(closing)))
    return Paper(
        FORM,
        tr("Agenda of {committee}", committee=content.committee or tr("the committee")),
        letterhead,
        content.reference,
        blocks,
    )


def _files(content: AgendaContent) -> Block:
    if not content.items:
        return Notice(Paragraph(tr("No file is before the committee in this session."), justified=False))
    heads = (tr("No."), tr("File code"), tr("Application number"), tr("Category"), tr("What is asked for"))
    rows = tuple(
        (str(place), one.code, one.number, one.kind, one.asked, one.recommendation, one.note)
        for place, one in enumerate(content.items, 1)
    )
    tail = (tr("Researcher's recommendation"), tr("Note"))
    return table(Listing("", (*heads, *tail), rows, _WEIGHTS, frozenset({0, 1, 2})))
