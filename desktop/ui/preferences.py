"""How this computer's window looks: light or dark, and how large the text is. Kept beside the data, known before login."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

from PySide6.QtWidgets import QApplication

from desktop.ui import theme

APPEARANCES = ("system", "light", "dark")
SCALES = (0.9, 1.0, 1.15, 1.25, 1.4, 1.6)


@dataclass(frozen=True, slots=True)
class Preferences:
    """What a person chose. `scale` multiplies every size of the text."""

    appearance: str = "system"
    scale: float = 1.0

    @classmethod
    def load(cls, file: Path) -> Self:
        """The choices kept in a file; the usual ones where it is absent or unreadable, for a look is no reason to stop."""
        try:
            kept = json.loads(file.read_text(encoding="utf-8"))
            appearance, scale = str(kept["appearance"]), float(kept["scale"])
        except (OSError, ValueError, KeyError, TypeError):
            return cls()
        return cls(appearance if appearance in APPEARANCES else "system", scale)

    def save(self, file: Path) -> None:
        """Keep the choices. OSError if the disk does not take them."""
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        file.write_text(json.dumps(asdict(self)), encoding="utf-8")

    def is_dark(self, app: QApplication) -> bool:
        """Whether the dark look is meant on this system."""
        return theme.prefers_dark(app) if self.appearance == "system" else self.appearance == "dark"

    def apply(self, app: QApplication) -> None:
        """Give the program this look."""
        theme.use(app, dark=self.is_dark(app), scale=self.scale)

    def stepped(self, by: int) -> float:
        """The next larger or smaller text size."""
        here = min(range(len(SCALES)), key=lambda n: abs(SCALES[n] - self.scale))
        return SCALES[min(max(here + by, 0), len(SCALES) - 1)]
