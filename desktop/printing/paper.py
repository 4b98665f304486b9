"""A paper: a frame and its blocks, set on pages and written as PDF."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from desktop.messages import language, tr
from desktop.printing.blocks import Block, Keep
from desktop.printing.canvas import Canvas
from desktop.printing.content import Letterhead, Reference
from desktop.printing.page import Frame
from desktop.printing.shaping import tidy
from desktop.printing.style import A4, PageFormat
from desktop.text import ltr

Page = list[tuple[Block, float]]
"""Blocks with the y of their upper edge."""


@dataclass(frozen=True)
class Paper:
    """One document to print: which form, on whose stationery, about what."""

    form_id: str
    title: str
    letterhead: Letterhead
    reference: Reference
    blocks: Sequence[Block]
    lang: str = field(default_factory=language)
    sheet: PageFormat = A4


def render(paper: Paper) -> bytes:
    """The paper as a PDF file; the same paper always gives the same bytes. Slow work: 10 ms; call it off the GUI."""
    frame = _frame(paper)
    pages = paginate(paper.blocks, frame)
    title = f"{paper.title} {paper.reference.number}"
    about = paper.reference
    author = _plain(paper.letterhead.association)
    canvas = Canvas(_plain(title), author, paper.lang, about.record, accessible=about.accessible)
    for number, page in enumerate(pages, 1):
        canvas.new_page(paper.sheet)
        frame.draw(canvas, number, len(pages))
        for block, top in page:
            block.draw(canvas, paper.sheet.right, top, paper.sheet.width)
    return canvas.finish()


def first_on_one_page(papers: Iterable[Paper]) -> Paper:
    """Of the same paper set smaller and smaller, the first that needs no second page; the last one if none does."""
    for paper in papers:
        if len(paginate(paper.blocks, _frame(paper))) == 1:
            break
    return paper


def _frame(paper: Paper) -> Frame:
    form = tr("Form {form}, version {version}", form=paper.form_id, version=paper.reference.form_version)
    return Frame(paper.letterhead, paper.reference, paper.title, form, paper.sheet)


def paginate(blocks: Sequence[Block], frame: Frame) -> list[Page]:
    """Set the blocks on pages by their heights alone, so that the number of pages is known before anything is drawn.

    A block that does not fit is split if it can be, else it opens the next page. Headings stay with what follows.
    """
    pages: list[Page] = [[]]
    width = frame.sheet.width
    top = frame.body_top(first=True)
    waiting = deque(blocks)
    while waiting:
        block = waiting.popleft()
        room = top - frame.body_bottom
        height = block.height(width)
        if height + (_follower(block, waiting, width) or -block.trailing) <= room:
            pages[-1].append((block, top))
            top -= height
            continue
        fresh = not pages[-1]
        if fresh and isinstance(block, Keep):  # no page could hold it as a whole
            waiting.extendleft(reversed(block.blocks))
            continue
        parts = None if block.keep_with_next else block.split(width, room)
        if parts:
            pages[-1].append((parts[0], top))
            waiting.appendleft(parts[1])
        elif fresh:  # higher than a page and in one piece: better cut off at the foot than lost
            pages[-1].append((block, top))
            top -= height
            continue
        else:
            waiting.appendleft(block)
        pages.append([])
        top = frame.body_top(first=False)
    return pages if pages[-1] or len(pages) == 1 else pages[:-1]


def _follower(block: Block, waiting: deque[Block], width: float) -> float:
    """The room that must be left under a heading for the beginning of what follows, and its own followers."""
    needed = 0.0
    for following in waiting:
        if not block.keep_with_next:
            break
        needed += following.height(width) if following.keep_with_next else following.least(width)
        block = following
    return needed


def _plain(text: str) -> str:
    return tidy(text).translate(dict.fromkeys(map(ord, ltr(" ").replace(" ", "") + "\u2067\u2068\n")))
