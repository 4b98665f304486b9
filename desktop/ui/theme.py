"""How the program looks: colour tokens, type scale and sizes, turned into a palette and a style sheet.

Fusion is the base style on every system, so that the same pixels appear everywhere. No colour and no style sheet is
written anywhere else; the pairs of tokens that carry text keep a contrast of at least 4.5:1, control borders 3:1.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Template

from PySide6.QtCore import QDir, Qt, QTemporaryDir
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from desktop.paths import RESOURCES

FAMILY = "IBM Plex Sans Arabic"
SMALLEST_SCALE, LARGEST_SCALE = 0.9, 1.6

LIGHT: Mapping[str, str] = {
    "bg": "#F5F7F6", "surface": "#FFFFFF", "surface2": "#F0F4F2", "stripe": "#FAFBFB",
    "line": "#DFE6E3", "control": "#7D8E88", "line3": "#C3CECA",
    "text": "#16231F", "muted": "#52625D", "muted_soft": "#EBEFED", "faint": "#5D6C67", "on_primary": "#FFFFFF",
    "primary": "#0F6B62", "primary_hover": "#0C5850", "primary_press": "#094740",
    "primary_soft": "#E1F0ED", "primary_line": "#B5D8D2", "selection": "#D6ECE8",
    "nav": "#11332F", "nav_text": "#C9DDD8", "nav_strong": "#FFFFFF", "nav_active": "#1D4A44", "nav_line": "#234F49",
    "ok": "#22703F", "ok_soft": "#E4F3E9", "warn": "#8A5700", "warn_soft": "#FFF3D6",
    "err": "#B3261E", "err_soft": "#FDECEA", "info": "#1C5A9C", "info_soft": "#E5F0FA",
    "gold": "#84560A", "gold_soft": "#FBF1DE", "paper": "#FFFFFF", "ink": "#16231F",
}  # fmt: skip
DARK: Mapping[str, str] = {
    "bg": "#101715", "surface": "#18211E", "surface2": "#202B27", "stripe": "#1B2421",
    "line": "#2D3A36", "control": "#6B7D77", "line3": "#43534E",
    "text": "#E7EEEB", "muted": "#A3B3AD", "muted_soft": "#26322E", "faint": "#8C9C97", "on_primary": "#06211D",
    "primary": "#5CC4B5", "primary_hover": "#76D3C5", "primary_press": "#48AC9E",
    "primary_soft": "#173934", "primary_line": "#2A5A53", "selection": "#1E4640",
    "nav": "#0B1312", "nav_text": "#A9BDB7", "nav_strong": "#FFFFFF", "nav_active": "#17302C", "nav_line": "#1C2B28",
    "ok": "#7BCB97", "ok_soft": "#173022", "warn": "#E8BD62", "warn_soft": "#352A10",
    "err": "#F2938C", "err_soft": "#3A1B19", "info": "#8ABCEB", "info_soft": "#172B3E",
    "gold": "#E3B765", "gold_soft": "#33290F", "paper": "#FFFFFF", "ink": "#16231F",
}  # fmt: skip

SIZES: Mapping[str, int] = {
    "caption": 13, "label": 14, "body": 15, "card_title": 17, "section": 20, "title": 26,
    "control_height": 38, "chip_height": 32, "small_height": 28, "nav_height": 40, "row_height": 46,
    "header_height": 40, "box": 20, "chip_radius": 16,
}  # fmt: skip
"""Pixels at scale 1 and 96 dpi; every one is multiplied by the chosen scale. Arabic is never set below 13."""


@dataclass(frozen=True, slots=True)
class Theme:
    """One appearance: light or dark, at one text size."""

    dark: bool = False
    scale: float = 1.0

    @property
    def tokens(self) -> Mapping[str, str]:
        """Colour names and values."""
        return DARK if self.dark else LIGHT

    def colour(self, token: str) -> QColor:
        """The colour to paint with."""
        return QColor(self.tokens[token])

    def size(self, name: str) -> int:
        """A size of SIZES in pixels at this scale."""
        return round(SIZES[name] * self.scale)

    def px(self, pixels: float) -> int:
        """A length given at scale 1, at this scale."""
        return round(pixels * self.scale)


_current = [Theme()]


def current() -> Theme:
    """The appearance in use: what a paintEvent asks for its colours."""
    return _current[0]


def use(app: QApplication, *, dark: bool = False, scale: float = 1.0) -> None:
    """Give the whole program this appearance, now; open windows follow at once."""
    theme = Theme(dark, min(max(scale, SMALLEST_SCALE), LARGEST_SCALE))
    _current[0] = theme
    app.setFont(font(theme))
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme))


def prefers_dark(app: QApplication) -> bool:
    """What the operating system asks for; systems that do not say get the light one."""
    return app.styleHints().colorScheme() == Qt.ColorScheme.Dark


def load_fonts() -> None:
    """Make the bundled family known to Qt; a file that does not load is a fault of the installation."""
    for file in sorted((RESOURCES / "fonts" / "ui").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise RuntimeError(f"font not loaded: {file.name}")


def font(theme: Theme, size: str = "body", weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The program's font at one step of the type scale; unhinted, so that Arabic strokes stay even."""
    made = QFont(FAMILY)
    made.setPixelSize(theme.size(size))
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def palette(theme: Theme) -> QPalette:
    """The tokens in Qt's roles, for everything that the style sheet does not name."""
    made, role = QPalette(), QPalette.ColorRole
    roles = {
        role.Window: "bg", role.WindowText: "text", role.Base: "surface", role.AlternateBase: "stripe",
        role.Text: "text", role.Button: "surface", role.ButtonText: "text", role.Highlight: "selection",
        role.HighlightedText: "text", role.ToolTipBase: "nav", role.ToolTipText: "nav_text",
        role.PlaceholderText: "faint", role.Link: "primary", role.Accent: "primary",
        role.Mid: "line", role.Light: "surface2", role.Dark: "control",
    }  # fmt: skip
    for one, token in roles.items():
        made.setColor(one, theme.colour(token))
    for one in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, one, theme.colour("faint"))
    return made


def style_sheet(theme: Theme) -> str:
    """resources/theme/style.qss with this appearance's colours and sizes put in."""
    template = Template((RESOURCES / "theme" / "style.qss").read_text(encoding="utf-8"))
    sizes = {name: f"{theme.size(name)}px" for name in SIZES}
    inner = {f"{name}_in": f"{theme.size(name) - 2}px" for name in SIZES if name.endswith("_height")}
    pictures = {
        "chevron": tinted_file("chevron-down", theme.tokens["muted"]),
        "tick": tinted_file("check", theme.tokens["on_primary"]),
        "up": tinted_file("chevron-up", theme.tokens["muted"]),
    }
    return template.substitute(theme.tokens, **sizes, **inner, **pictures)


def repolish(widget: QWidget) -> None:
    """Let one widget follow a dynamic property that the style sheet reads."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


@cache
def _pictures() -> QTemporaryDir:
    return QTemporaryDir(
        f"{QDir.tempPath()}/istiqbal-theme-XXXXXX"
    )  # Qt's own: Python's tempfile costs 10 ms to import


@cache
def tinted_file(name: str, colour: str) -> str:
    """The path of an icon drawn in one colour: a style sheet's url() needs a file and knows no currentColor."""
    drawn = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    file = Path(_pictures().path()) / f"{name}-{colour.strip('#')}.svg"
    file.write_text(drawn, encoding="utf-8")
    return file.as_posix()
