"""The receipt: what the applicant takes home. Larger print than the other papers, for older readers."""

from __future__ import annotations

from desktop.messages import tr
from desktop.printing.blocks import Block, Keep, Notice, Paragraph, Section, Spacer, clauses
from desktop.printing.content import Letterhead, ReceiptContent
from desktop.printing.lattice import grid
from desktop.printing.paper import Paper, render
from desktop.printing.signatures import Signatures
from desktop.printing.style import A4, A4_LARGE, A5, PROSE, PROSE_BOLD, SMALL

FORM, FORM_A5, FORM_LARGE = "BEN-04", "BEN-20", "BEN-21"
FORMS = {"receipt": FORM, "receipt_a5": FORM_A5, "receipt_large": FORM_LARGE}
_SHEETS = {FORM: A4, FORM_A5: A5, FORM_LARGE: A4_LARGE}


def render_receipt(letterhead: Letterhead, content: ReceiptContent, form: str = FORM) -> bytes:
    """The receipt as PDF: on A4, on half the paper, or in large print."""
    return render(receipt(letterhead, content, form))


def receipt(letterhead: Letterhead, content: ReceiptContent, form: str = FORM) -> Paper:
    """The application received, what is missing and until when, what was explained, when a reply may come, whom to ask."""
    blocks: list[Block] = [
        Spacer(),
        Paragraph(content.salutation, PROSE_BOLD, justified=False, keep_with_next=True),
        Paragraph(content.intro, PROSE),
        grid(content.facts),
    ]
    blocks += _missing(content)
    if content.explained:
        blocks += [Section(tr("What was explained to you")), *clauses(content.explained, PROSE, after=2)]
    if content.reply:
        blocks += [Spacer(4), _reply(content)]
    if content.contact:
        blocks.append(Keep((Section(tr("To ask about your application")), grid(content.contact))))
    disclaimer = Paragraph(tr("This receipt is not an acceptance of the application."), PROSE_BOLD, justified=False)
    closing: tuple[Block, ...] = (Spacer(4), disclaimer)
    if content.employee.role:
        closing = (*closing, Signatures((content.employee,), across=2))
    blocks.append(Keep(closing))
    title = content.title or tr("Receipt of an application")
    return Paper(form, title, letterhead, content.reference, blocks, sheet=_SHEETS[form])


def _missing(content: ReceiptContent) -> list[Block]:
    if not content.missing:
        return [Spacer(4), Notice(Paragraph(tr("All required documents were received and matched."), PROSE))]
    listed: list[Block] = [Section(tr("Documents still to bring")), *clauses(content.missing, PROSE, after=1)]
    if content.missing_due:
        listed.append(Paragraph(content.missing_due, PROSE_BOLD, justified=False))
    return listed


def _reply(content: ReceiptContent) -> Block:
    notice = Notice(Paragraph(content.reply, PROSE), tr("When the reply comes"), after=2)
    if not content.reply_source:
        return notice
    return Keep((notice, Paragraph(content.reply_source, SMALL, justified=False)))
