"""The slip of what is still missing: one page in large print wherever it can be, legible when it is printed at half the size (A5).

Whoever finds it learns nothing about anybody: it names no person, no kind of case and no amount, only the number of the
application and the documents.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from desktop.messages import tr
from desktop.printing.blocks import Block, Keep, Notice, Paragraph, Spacer
from desktop.printing.content import Letterhead, MissingContent, MissingLine
from desktop.printing.lattice import grid
from desktop.printing.paper import Paper, first_on_one_page, render
from desktop.printing.style import MUTED, PROSE, PROSE_BOLD, TextStyle
from desktop.text import ltr

FORM = "BEN-05"
_SIZES = (17.0, 15.0, 13.0, 12.0, 11.0)
"""Points of the documents' names: as large as one page allows, and never too small to read; rather a second page."""

_LEADING = 1.55


def render_missing(letterhead: Letterhead, content: MissingContent) -> bytes:
    """The slip as PDF."""
    return render(missing(letterhead, content))


def missing(letterhead: Letterhead, content: MissingContent) -> Paper:
    """What to bring and until when, where it is obtained, and whom to ask."""
    title = tr("What is still missing from your application")
    sizes = (list(_blocks(content, size)) for size in _SIZES)
    return first_on_one_page(Paper(FORM, title, letterhead, content.reference, blocks) for blocks in sizes)


def _blocks(content: MissingContent, size: float) -> Iterator[Block]:
    name, plain = _set(PROSE_BOLD, size), _set(PROSE, size - 2)
    number = tr("Application number: {number}", number=ltr(content.reference.number))
    yield Spacer()
    yield Paragraph(number, name, justified=False)
    if not content.parts:
        yield Paragraph(tr("Nothing is missing: every document that is required was seen and matched."), name)
    place = 0
    for part in content.parts:
        yield Spacer(size / 3)
        yield Notice(Paragraph(part.until, name, justified=False, after=0), after=size / 2)
        for line in part.lines:
            place += 1
            yield Keep(tuple(_line(line, str(place), name, plain)))
    yield Spacer(size / 2)
    if content.parts:
        told = tr("Please bring the originals: we look at them in front of you and hand them back.")
        yield Paragraph(told, plain, justified=False)
    if content.contact:
        yield Keep((Paragraph(tr("To ask, mention the number of the application:"), plain), grid(content.contact)))


def _line(line: MissingLine, place: str, name: TextStyle, plain: TextStyle) -> Iterator[Block]:
    """One document with the reason and its place under it, or a choice of them with each place beside."""
    indent, muted = 1.9 * name.size, replace(plain, colour=MUTED)
    document, where = line.documents[0]
    several = len(line.documents) > 1
    head = tr("One of these is enough:") if several else document
    yield Paragraph(head, name, justified=False, after=0, label=place, indent=indent)
    for one, given in line.documents if several else ():
        told = tr("{document} (from: {place})", document=one, place=given) if given else one
        yield Paragraph(f"\u2013 {told}", plain, justified=False, after=0, indent=indent + name.size)
    obtained = tr("Obtained from: {place}", place=where) if where and not several else ""
    told = " \u00b7 ".join(part for part in (line.why, obtained) if part)
    if told:
        yield Paragraph(told, muted, justified=False, after=0, indent=indent)
    yield Spacer(name.size / 2)


def _set(style: TextStyle, size: float) -> TextStyle:
    return replace(style, size=size, leading=round(size * _LEADING, 2))
