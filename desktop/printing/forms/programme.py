"""The papers of a request for a programme or project: the request, its study, the decision on it, the report upwards."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from desktop.messages import tr
from desktop.printing.address import Addressee, Centred
from desktop.printing.blocks import Block, Keep, Notice, Paragraph, Section, Spacer, clauses
from desktop.printing.content import Letterhead, Listing, Part, Passage
from desktop.printing.forms.fitting import sized
from desktop.printing.forms.parts import body, numbered, prose
from desktop.printing.lattice import grid
from desktop.printing.paper import Paper, first_on_one_page, render
from desktop.printing.programme_content import ProgrammeRequestContent, ProgrammeSheetContent
from desktop.printing.signatures import Signatures
from desktop.printing.style import ACCENT, PROSE, PROSE_BOLD

FORM_REQUEST, FORM_STUDY, FORM_DECISION, FORM_REPORT = "PRG-01", "PRG-02", "PRG-03", "PRG-04"
_SIZES = (1.0, 0.95, 0.9, 1.0)
"""Rather one page in slightly smaller print; if that does not do either, two pages in full size."""

_LINES = 3
"""To write on, where a passage is still to be written by hand."""


def render_programme_request(letterhead: Letterhead, content: ProgrammeRequestContent) -> bytes:
    """The request as PDF."""
    return render(programme_request(letterhead, content))


def programme_request(letterhead: Letterhead, content: ProgrammeRequestContent) -> Paper:
    """Who asks and for what, the statement of its correctness, and who signs: the last clause stays with the signatures."""
    title = tr("Request for a programme or project")
    attempts = ([sized(block, scale) for block in _request(content, scale)] for scale in _SIZES)
    return first_on_one_page(Paper(FORM_REQUEST, title, letterhead, content.reference, blocks) for blocks in attempts)


def _request(content: ProgrammeRequestContent, scale: float) -> Iterator[Block]:
    yield from numbered(content.parts)
    yield Section(content.statement)
    yield Paragraph(content.intro, PROSE, after=4, keep_with_next=True)
    *before, last = clauses(content.clauses, PROSE) or [Spacer(0)]
    noted = (Notice(Paragraph(content.note, justified=False)),) if content.note else ()
    yield from before
    yield Keep((sized(last, scale), *noted, Spacer(4), Signatures(content.signatories, across=2)))


def render_programme_sheet(letterhead: Letterhead, content: ProgrammeSheetContent) -> bytes:
    """The study, the decision sheet or the report as PDF."""
    return render(programme_sheet(letterhead, content))


def programme_sheet(letterhead: Letterhead, content: ProgrammeSheetContent) -> Paper:
    """To whom, about which request, what is said of it, by which article, and who signs."""
    attempts = ([sized(block, scale) for block in _sheet(content)] for scale in _SIZES)
    return first_on_one_page(
        Paper(content.form, content.title, letterhead, content.reference, blocks) for blocks in attempts
    )


def _sheet(content: ProgrammeSheetContent) -> Iterator[Block]:
    yield from _beginning(content)
    yield grid(content.case)
    for part in content.parts:
        yield from _part(part)
    yield Keep(tuple(_closing(content)))


def _beginning(content: ProgrammeSheetContent) -> Iterator[Block]:
    yield Spacer(4)
    if content.address:
        yield Addressee(content.address, content.wish, PROSE_BOLD)
    if content.subject:
        subject = tr("Subject: {subject}", subject=content.subject)
        yield Paragraph(subject, replace(PROSE_BOLD, colour=ACCENT), justified=False, keep_with_next=True)
    for words in content.opening:
        yield Paragraph(words, PROSE, after=5)


def _part(part: Part) -> Iterator[Block]:
    if part.title:
        yield Section(part.title)
    if isinstance(part, Passage):
        yield prose(part.text, _LINES)
    elif isinstance(part, Listing) and not part.rows and not part.least_rows:
        yield Paragraph(tr("None in this time."), justified=False)
    else:
        yield body(part)


def _closing(content: ProgrammeSheetContent) -> Iterator[Block]:
    """Nobody signs a page without a word of what they sign."""
    if content.article:
        yield Notice(Paragraph(content.article, justified=False), tr("What the policy says"))
        yield Spacer(4)
    if content.closing:
        yield Centred(content.closing)
    yield Section(tr("Signatures"))
    yield Signatures(content.signatories, across=min(3, max(2, len(content.signatories))))
