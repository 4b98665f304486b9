"""The certificate of destruction: which data are gone, how, on what basis, before which two people."""

from __future__ import annotations

from desktop.messages import tr
from desktop.printing.blocks import Block, Keep, Notice, Paragraph, Section, Spacer
from desktop.printing.content import Letterhead, Listing
from desktop.printing.lattice import Lattice, grid, table
from desktop.printing.paper import Paper, render
from desktop.printing.register_content import DestructionContent
from desktop.printing.signatures import Signatures
from desktop.printing.style import PROSE

FORM = "BEN-37"


def render_destruction(letterhead: Letterhead, content: DestructionContent) -> bytes:
    """The certificate as PDF."""
    return render(destruction(letterhead, content))


def destruction(letterhead: Letterhead, content: DestructionContent) -> Paper:
    """The basis, the classes of data, the statement of the two who saw it, who was told, what stays as a proof."""
    blocks: list[Block] = [Section(tr("Basis")), grid(content.basis)]
    blocks += [Section(tr("Data that were destroyed")), _classes(content)]
    told = Paragraph(content.told, justified=False)
    blocks += [Section(tr("Telling the recipients of the data")), told]
    if content.kept:
        blocks += [Spacer(2), Notice(Paragraph(content.kept), tr("What stays as a proof"))]
    signing = Signatures(content.signatories, across=2)
    statement = Paragraph(content.statement, PROSE)
    blocks.append(Keep((Section(tr("Statement of those who saw it")), statement, Spacer(3), signing)))
    return Paper(FORM, tr("Certificate of the destruction of personal data"), letterhead, content.reference, blocks)


def _classes(content: DestructionContent) -> Lattice:
    heads = (tr("No."), tr("Class of data"), tr("Records"), tr("Of the period"), tr("Where they were kept"))
    rows = tuple(
        (str(place), one.what, one.count, one.period, one.where, one.how, one.when)
        for place, one in enumerate(content.classes, 1)
    )
    tail = (tr("How they were destroyed"), tr("Destroyed on"))
    return table(Listing("", (*heads, *tail), rows, (4, 22, 7, 15, 17, 19, 16), frozenset({0, 2})))
