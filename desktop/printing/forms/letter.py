"""Every letter: to whom, about what, what is said, who signs. What sets one letter apart from another is its content."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.messages import tr
from desktop.printing.address import Addressee, Centred, Signed
from desktop.printing.blocks import Block, Keep, Notice, Paragraph, Section, Spacer, clauses
from desktop.printing.content import Group, Letterhead, Listing
from desktop.printing.lattice import grid, table
from desktop.printing.letter_content import Items, LetterContent, LetterPiece, Room, Words
from desktop.printing.paper import Paper, first_on_one_page, render
from desktop.printing.signatures import Signatures
from desktop.printing.style import ACCENT, CELL, PROSE, PROSE_BOLD, SMALL, TextStyle
from desktop.printing.writing import WritingLines

_SIZES = (14.0, 13.0, 12.0)
"""Points of the prose."""


def render_letter(letterhead: Letterhead, content: LetterContent) -> bytes:
    """The letter as PDF."""
    return render(letter(letterhead, content))


def letter(letterhead: Letterhead, content: LetterContent) -> Paper:
    """The letter in the largest print that one page allows, never too small to read; rather a second page."""
    sizes = (_blocks(content, _Print(size)) for size in _SIZES)
    return first_on_one_page(
        Paper(content.form, content.title, letterhead, content.reference, blocks) for blocks in sizes
    )


@dataclass(frozen=True)
class _Print:
    """The styles of a letter at one size."""

    size: float

    @property
    def plain(self) -> TextStyle:
        return self._at(PROSE, self.size)

    @property
    def bold(self) -> TextStyle:
        return self._at(PROSE_BOLD, self.size)

    @property
    def cell(self) -> TextStyle:
        return self._at(CELL, self.size - 2.4)

    def _at(self, style: TextStyle, size: float) -> TextStyle:
        return replace(style, size=size, leading=round(style.leading * size / style.size, 2))


def _blocks(content: LetterContent, form: _Print) -> list[Block]:
    """The addressee, the subject, the greeting, the body; the last words stay with the signature."""
    subject = tr("Subject: {subject}", subject=content.subject)
    blocks: list[Block] = [
        Spacer(8),
        Addressee(content.address, content.wish, form.bold),
        Paragraph(subject, replace(form.bold, colour=ACCENT), justified=False, keep_with_next=True),
        Paragraph(content.greeting, form.plain, justified=False, after=6, keep_with_next=True),
    ]
    body = [block for part in content.body for block in _part(part, form)]
    across = max(2, len(content.signatories))
    signing = (Spacer(4), Centred(content.closing, form.plain), Signatures(content.signatories, across=across))
    blocks += [*body[:-1], *_ending(body[-1:], signing)]
    if content.copies:
        copies = tr("; ").join(content.copies)
        blocks.append(Paragraph(tr("Copy to: {whom}", whom=copies), SMALL, justified=False))
    return blocks


def _ending(last: list[Block], signing: tuple[Block, ...]) -> list[Block]:
    """Nobody signs a page without a word of what is signed: the last piece, or its last lines, stay with the signature."""
    if last and isinstance(last[0], Paragraph):
        return [Signed(last[0], Keep(signing))]
    return [Keep((*last, *signing))]


def _part(part: LetterPiece, form: _Print) -> list[Block]:
    match part:
        case Words(text=text, title=title, notice=notice):
            opens = text.endswith(":")  # and what it opens follows on the same page
            told = Paragraph(text, form.bold if notice else form.plain, after=5, keep_with_next=opens)
            return [*_head(title), Notice(told) if notice else told]
        case Items(items=items, title=title):
            *before, last = clauses(items, form.plain, after=1)
            return [*_head(title), *before, Keep((last, Spacer(4)))]
        case Room(lines=lines, title=title):
            return [Keep((*_head(title), WritingLines(lines)))]
        case Group(entries=entries, title=title):
            return [*_head(title), grid(entries), Spacer(3)]
        case Listing(title=title):
            return [*_head(title), table(part, form.cell), Spacer(3)]


def _head(title: str) -> list[Block]:
    return [Section(title)] if title else []
