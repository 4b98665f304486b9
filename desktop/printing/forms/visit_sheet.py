"""The visit sheet: carried to the interview or the home, ticked and written on, and typed in afterwards."""

from __future__ import annotations

from desktop.messages import tr
from desktop.printing.blocks import Block, Checks, Keep, Paragraph, Section, Spacer
from desktop.printing.content import Entry, Letterhead, Listing
from desktop.printing.lattice import Lattice, grid, table
from desktop.printing.paper import Paper, render
from desktop.printing.signatures import Signatures
from desktop.printing.study_content import Told, VisitCard, VisitChapter, VisitRecord, VisitSheetContent
from desktop.printing.style import BODY_BOLD
from desktop.printing.writing import WritingLines

FORM = "BEN-06"
_YES, _NO = "\u2713", "\u2717"
_WEIGHTS = (24, 32, 4.5, 4.5, 35)
_PAIRED = (17, 25, 4, 4)
_ROOM = "\n "
"""A cell high enough to write in."""


def render_visit_sheet(letterhead: Letterhead, content: VisitSheetContent) -> bytes:
    """The visit sheet as PDF."""
    return render(visit_sheet(letterhead, content))


def visit_sheet(letterhead: Letterhead, content: VisitSheetContent) -> Paper:
    """Whose file, when and before whom; every answer with its boxes; an opinion on each part; what is recommended."""
    told = tr("Tick \u2713 what is as recorded and \u2717 what is not, and write beside it what you found.")
    visit = (Entry(tr("Date of the interview or visit")), Entry(tr("Time")), Entry(tr("Who was present"), wide=True))
    blocks: list[Block] = [grid(content.case), Spacer(2), *_boxes("", content.kinds), grid(visit)]
    blocks.append(Paragraph(told, BODY_BOLD, justified=False))
    for chapter in content.chapters:
        blocks += _chapter(chapter)
    blocks.append(Section(tr("What the researcher recommends")))
    blocks += _boxes(tr("The researcher recommends"), content.recommendations)
    blocks += _boxes(tr("Priority of the case"), content.priorities)
    blocks.append(_opinion(tr("Reasons of the recommendation"), 4))
    blocks.append(Keep((Section(tr("Signatures")), Signatures((content.researcher,), across=2))))
    return Paper(FORM, tr("Visit sheet of the social study"), letterhead, content.reference, blocks)


def _chapter(chapter: VisitChapter) -> list[Block]:
    blocks: list[Block] = []
    for card in chapter.cards:
        blocks += _card(card)
    return [*blocks, _opinion(chapter.opinion, 3)]


def _card(card: VisitCard) -> list[Block]:
    blocks: list[Block] = [Section(card.title)]
    if card.told:
        heads = (tr("Question"), tr("As recorded"), _YES, _NO, tr("What was found"))
        rows = tuple((one.question, one.answer, "", "", "") for one in card.told)
        blocks.append(table(Listing("", heads, rows, _WEIGHTS, frozenset({2, 3}))))
    for one in card.records:
        blocks += _record(one)
    return blocks


def _record(record: VisitRecord) -> list[Block]:
    """A record in pairs of answers, and one line for what was found in it."""
    heads = (tr("Question"), tr("As recorded"), _YES, _NO)
    pairs = [record.told[n : n + 2] for n in range(0, len(record.told), 2)]
    rows = tuple((*_half(pair, 0), *_half(pair, 1)) for pair in pairs)
    answers = table(Listing("", (*heads, *heads), rows, _PAIRED * 2, frozenset({2, 3, 6, 7})))
    found = grid((Entry(tr("What was found"), _ROOM, wide=True),))
    title = Paragraph(record.title, BODY_BOLD, justified=False, after=1, keep_with_next=True)
    return [title, Lattice((*answers.rows, *found.rows), answers.head)]


def _half(pair: tuple[Told, ...], index: int) -> tuple[str, str, str, str]:
    return (pair[index].question, pair[index].answer, "", "") if index < len(pair) else ("", "", "", "")


def _boxes(title: str, labels: tuple[str, ...]) -> list[Block]:
    head = [Paragraph(title, BODY_BOLD, justified=False, keep_with_next=True)] if title else []
    return [*head, Checks(tuple((label, False) for label in labels), columns=min(len(labels), 5))]


def _opinion(title: str, lines: int) -> Block:
    return Keep((Paragraph(title, BODY_BOLD, justified=False, after=0), WritingLines(lines)))
