"""What stands in the window when the branch cannot even be named: the reason, what to do, and nothing to break."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from desktop.errors import IstiqbalError
from desktop.messages import tr
from desktop.ui import theme
from desktop.ui.screens.gate import Gate
from desktop.ui.widgets.words import button, words


class TroubleScreen(Gate):
    """Says what happened to this computer's data. `close_asked` ends the program."""

    close_asked = Signal()

    def __init__(self, error: IstiqbalError) -> None:
        super().__init__(width=560)
        self.setObjectName("trouble")
        self.head("triangle-alert", tr("The data of this computer was not opened"), tr("Nothing was changed."))
        said = words(error.say(), wrap=True)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(said)
        self.body.addSpacing(theme.current().px(20))
        close = button(tr("Close the program"), "primary", name="trouble.close")
        close.clicked.connect(self.close_asked)
        self.body.addWidget(close)
