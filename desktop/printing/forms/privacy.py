"""The privacy notice, given before data are taken, and the consents: one box for each purpose, none ticked beforehand."""

from __future__ import annotations

from dataclasses import replace

from desktop.messages import tr
from desktop.printing.blocks import Block, Keep, Notice, Paragraph, Section, Spacer
from desktop.printing.consents import Consents
from desktop.printing.content import Entry, Letterhead
from desktop.printing.lattice import grid
from desktop.printing.letter_content import PrivacyContent
from desktop.printing.paper import Paper, first_on_one_page, render
from desktop.printing.signatures import Signatures
from desktop.printing.style import BODY, SMALL, TextStyle

FORM = "BEN-19"
_SIZES = (9.6, 9.2, 8.8, 8.4)
"""Points of the notice and the consents."""


def render_privacy(letterhead: Letterhead, content: PrivacyContent) -> bytes:
    """The notice as PDF."""
    return render(privacy(letterhead, content))


def privacy(letterhead: Letterhead, content: PrivacyContent) -> Paper:
    """On one page wherever it can be: what is signed stands above the signature."""
    sizes = (_blocks(content, replace(BODY, size=size, leading=round(size * 5 / 3, 2))) for size in _SIZES)
    return first_on_one_page(Paper(FORM, content.title, letterhead, content.reference, blocks) for blocks in sizes)


def _blocks(content: PrivacyContent, style: TextStyle) -> list[Block]:
    """Whose data, what is done with them and by whom, each consent on its own, the guardian's words, who signs."""
    blocks: list[Block] = [Spacer(4), grid(content.person), Section(tr("Notice"))]
    blocks += [Paragraph(text, style, after=2) for text in content.paragraphs]
    blocks += [Section(tr("Consents")), Consents(content.consents, style)]
    if any(line.optional for line in content.consents):
        blocks.append(Paragraph(tr("Whoever does not give an optional consent loses no service."), SMALL, after=3))
    signing: list[Block] = [grid((Entry(tr("How the consent was taken"), content.means, wide=True),))]
    signing.append(Signatures((content.signer, content.employee), across=2))
    if content.guardian:
        signing.insert(0, Notice(Paragraph(content.guardian, style), tr("On behalf of minors")))
    return [*blocks, Keep(tuple(signing))]
