"""The way through a study: every answer and question in the order of the page, and the next one that waits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtWidgets import QWidget

from desktop.services.study.views import PENDING, StudyView
from desktop.ui.form import Form

FIRST = ("visit_kind", "visit_date", "present")
LAST = ("recommendation", "priority", "recommendation_reason")
"""The study's own questions before the cards and after them; each opinion stands beneath its chapter."""


def places(study: StudyView) -> Iterator[tuple[str, bool]]:
    """Everything there is to do, in the order of the page, and whether it waits."""
    waiting = (*study.sheet.missing, *study.sheet.faults)
    for name in FIRST:
        yield name, name in waiting
    for chapter in study.chapters:
        blocks = (block for card in chapter.cards for block in card.blocks)
        yield from ((line.key, line.standing in PENDING) for block in blocks for line in block.lines)
        yield chapter.opinion, chapter.opinion in waiting
    for name in LAST:
        yield name, name in waiting


def next_place(study: StudyView, here: str) -> str:
    """The next place that waits after this one, from the beginning if need be; "" when none does."""
    order = list(places(study))
    at = next((n for n, (name, _) in enumerate(order) if name == here), -1)
    return next((name for name, waits in (*order[at + 1 :], *order) if waits), "")


def own_question(widget: QWidget | None, forms: Mapping[str, Form]) -> str:
    """The study's own question in which a widget stands; "" if in none."""
    while widget is not None:
        prefix, _, rest = widget.objectName().partition(".")
        name = rest.partition(".")[0]
        if prefix == "study" and name in forms:
            return name
        widget = widget.parentWidget()
    return ""
