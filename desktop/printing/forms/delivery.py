"""The delivery receipt: aid or a service handed over, signed or thumbed by whoever took it."""

from __future__ import annotations

from desktop.messages import mark, tr
from desktop.printing.blocks import Block, Keep, Paragraph, Section, Spacer
from desktop.printing.content import Letterhead, Listing
from desktop.printing.ink import Thumb
from desktop.printing.lattice import grid, table
from desktop.printing.paper import Paper, render
from desktop.printing.register_content import DeliveryContent
from desktop.printing.signatures import Signatures
from desktop.printing.style import PROSE

FORM = "BEN-34"
TITLE = mark("Receipt of aid or a service")


def render_delivery(letterhead: Letterhead, content: DeliveryContent) -> bytes:
    """The receipt as PDF."""
    return render(delivery(letterhead, content))


def delivery(letterhead: Letterhead, content: DeliveryContent) -> Paper:
    """Who received it, what and how much, the sentence that is signed, and the signatures or the thumb."""
    heads = (tr("No."), tr("Aid or service"), tr("Quantity"), tr("Worth"), tr("For the period"))
    rows = tuple((str(place), *line) for place, line in enumerate(content.given, 1))
    every = (content.receiver_signs, content.employee, content.witness, content.second_witness)
    signs = tuple(box for box in every if box)
    thumb = tr("Whoever cannot sign puts a thumb here, before a witness who signs beside the employee.")
    return Paper(
        FORM,
        tr(TITLE),
        letterhead,
        content.reference,
        (
            Section(tr("Who receives it")),
            grid(content.receiver),
            Section(tr("What is handed over")),
            table(Listing("", heads, rows, (5, 42, 15, 19, 19), frozenset({0}))),
            *_signing(content, Signatures(signs, across=2 if len(signs) == 4 else len(signs)), Thumb(thumb)),
        ),
    )


def _signing(content: DeliveryContent, signatures: Block, thumb: Block) -> tuple[Block, ...]:
    said = Paragraph(content.statement, PROSE)
    return (Keep((Spacer(8), said, Spacer(4), signatures, Spacer(4), thumb)),)
