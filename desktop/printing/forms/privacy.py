"""The privacy notice, given before data are taken, and the consents: one box for each purpose, none ticked beforehand."""

from __future__ import annotations

from desktop.messages import tr
from desktop.printing.blocks import Block, Keep, Notice, Paragraph, Section, Spacer
from desktop.printing.consents import Consents
from desktop.printing.content import Entry, Letterhead
from desktop.printing.lattice import grid
from desktop.printing.letter_content import PrivacyContent
from desktop.printing.paper import Paper, render
from desktop.printing.signatures import Signatures

FORM = "BEN-19"


def render_privacy(letterhead: Letterhead, content: PrivacyContent) -> bytes:
    """The notice as PDF."""
    return render(privacy(letterhead, content))


def privacy(letterhead: Letterhead, content: PrivacyContent) -> Paper:
    """Whose data, what is done with them and by whom, each consent on its own, the guardian's words, who signs."""
    blocks: list[Block] = [grid(content.person), Section(tr("Notice")), *map(Paragraph, content.paragraphs)]
    blocks += [Section(tr("Consents")), Consents(content.consents)]
    means = grid((Entry(tr("How the consent was taken"), content.means, wide=True),))
    signing = (Spacer(2), Signatures((content.signer, content.employee), across=2))
    if content.guardian:
        guarded = Notice(Paragraph(content.guardian), tr("On behalf of minors"))
        blocks.append(Keep((guarded, means, *signing)))
    else:
        blocks.append(Keep((means, *signing)))
    return Paper(FORM, content.title, letterhead, content.reference, blocks)
