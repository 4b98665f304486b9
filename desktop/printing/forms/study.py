"""The social study as the committee reads it: what was found, what the researcher thinks, what the conditions suggest."""

from __future__ import annotations

from desktop.messages import tr
from desktop.printing.blocks import Block, Keep, Notice, Paragraph, Section, Spacer
from desktop.printing.content import Letterhead, Listing
from desktop.printing.forms.parts import prose
from desktop.printing.lattice import grid, table
from desktop.printing.paper import Paper, render
from desktop.printing.signatures import Signatures
from desktop.printing.study_content import StudyContent, SuggestedService
from desktop.printing.style import BODY_BOLD

FORM = "BEN-07"


def render_study(letterhead: Letterhead, content: StudyContent) -> bytes:
    """The study as PDF."""
    return render(study(letterhead, content))


def study(letterhead: Letterhead, content: StudyContent) -> Paper:
    """Whose file and how it was studied, findings, opinions, the recommendation, the suggestion, who signs."""
    blocks: list[Block] = [grid(content.case), Section(tr("What the researcher recommends")), grid(content.advice)]
    blocks += [prose(content.reasons), Section(tr("What was found otherwise than it was entered"))]
    blocks += [_found(content), Section(tr("What was gone through"))]
    heads = (tr("Card"), tr("Confirmed"), tr("Corrected or answered"))
    rows = tuple((one.card, one.confirmed, one.corrected) for one in content.tallies)
    blocks += [table(Listing("", heads, rows, (6, 2, 3), frozenset({1, 2}))), Section(tr("Opinions of the researcher"))]
    for title, text in content.opinions:
        blocks += [Paragraph(title, BODY_BOLD, justified=False, after=0, keep_with_next=True), prose(text)]
    if content.suggested:
        blocks.append(Section(tr("What the policy's conditions suggest")))
        told = tr("A suggestion made from the answers when the study was finished. The committee decides.")
        blocks.append(Paragraph(told))
    for service in content.suggested:
        blocks += _service(service)
    signing = Signatures(content.signatories, across=2)
    blocks.append(Keep((Section(tr("Signatures")), Spacer(2), signing)))
    return Paper(FORM, tr("Social study"), letterhead, content.reference, blocks)


def _found(content: StudyContent) -> Block:
    if not content.found:
        return Notice(Paragraph(tr("Everything was found as it was entered.")))
    heads = (tr("Question"), tr("As entered"), tr("As found"), tr("Reason"), tr("Researcher and time"))
    rows = tuple((one.question, one.before, one.after, one.reason, one.by) for one in content.found)
    return table(Listing("", heads, rows, (22, 19, 19, 22, 18)))


def _service(one: SuggestedService) -> list[Block]:
    blocks: list[Block] = [Paragraph(one.title, BODY_BOLD, justified=False, after=0, keep_with_next=True)]
    blocks.append(Paragraph(one.said, justified=False, keep_with_next=bool(one.figures or one.rulings)))
    if one.figures:
        blocks.append(grid(one.figures))
    if one.rulings:
        heads = ("", tr("Condition"), tr("What was measured"), tr("Article"))
        rows = tuple((rule.sign, rule.words, rule.measured, rule.article) for rule in one.rulings)
        blocks.append(table(Listing("", heads, rows, (5, 38, 35, 22), frozenset({0}))))
    return blocks
