"""The application for support (talab da'm mustafid)."""

from __future__ import annotations

from desktop.messages import tr
from desktop.printing.blocks import Block, Keep, Section, Spacer
from desktop.printing.content import ApplicationContent, Letterhead, Signatory
from desktop.printing.forms.parts import numbered
from desktop.printing.lattice import grid
from desktop.printing.paper import Paper, render
from desktop.printing.signatures import Signatures

FORM = "BEN-01"


def render_application(letterhead: Letterhead, content: ApplicationContent) -> bytes:
    """The application as PDF."""
    return render(application(letterhead, content))


def application(letterhead: Letterhead, content: ApplicationContent) -> Paper:
    """What the applicant stated, in the order of the form, signatures, and what the association fills in."""
    signatories = content.signatories or (
        Signatory(tr("Applicant")),
        Signatory(tr("Social researcher")),
        Signatory(tr("Manager of beneficiary affairs")),
    )
    blocks: list[Block] = [
        *numbered(content.parts),
        Keep((Section(tr("Signatures")), Signatures(signatories))),
    ]
    if content.office:
        blocks.append(Keep((Section(tr("For the association's use")), grid(content.office), Spacer())))
    return Paper(FORM, content.title or tr("Application for support"), letterhead, content.reference, blocks)
