"""The slip of what is missing: one page, large, and nothing on it that a finder should not read."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.printing.content import Entry, MissingContent, MissingLine, MissingPart
from desktop.printing.forms.missing import missing, render_missing
from desktop.printing.raster import page_count
from desktop.printing.style import PROSE
from desktop.text import ltr
from tests.printing.samples import LETTERHEAD, NUMBER, REFERENCE
from tests.printing.test_papers import pdfium, poppler, words_of

WORK = (
    ("مشهد التأمينات الاجتماعية", "موقع التأمينات"),
    ("مشهد التقاعد", "موقع التأمينات"),
    ("تعريف بالراتب", ""),
)
HOSTILE = (("<b>وثيقة</b> \u202e%s {x}", "</para>"),)


def slip(count: int = 3) -> MissingContent:
    """A choice, and so many documents alone; the last of them may come later."""
    alone = tuple(MissingLine(((f"صك حصر ورثة {n}", "منصة ناجز"),), "كانت منتهية يوم التقديم") for n in range(count))
    return MissingContent(
        REFERENCE,
        (
            MissingPart(f"تُقدَّم قبل نهاية يوم الأربعاء {ltr('1446/03/15')}هـ", (MissingLine(WORK), *alone[:-1])),
            MissingPart(f"تُقدَّم قبل نهاية يوم الجمعة {ltr('1446/04/01')}هـ", alone[-1:]),
        ),
        (Entry("الفرع", "فرع الأحياء الشمالية"), Entry("الهاتف", "017 000 0000", ltr=True)),
    )


@pytest.mark.parametrize("count", [1, 3, 6, 10])
def test_the_slip_is_one_page_and_loses_no_word(count: int, tmp_path: Path) -> None:
    pdf = render_missing(LETTERHEAD, slip(count))
    assert page_count(pdf) == 1
    wanted = words_of(slip(count)) | words_of(LETTERHEAD)
    for text in (poppler(pdf, tmp_path), pdfium(pdf)):
        assert sorted(word for word in wanted if word not in text) == []
    assert NUMBER in poppler(pdf, tmp_path)


def test_more_documents_than_a_page_can_hold_go_on_to_the_next_and_none_is_lost(tmp_path: Path) -> None:
    pdf = render_missing(LETTERHEAD, slip(60))
    text = "".join(poppler(pdf, tmp_path).split())
    assert page_count(pdf) > 1
    assert text.count("صكحصرورثة") == 60


def test_a_short_slip_stays_legible_at_half_the_size() -> None:
    sizes = {style.size for block in missing(LETTERHEAD, slip(2)).blocks if (style := getattr(block, "style", None))}
    assert min(sizes) * 0.7 > PROSE.size * 0.8


def test_when_nothing_is_missing_the_slip_says_so(tmp_path: Path) -> None:
    text = poppler(render_missing(LETTERHEAD, MissingContent(REFERENCE, ())), tmp_path)
    assert "لا ينقص طلبكم شيء" in " ".join(text.split())


def test_markup_and_turned_text_in_a_name_are_plain_text(tmp_path: Path) -> None:
    content = MissingContent(REFERENCE, (MissingPart("اليوم", (MissingLine(HOSTILE),)),))
    text = poppler(render_missing(LETTERHEAD, content), tmp_path)
    assert all(part in text for part in ("وثيقة", "%s", "{x}", "para"))  # brackets stand as the direction puts them


def test_the_same_slip_gives_the_same_bytes() -> None:
    assert render_missing(LETTERHEAD, slip()) == render_missing(LETTERHEAD, slip())
