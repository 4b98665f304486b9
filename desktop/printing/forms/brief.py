"""The case brief: one file on one page for the members of the committee, by its code."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from desktop.messages import tr
from desktop.printing.blocks import Block, Paragraph, Section, Spacer
from desktop.printing.content import Letterhead, Listing
from desktop.printing.forms.fitting import sized, trimmed
from desktop.printing.forms.parts import prose
from desktop.printing.lattice import grid, table
from desktop.printing.paper import Paper, first_on_one_page, render
from desktop.printing.register_content import BriefContent, Opinion
from desktop.printing.style import BODY, BODY_BOLD
from desktop.printing.writing import WritingLines

FORM = "BEN-30"
_FOUND = replace(BODY, size=9.2, leading=14.6)
_SIZES = (1.0, 0.94, 0.88)
_NOTES = (8, 5, 3)
"""Lines for a member's own notes, where the page has room for them."""

_SHORTER = (900, 650, 480, 360, 280, 200, 140, 90, 60)
"""When no size will do, each passage is cut to so many letters, and says where the rest stands."""


def render_brief(letterhead: Letterhead, content: BriefContent) -> bytes:
    """The brief as PDF: always one page."""
    return render(brief(letterhead, content))


def brief(letterhead: Letterhead, content: BriefContent) -> Paper:
    """Whose file by its code, the household in figures, the need, what is recommended and what the conditions suggest."""
    title = tr("Case brief for the committee")
    papers = (Paper(FORM, title, letterhead, content.reference, blocks) for blocks in _attempts(content))
    return first_on_one_page(papers)


def _attempts(content: BriefContent) -> Iterator[list[Block]]:
    for lines in _NOTES:
        yield [*_blocks(content), Section(tr("Notes of the member")), WritingLines(lines)]
    for scale in _SIZES:
        yield [sized(block, scale) for block in _blocks(content)]
    for most in _SHORTER:
        yield [sized(block, _SIZES[-1]) for block in _blocks(_shortened(content, most), 1)]


def _blocks(content: BriefContent, lines: int = 4) -> Iterator[Block]:
    """`lines` are to write on where the need is not known; an opinion has one of its own if there is room."""
    yield Spacer(4)
    yield grid(content.case)
    yield Section(tr("The household, its income and its obligations"))
    yield grid(content.figures, columns=3)
    yield Section(tr("The need as the applicant put it"))
    yield prose(content.need, lines)
    if content.opinions:
        yield Section(tr("What the researcher found"))
    for one in content.opinions:
        if not one.text and lines == 1:
            continue
        yield Paragraph(one.title, BODY_BOLD, justified=False, after=0, keep_with_next=True)
        yield Paragraph(one.text, _FOUND) if one.text else WritingLines(1)
    yield Section(tr("Recommendation and what the conditions suggest"))
    yield grid(content.advice)
    if content.suggested:
        heads = (tr("Service asked for"), tr("What the policy's conditions suggest"))
        yield table(Listing("", heads, content.suggested, (3, 7)))
    for text in (content.documents, content.earlier):
        if text:
            yield Paragraph(text, justified=False, after=1)
    yield Paragraph(tr("A suggestion of the conditions binds nobody: the committee decides."), justified=False, after=0)


def _shortened(content: BriefContent, most: int) -> BriefContent:
    """Passages of so many letters, and fewer of them the less room there is."""
    rest = tr("(the rest is in the file)")
    services, opinions = max(5, most // 25), max(3, most // 50)
    suggested = tuple((service, trimmed(said, most, rest)) for service, said in content.suggested[:services])
    return replace(
        content,
        need=trimmed(content.need, 2 * most, rest),
        opinions=tuple(Opinion(one.title, trimmed(one.text, most, rest)) for one in content.opinions[:opinions]),
        suggested=(*suggested, *((("…", rest),) if len(content.suggested) > services else ())),
        documents=trimmed(content.documents, 3 * most, rest),
        earlier=trimmed(content.earlier, 2 * most, rest),
    )
