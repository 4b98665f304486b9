"""The declaration of the data's correctness, signed by pen on the screen or by ink."""

from __future__ import annotations

from desktop.messages import tr
from desktop.printing.blocks import Block, Keep, Paragraph, Section, Spacer, clauses
from desktop.printing.content import DeclarationContent, Letterhead, Signatory
from desktop.printing.lattice import grid
from desktop.printing.paper import Paper, render
from desktop.printing.seal import Seal
from desktop.printing.signatures import Signatures
from desktop.printing.style import PROSE, PROSE_BOLD

FORM = "BEN-03"


def render_declaration(letterhead: Letterhead, content: DeclarationContent) -> bytes:
    """The declaration as PDF."""
    return render(declaration(letterhead, content))


def declaration(letterhead: Letterhead, content: DeclarationContent) -> Paper:
    """The values declared, the exact text, who signed before whom, and the seal of the record.

    The last clause stays with the signatures: nobody signs a sheet without a word of what they sign.
    """
    blocks: list[Block] = []
    for group in content.declared:
        blocks += [Section(group.title), grid(group.entries)]
    blocks += [Spacer(), Paragraph(content.intro, PROSE, after=6, keep_with_next=True)]
    *before, last = clauses(content.clauses, PROSE) or [Spacer(0)]
    blocks += before
    signing: list[Block] = [last, Spacer(), Signatures((content.signer, content.witness), across=2)]
    if content.read_aloud:
        told = tr("The declaration was read to its signer, who understood and confirmed it, before the two witnesses:")
        readers = content.readers or (Signatory(tr("First witness")), Signatory(tr("Second witness")))
        signing += [Paragraph(told, PROSE_BOLD, justified=False), Signatures(readers, across=2)]
    blocks.append(Keep(tuple(signing)))
    if content.seal:
        blocks.append(Seal(content.seal, content.seal_note))
    title = content.title or tr("Declaration and pledge of the correctness of the data")
    return Paper(FORM, title, letterhead, content.reference, blocks)
