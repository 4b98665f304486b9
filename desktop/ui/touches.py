"""What was written, told to the window: by this desk, or by another one through the line."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Touches(QObject):
    """Carries what was committed, in whichever thread, to the window's thread."""

    happened = Signal(object)

    def tell(self, touched: object) -> None:
        """Subscribe this to the store."""
        self.happened.emit(touched)
