"""The decision sheet: one decision of the committee, with the data its kind must have and the article it rests on."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.messages import tr
from desktop.printing.blocks import Block, Checks, Keep, Notice, Paragraph, Section, Spacer
from desktop.printing.content import Letterhead
from desktop.printing.forms.fitting import sized
from desktop.printing.lattice import grid
from desktop.printing.paper import Paper, first_on_one_page, render
from desktop.printing.register_content import DecisionContent
from desktop.printing.signatures import Signatures
from desktop.printing.writing import WritingLines

FORM = "BEN-33"
_SIZES = (1.0, 0.95, 0.9, 1.0)
"""Rather one page in slightly smaller print; if that does not do either, two pages in full size."""


def render_decision(letterhead: Letterhead, content: DecisionContent) -> bytes:
    """The decision as PDF."""
    return render(decision(letterhead, content))


def decision(letterhead: Letterhead, content: DecisionContent) -> Paper:
    """Which file and session, the kind of decision, its data, its reasons, its article, when it may be told."""
    title = tr("Decision of {committee}", committee=content.committee or tr("the committee"))
    sizes = ([sized(block, scale) for block in _blocks(content)] for scale in _SIZES)
    return first_on_one_page(Paper(FORM, title, letterhead, content.reference, blocks) for blocks in sizes)


def _blocks(content: DecisionContent) -> list[Block]:
    blocks: list[Block] = [
        Spacer(4),
        grid(content.case),
        Section(tr("The decision")),
        Checks(content.kinds),
        grid(content.data),
    ]
    reasons: list[Block] = [Section(tr("Reasons of the decision"))]
    if content.reasons:
        reasons.append(Checks(content.reasons, columns=2))
    reasons.append(Paragraph(content.words) if content.words else WritingLines(2))
    blocks += reasons
    if content.article:
        blocks += [Spacer(2), Notice(Paragraph(content.article), tr("The article it rests on"))]
    if content.vote:
        blocks += [Section(tr("Votes")), grid(content.vote, columns=3)]
    blocks.append(Keep(tuple(_closing(content))))
    return blocks


def _closing(content: DecisionContent) -> Iterator[Block]:
    """Nobody signs a page without a word of what they sign."""
    if content.notice:
        yield Section(tr("Telling the beneficiary and appeal"))
        yield Paragraph(content.notice)
    yield Section(tr("Signatures"))
    yield Signatures(content.signatories)
