"""The evidence of a file: every article of the policy, who fulfilled it, when and with what; what was skipped is said."""

from __future__ import annotations

from desktop.messages import tr
from desktop.printing.blocks import Block, Keep, Notice, Paragraph, Section, Spacer
from desktop.printing.content import Letterhead, Listing
from desktop.printing.evidence_content import ArticleShown, ComplianceContent, EvidenceContent
from desktop.printing.lattice import grid, table
from desktop.printing.paper import Paper, render
from desktop.printing.signatures import Signatures

FORM, COMPLIANCE_FORM = "BEN-39", "BEN-40"
_DUTY_WIDTHS = (38.0, 16.0, 46.0)


def render_evidence(letterhead: Letterhead, content: EvidenceContent) -> bytes:
    """The evidence of a file as PDF."""
    return render(evidence(letterhead, content))


def evidence(letterhead: Letterhead, content: EvidenceContent) -> Paper:
    """Which file, each article with its duties, then all that was done."""
    blocks: list[Block] = [Spacer(4), grid(content.case), Notice(Paragraph(content.summary, justified=False))]
    for article in content.articles:
        blocks += _article(article)
    if content.events.rows:
        blocks += [Section(tr("Everything that was done, in its order")), table(content.events)]
    if content.signatories:
        blocks.append(Keep((Section(tr("Confirmed by")), Signatures(content.signatories, across=2))))
    return Paper(FORM, tr("Record of evidence"), letterhead, content.reference, blocks)


def render_compliance(letterhead: Letterhead, content: ComplianceContent) -> bytes:
    """How the association kept its policy, as PDF."""
    blocks: list[Block] = [Spacer(4), grid(content.scope), Section(tr("Each article of the policy"))]
    blocks.append(table(content.articles))
    if content.gaps.rows:
        blocks += [Section(tr("Files that show a gap")), table(content.gaps)]
    blocks += [Paragraph(note, justified=False) for note in content.notes]
    if content.signatories:
        blocks.append(Keep((Section(tr("Confirmed by")), Signatures(content.signatories, across=2))))
    return render(Paper(COMPLIANCE_FORM, tr("Compliance with the policy"), letterhead, content.reference, blocks))


def _article(article: ArticleShown) -> list[Block]:
    heads = (tr("What the article asks for"), tr("How it stands"), tr("What proves it"))
    title = tr("{article}: {state}", article=article.article, state=article.state)
    quoted = Paragraph(f"«{article.words}»", justified=False)
    if not article.duties:
        return [Keep((Section(title), quoted))]
    return [Keep((Section(title), quoted, table(Listing("", heads, article.duties, _DUTY_WIDTHS))))]
