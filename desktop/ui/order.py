"""Tab goes as the page reads, although its parts are made as they are needed: Qt's own order is the order of making.

Where one goes comes into sight.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLayout, QScrollArea, QWidget


def stops(page: QWidget) -> Iterator[QWidget]:
    """Everything on a page that Tab stops at, in the order in which its layouts set it."""
    if page.isHidden() or not page.isEnabled():
        return
    if page.focusPolicy() & Qt.FocusPolicy.TabFocus and page.focusProxy() is None:
        yield page
    elif isinstance(page, QScrollArea):
        if (inside := page.widget()) is not None:
            yield from stops(inside)
    elif (layout := page.layout()) is not None:
        yield from _in(layout)


def _in(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield from stops(widget)
        elif (inner := item.layout()) is not None:
            yield from _in(inner)


def step(page: QWidget, *, forward: bool) -> bool:
    """Go to the stop after (or before) the one that has the focus; False at the end of the page."""
    found, here = list(stops(page)), QApplication.focusWidget()
    if here is None or not page.isAncestorOf(here):
        return False
    outside = -1 if forward else len(found)
    there = (found.index(here) if here in found else outside) + (1 if forward else -1)
    if not 0 <= there < len(found):
        return False
    found[there].setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return True


def reveal(widget: QWidget) -> None:
    """Scroll the page around a widget so that it can be seen, with some air around it."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget, 0, 48)
        above = above.parentWidget()
