"""The questionnaire about the service: large boxes, and no name unless one is wished."""

from __future__ import annotations

from dataclasses import replace

from desktop.messages import tr
from desktop.printing.blocks import Block, Keep, Notice, Paragraph, Section, Spacer
from desktop.printing.content import HeadField, Letterhead
from desktop.printing.ink import Scale
from desktop.printing.lattice import grid
from desktop.printing.paper import Paper, render
from desktop.printing.register_content import SatisfactionContent
from desktop.printing.style import BODY_BOLD, PROSE
from desktop.printing.writing import WritingLines

FORM = "BEN-35"


def render_satisfaction(letterhead: Letterhead, content: SatisfactionContent) -> bytes:
    """The questionnaire as PDF."""
    return render(satisfaction(letterhead, content))


def satisfaction(letterhead: Letterhead, content: SatisfactionContent) -> Paper:
    """What it is for, the questions with their boxes, room for words, thanks. It is no part of anybody's file."""
    nameless = tuple(line for line in letterhead.fields if line in (HeadField.HIJRI, HeadField.GREGORIAN))
    free = tr("You need not answer, and you need not write your name. Those who decide about requests never see it.")
    blocks: list[Block] = [Spacer(), Paragraph(content.intro, PROSE), Notice(Paragraph(free, justified=False))]
    if content.about:
        blocks.append(grid(content.about))
    blocks.append(Section(tr("Tick the box that fits")))
    blocks.append(Scale(content.questions, content.points, content.scale))
    for text in content.open_questions:
        blocks.append(Keep((Paragraph(text, BODY_BOLD, justified=False, after=0), WritingLines(3))))
    blocks.append(Paragraph(content.thanks, PROSE, justified=False))
    return Paper(
        FORM, tr("Satisfaction with the service"), replace(letterhead, fields=nameless), content.reference, blocks
    )
