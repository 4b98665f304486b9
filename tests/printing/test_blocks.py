"""Blocks keep their promises: heights add up, parts hold every line, nothing is drawn outside the frame."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.printing.blocks import Block, Checks, Keep, Notice, Paragraph, Section, Spacer, clauses
from desktop.printing.canvas import Align, Canvas
from desktop.printing.content import Entry, Listing
from desktop.printing.lattice import Lattice, Row, grid, table
from desktop.printing.page import Frame
from desktop.printing.paper import paginate
from desktop.printing.style import A4, PROSE, TextStyle
from tests.printing.reading_order import WORDS
from tests.printing.samples import LETTERHEAD, REFERENCE
from tests.printing.test_lines import SENTENCE

WIDTH, TOP = A4.width, 10_000.0
FRAME = Frame(LETTERHEAD, REFERENCE, "عنوان", "نموذج")
PAGE = FRAME.body_top(first=False) - FRAME.body_bottom
_LONG = ["Donaudampfschifffahrtsgesellschaftskapitän", "x" * 90, "محمد" * 40, "", "الشَّيْخُ", "\U0001f44d", "سطر\nآخر"]


class Watched(Canvas):
    """A canvas that also notes every line (text, left, right, y) and box (left, bottom, right, top) drawn on it."""

    def __init__(self) -> None:
        super().__init__("t", "a", "ar")
        self.new_page()
        self.lines: list[tuple[str, float, float, float]] = []
        self.boxes: list[tuple[float, float, float, float]] = []

    def text(
        self, style: TextStyle, x: float, y: float, line: str, align: Align = Align.RIGHT, missing: float = 0.0
    ) -> float:
        width = super().text(style, x, y, line, align, missing)
        left = {Align.RIGHT: x - width, Align.LEFT: x, Align.CENTRE: x - width / 2}[align]
        self.lines.append((line, left, left + width, y))
        return width

    def box(self, x: float, y: float, width: float, height: float, *more: Any, **named: Any) -> None:
        super().box(x, y, width, height, *more, **named)
        self.boxes.append((x, y, x + width, y + height))


def drawn(block: Block, top: float = TOP) -> Watched:
    canvas = Watched()
    block.draw(canvas, A4.right, top, WIDTH)
    return canvas


def said(blocks: Sequence[Block]) -> list[str]:
    """Every line of the blocks, sorted: parts draw the same lines, if in other rows."""
    return sorted(line for block in blocks for line, *_ in drawn(block).lines)


texts = st.lists(st.sampled_from([*WORDS, *_LONG]), max_size=60).map(" ".join)
prose = st.builds(Paragraph, texts, justified=st.booleans(), indent=st.sampled_from([0.0, 18.0]))
entries = st.builds(Entry, texts, texts, ltr=st.booleans(), wide=st.booleans())
grids = st.lists(entries, min_size=1, max_size=8).map(grid)
tables = st.lists(st.tuples(texts, texts, texts), max_size=12).map(
    lambda rows: table(Listing("", ("م", "الاسم", "رقم الهوية"), tuple(rows), (1, 4, 3), frozenset({2})))
)
ticks = st.lists(st.tuples(texts, st.booleans()), min_size=1, max_size=9).map(lambda items: Checks(tuple(items)))
notices = st.builds(Notice, prose, texts)
blocks = st.one_of(prose, grids, tables, ticks, notices, texts.map(Section))


@settings(max_examples=120, deadline=None)
@given(block=blocks)
def test_a_block_is_drawn_inside_its_height_and_width(block: Block) -> None:
    canvas, height = drawn(block), block.height(WIDTH)
    for line, left, right, y in canvas.lines:
        assert left >= A4.left - 0.6 and right <= A4.right + 0.6, line
        assert TOP - height <= y <= TOP
    for left, bottom, right, top in canvas.boxes:
        assert left >= A4.left - 0.01 and right <= A4.right + 0.01
        assert bottom >= TOP - height - 0.01 and top <= TOP + 0.01


@settings(max_examples=150, deadline=None)
@given(block=blocks, share=st.floats(0, 1.2))
def test_the_parts_of_a_split_block_fit_and_hold_every_line(block: Block, share: float) -> None:
    height = block.height(WIDTH)
    room = height * share
    parts = block.split(WIDTH, room) if room < height else None
    if parts is None:
        return
    first, rest = parts
    assert first.height(WIDTH) - first.trailing <= room + 0.01
    assert rest.height(WIDTH) < height
    whole, repeated = said([block]), _head(block)
    assert said(parts) == sorted([*whole, *repeated])


def _head(block: Block) -> list[str]:
    head = block.head if isinstance(block, Lattice) else None
    return said([Lattice((head,))]) if head else []


@settings(max_examples=60, deadline=None)
@given(papers=st.lists(st.one_of(blocks, texts.map(lambda text: Keep((Section(text), Paragraph(text))))), max_size=9))
def test_pages_hold_every_line_and_no_block_leaves_its_page(papers: list[Block]) -> None:
    pages = paginate(papers, FRAME)
    for number, page in enumerate(pages):
        bottom = FRAME.body_top(first=number == 0)
        for block, top in page:
            assert top == pytest.approx(bottom)  # each begins where the one before ends
            bottom = top - block.height(WIDTH)
        assert bottom + (page[-1][0].trailing if page else 0.0) >= FRAME.body_bottom - 0.01 or len(page) == 1
    kept = [line for page in pages for line in said([block for block, _ in page])]
    assert set(said(papers)) == set(kept)
    assert len(kept) >= len(said(papers))


def _paragraph(lines: int) -> Paragraph:
    return Paragraph("\n".join(f"سطر رقم {n}" for n in range(lines)), justified=False)


@pytest.mark.parametrize("lines", range(1, 14))
def test_a_paragraph_leaves_no_single_line_behind_or_before(lines: int) -> None:
    for room in range(0, 260, 4):
        parts = _paragraph(lines).split(WIDTH, room)
        if parts is not None:
            counts = [len(drawn(part).lines) for part in parts]
            assert min(counts) >= 2 and sum(counts) == lines


def test_a_heading_stays_with_the_beginning_of_what_follows() -> None:
    following: list[Block] = [
        _paragraph(9),
        table(Listing("", ("م",), (("أ",),) * 9)),
        grid([Entry("خانة", "قيمة")] * 9),
    ]
    for block in following:
        for filler in range(0, int(PAGE) + 60, 6):
            for page in paginate([Spacer(float(filler)), Section("عنوان"), Section("فرعي"), block], FRAME):
                assert not isinstance(page[-1][0], Section)


def test_what_is_kept_together_is_parted_only_when_no_page_could_hold_it() -> None:
    small, large = Keep((Section("أ"), _paragraph(10))), Keep((Section("أ"), _paragraph(90)))
    for filler in range(0, int(PAGE), 25):
        pages = paginate([Spacer(float(filler)), small], FRAME)
        assert sum(small in [block for block, _ in page] for page in pages) == 1
    pages = paginate([large], FRAME)
    assert len(pages) > 1 and len(said([block for page in pages for block, _ in page])) == 91


def test_every_page_of_a_table_begins_with_its_head() -> None:
    long = table(Listing("", ("رأس",), tuple((f"سطر {n}",) for n in range(150))))
    pages = paginate([long], FRAME)
    assert len(pages) >= 3
    for page in pages:
        (part,) = [block for block, _ in page]
        assert drawn(part).lines[0][0] == "رأس"
        assert len(drawn(part).lines) >= 3  # never a lone row under its head
    assert len(said([block for page in pages for block, _ in page])) == 150 + len(pages)


def test_a_row_higher_than_a_page_is_parted_between_lines_and_leaves_two_on_either_side() -> None:
    tall = grid([Entry("ملاحظات", "\n".join(f"سطر {n}" for n in range(120)))])
    for filler in range(0, int(PAGE), 7):
        pages = paginate([Spacer(float(filler)), tall], FRAME)
        counts = [
            len([line for line, *_ in drawn(block).lines if line.startswith("سطر")])
            for page in pages
            for block, _ in page
            if isinstance(block, Lattice)
        ]
        assert sum(counts) == 120 and min(counts) >= 2


def test_rows_of_any_height_stay_on_their_pages() -> None:
    chosen = random.Random(9)
    for _ in range(60):
        rows = tuple(("\n".join(["سطر"] * chosen.choice((1, 2, 12, 13, 38, 41, 60))),) for _ in range(6))
        long = table(Listing("", ("رأس",), rows))
        pages = paginate([Spacer(chosen.uniform(0, PAGE)), long], FRAME)
        for page in pages:
            for block, top in page:
                assert (
                    isinstance(block, Spacer) or top - block.height(WIDTH) >= FRAME.body_bottom - block.trailing - 0.01
                )
        lines = said([block for page in pages for block, _ in page])
        assert lines.count("سطر") == said([long]).count("سطر")


def test_a_row_that_fits_on_the_next_page_goes_there_whole() -> None:
    low = Row(grid([Entry("خانة", "سطر\nآخر\nثالث")]).rows[0].cells)
    for filler in range(0, int(PAGE), 3):
        pages = paginate([Spacer(float(filler)), Lattice((low,))], FRAME)
        assert [low in block.rows for page in pages for block, _ in page if isinstance(block, Lattice)] == [True]


def test_clauses_are_numbered_in_the_margin_once_though_they_run_over_a_page() -> None:
    (clause,) = clauses(("كلمة طويلة " * 120,), PROSE)
    parts = clause.split(WIDTH, 100)
    assert parts is not None
    assert [line for part in parts for line, *_ in drawn(part).lines].count("1") == 1


def test_a_justified_paragraph_has_straight_edges_and_no_torn_lines() -> None:
    chosen = random.Random(4)
    words = SENTENCE.split()
    for _ in range(30):
        text = " ".join(chosen.choices(words, k=90))
        *full, _last = drawn(Paragraph(text, PROSE)).lines
        assert len(full) > 2
        for line, left, right, _ in full:
            assert right == pytest.approx(A4.right, abs=0.01), line
            assert left == pytest.approx(A4.left, abs=0.6), line
