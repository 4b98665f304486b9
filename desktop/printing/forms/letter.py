"""Every letter: to whom, about what, what is said, who signs. What sets one letter apart from another is its content."""

from __future__ import annotations

from dataclasses import replace

from desktop.messages import tr
from desktop.printing.address import Addressee, Centred
from desktop.printing.blocks import Block, Keep, Notice, Paragraph, Section, Spacer, clauses
from desktop.printing.content import Group, Letterhead, Listing
from desktop.printing.lattice import grid, table
from desktop.printing.letter_content import Items, LetterContent, LetterPiece, Room, Words
from desktop.printing.paper import Paper, render
from desktop.printing.signatures import Signatures
from desktop.printing.style import ACCENT, CELL, PROSE, PROSE_BOLD, SMALL
from desktop.printing.writing import WritingLines

_CELL = replace(CELL, size=9.6, leading=14.5)


def render_letter(letterhead: Letterhead, content: LetterContent) -> bytes:
    """The letter as PDF."""
    return render(letter(letterhead, content))


def letter(letterhead: Letterhead, content: LetterContent) -> Paper:
    """The addressee, the subject, the greeting, the body; the last words stay with the signature."""
    subject = tr("Subject: {subject}", subject=content.subject)
    blocks: list[Block] = [
        Spacer(8),
        Addressee(content.address, content.wish),
        Paragraph(subject, replace(PROSE_BOLD, colour=ACCENT), justified=False, keep_with_next=True),
        Paragraph(content.greeting, PROSE, justified=False, after=6, keep_with_next=True),
    ]
    body = [block for part in content.body for block in _part(part)]
    blocks += body[:-1]
    across = max(2, len(content.signatories))
    signing = (Spacer(4), Centred(content.closing), Signatures(content.signatories, across=across))
    blocks.append(Keep((*body[-1:], *signing)))
    if content.copies:
        copies = tr("; ").join(content.copies)
        blocks.append(Paragraph(tr("Copy to: {whom}", whom=copies), SMALL, justified=False))
    return Paper(content.form, content.title, letterhead, content.reference, blocks)


def _part(part: LetterPiece) -> list[Block]:
    match part:
        case Words(text=text, title=title, notice=notice):
            told = Paragraph(text, PROSE_BOLD if notice else PROSE, after=5)
            return [*_head(title), Notice(told) if notice else told]
        case Items(items=items, title=title):
            return [*_head(title), *clauses(items, PROSE, after=1), Spacer(4)]
        case Room(lines=lines, title=title):
            return [Keep((*_head(title), WritingLines(lines)))]
        case Group(entries=entries, title=title):
            return [*_head(title), grid(entries), Spacer(3)]
        case Listing(title=title):
            return [*_head(title), table(part, _CELL), Spacer(3)]


def _head(title: str) -> list[Block]:
    return [Section(title)] if title else []
