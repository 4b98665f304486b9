"""Random lines, and the order in which Qt, a second implementation of UAX #9, would draw them."""

from __future__ import annotations

import random
from functools import cache

from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QTextLayout, QTextOption

from desktop.messages import FSI, LRI, PDI, RLI
from desktop.printing.fonts import FOLDER, LETTERS, NO_BREAK_SPACE, face
from desktop.printing.order import visual
from desktop.printing.shaping import COMPONENT, MARKS, forms, tidy

_WORDS = """رقم الآيبان (IBAN) (ب) [٥] SA03 8000 7519: 10-20 2025-11-20 ١٢/٣ 50% ٥٠٪ «نص» (see IBAN) +966 -12.5 هـ أ) 1) a@b.sa
/ – ، (12) م/5 INT-2025/1 {x} <ع> ( (مثل: )، لأن پدر"""
WORDS = _WORDS.split()
MARKED = ["مُحَمَّدٌ", "لَأُمَّ", "(مُ)", "كلمةً", "«لِأَ»"]
SIGNS = list("ابتلمأ1234٥٦aXz()[]{}<>«»-+.,:/%،؛؟ \"'*@&=–•" + NO_BREAK_SPACE)
_UNDRAWN = (" ", NO_BREAK_SPACE, "\u200e", "\u200f", "\u061c", LRI, RLI, FSI, PDI)


def random_line(chosen: random.Random, isolates: bool, atoms: list[str], deep: int = 0) -> str:
    """Words and signs, beside and inside isolates up to three deep."""
    pieces = []
    for _ in range(chosen.randint(1, 6) if deep else chosen.randint(2, 9)):
        if isolates and deep < 3 and chosen.random() < 0.25:
            pieces.append(chosen.choice((LRI, RLI, FSI)) + random_line(chosen, True, atoms, deep + 1) + PDI)
        else:
            pieces.append(chosen.choice(atoms))
        pieces.append(chosen.choice(("", " ")))
    return "".join(pieces)


def lines() -> st.SearchStrategy[str]:
    """Lines with nested isolates that begin and end in Arabic; shrunk to the shortest that differs."""
    atom = st.sampled_from([*WORDS, *SIGNS, " "])
    isolate = st.sampled_from((LRI, RLI, FSI))
    inner = st.recursive(
        st.lists(atom, max_size=6).map("".join),
        lambda deeper: st.lists(
            st.one_of(atom, st.tuples(isolate, deeper).map(lambda pair: pair[0] + pair[1] + PDI)), max_size=6
        ).map("".join),
        max_leaves=12,
    )
    return inner.map(lambda text: tidy(f"ب {text} ب"))


def drawn_by_us(line: str) -> list[int]:
    """The glyphs of a line from left to right, without blanks and marks."""
    return [face(LETTERS).glyphs.get(glyph.char, 0) for glyph in visual(line) if glyph.char not in _UNDRAWN]


def drawn_by_qt(line: str) -> list[int]:
    """The same from Qt's layout. The prepared face joins nothing by itself, so the forms go in and their glyphs come out."""
    layout = QTextLayout(" ".join(forms(word) for word in line.split(" ")), _font())
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    laid = layout.createLine()
    laid.setLineWidth(1e6)
    layout.endLayout()
    placed = [
        (position.x(), glyph)
        for run in laid.glyphRuns()
        for glyph, position in zip(run.glyphIndexes(), run.positions(), strict=True)
    ]
    glyphs = face(LETTERS).glyphs
    undrawn = {glyphs.get(char) for char in (*_UNDRAWN, *MARKS, COMPONENT)}
    return [glyph for _, glyph in sorted(placed, key=lambda pair: pair[0]) if glyph not in undrawn]


@cache
def _font() -> QFont:
    added = QFontDatabase.addApplicationFont(str(FOLDER / f"{LETTERS}.ttf"))
    font = QFont(QFontDatabase.applicationFontFamilies(added)[0], 12)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    return font
