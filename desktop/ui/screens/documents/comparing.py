"""What to compare, point by point: a tick for each that agrees, and beside it what the file says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from desktop.messages import tr
from desktop.services.views import Compared
from desktop.ui import theme
from desktop.ui.widgets.words import line, words


class CompareList(QWidget):
    """Two columns: the point as it stands on the document, the answer in the file. `ticked` carries the codes that agree."""

    ticked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._points: tuple[Compared, ...] = ()
        self._rows: list[tuple[QCheckBox, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 4)
        self._grid.setColumnStretch(1, 7)
        self._grid.addWidget(words(tr("Compare on the document"), "caption"), 0, 0)
        self._grid.addWidget(words(tr("In the file"), "caption"), 0, 1)
        self._grid.addWidget(line(), 1, 0, 1, 2)

    def show_points(self, points: Sequence[Compared], agreed: Sequence[str], *, locked: bool = False) -> None:
        """Show these points; those that agree are ticked. Locked, they can be read and not ticked."""
        self._points = tuple(points)
        while len(self._rows) < len(points):
            self._add()
        for number, (tick, told) in enumerate(self._rows):
            shown = number < len(points)
            tick.setVisible(shown)
            told.setVisible(shown)
            if shown:
                self._fill(tick, told, points[number], agreed)
                tick.setEnabled(not locked)

    def focus_first(self) -> None:
        """Put the focus on the first point that is not ticked."""
        waiting = (tick for tick, _ in self._rows if tick.isVisible() and not tick.isChecked())
        following = next(waiting, None)
        if following is not None:
            following.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        tick, told = QCheckBox(), words("", wrap=True)
        tick.clicked.connect(self._tell)
        row = len(self._rows) + 2
        self._grid.addWidget(tick, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(told, row, 1)
        self._rows.append((tick, told))

    @staticmethod
    def _fill(tick: QCheckBox, told: QLabel, point: Compared, agreed: Sequence[str]) -> None:
        tick.setObjectName(f"verification.point.{point.code}")
        tick.setText(point.label)
        tick.setChecked(point.code in agreed)
        said = point.in_file or tr("The file says nothing about it")
        told.setText(said)
        told.setObjectName(f"verification.told.{point.code}")
        told.setProperty("role", "" if point.in_file else "muted")
        theme.repolish(told)
        tick.setAccessibleName(tr("{point}, in the file: {value}", point=point.label, value=said))

    def _tell(self) -> None:
        pairs = zip(self._points, self._rows, strict=False)
        self.ticked.emit(tuple(point.code for point, (tick, _) in pairs if tick.isChecked()))
