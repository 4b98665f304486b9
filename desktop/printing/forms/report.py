"""The report of a period: each measure with what it was made of, and tables in which small groups stay hidden."""

from __future__ import annotations

from desktop.messages import tr
from desktop.printing.blocks import Block, Keep, Section, Spacer, clauses
from desktop.printing.content import Letterhead, Listing
from desktop.printing.lattice import Lattice, grid, table
from desktop.printing.paper import Paper, render
from desktop.printing.register_content import ReportContent
from desktop.printing.signatures import Signatures
from desktop.printing.style import BODY, CELL, TextStyle

FORM = "BEN-36"
_NOTE = TextStyle(BODY.face, 8.6, 14.0)


def render_report(letterhead: Letterhead, content: ReportContent) -> bytes:
    """The report as PDF."""
    return render(report(letterhead, content))


def report(letterhead: Letterhead, content: ReportContent) -> Paper:
    """Which period and which branches, the measures, the tables, what a reader must know, who signs."""
    blocks: list[Block] = [Spacer(4), grid(content.scope), Section(tr("Measures")), _figures(content)]
    for listing in content.tables:
        blocks += [Section(listing.title), table(listing)]
    closing: list[Block] = []
    if content.notes:
        closing += [Section(tr("How the figures are to be read")), *clauses(content.notes, _NOTE, after=1)]
    blocks.append(Keep((*closing, Section(tr("Signatures")), Signatures(content.signatories, across=2))))
    return Paper(FORM, content.title or tr("Monthly report"), letterhead, content.reference, blocks)


def _figures(content: ReportContent) -> Lattice:
    heads = (tr("Measure"), tr("Numerator"), tr("Denominator"), tr("Figure"), tr("How it is computed"))
    rows = tuple((one.name, one.numerator, one.denominator, one.value, one.definition) for one in content.figures)
    return table(Listing("", heads, rows, (29, 10, 10, 15, 36), frozenset({1, 2})), CELL)
