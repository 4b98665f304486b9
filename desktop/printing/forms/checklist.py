"""The checklist of documents, as matched against the originals in the applicant's presence."""

from __future__ import annotations

from desktop.messages import tr
from desktop.printing.blocks import Block, Keep, Notice, Paragraph, Section, Spacer
from desktop.printing.content import ChecklistContent, ChecklistItem, Letterhead, Listing
from desktop.printing.lattice import grid, table
from desktop.printing.paper import Paper, render
from desktop.printing.signatures import Signatures

FORM = "BEN-02"
_WEIGHTS = (4.5, 25, 15, 16, 12.5, 12.5, 21)
_NUMBER, _ISSUED, _EXPIRES = 2, 4, 5


def render_checklist(letterhead: Letterhead, content: ChecklistContent) -> bytes:
    """The checklist as PDF."""
    return render(checklist(letterhead, content))


def checklist(letterhead: Letterhead, content: ChecklistContent) -> Paper:
    """Whose application, each document with what was found, the outcome, who matched them."""
    heads = (tr("No."), tr("Document"), tr("Its number"), tr("Issued by"), tr("Issued on"), tr("Valid until"))
    rows = tuple(_row(number, item) for number, item in enumerate(content.items, 1))
    listing = Listing(
        "", (*heads, tr("Outcome of matching")), rows, _WEIGHTS, frozenset({0, _NUMBER, _ISSUED, _EXPIRES})
    )
    blocks: list[Block] = [
        Section(tr("The application")),
        grid(content.case),
        Section(tr("Documents matched with the originals")),
        table(listing),
        Spacer(4),
    ]
    if content.summary:
        blocks.append(Notice(Paragraph(content.summary, justified=False), tr("Outcome")))
    if content.notes:
        blocks += [Section(tr("Notes")), Paragraph(content.notes)]
    signatories = tuple(box for box in (content.verifier, content.supervisor) if box)
    pledge = Paragraph(tr("I have seen the originals of the documents above and matched them with the data given."))
    blocks.append(Keep((Section(tr("Matched by")), pledge, Signatures(signatories, across=2))))
    return Paper(FORM, tr("Checklist of documents"), letterhead, content.reference, blocks)


def _row(number: int, item: ChecklistItem) -> tuple[str, ...]:
    sign = {True: "\u2713 ", False: "\u2717 ", None: ""}[item.matched]
    outcome = "\n".join(text for text in (sign + item.status, item.verdict) if text)
    return (str(number), item.label, item.number, item.issuer, item.issued, item.expires, outcome)
