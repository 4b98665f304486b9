"""Colours can be read, fonts are ours, icons point the right way."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtGui import QColor, QFont, QFontInfo
from PySide6.QtWidgets import QApplication

from desktop.ui import icons, theme
from desktop.ui.theme import DARK, LIGHT, Theme

TONES = ("ok", "warn", "err", "info", "gold", "muted")
TEXT_PAIRS = [
    *((ink, ground) for ink in ("text", "muted", "faint") for ground in ("bg", "surface", "surface2", "stripe")),
    *((ink, "selection") for ink in ("text", "muted")),
    *((tone, f"{tone}_soft") for tone in TONES),
    *((tone, "surface") for tone in TONES),
    ("primary", "surface"), ("primary", "bg"), ("primary", "primary_soft"), ("text", "err_soft"), ("faint", "err_soft"),
    ("on_primary", "primary"), ("on_primary", "primary_hover"), ("on_primary", "primary_press"),
    ("nav_text", "nav"), ("nav_text", "nav_active"), ("nav_strong", "nav"), ("nav_strong", "nav_active"),
]  # fmt: skip
BORDER_PAIRS = [("control", "surface"), ("control", "bg"), ("primary", "surface"), ("err", "err_soft")]


def contrast(one: str, other: str) -> float:
    """WCAG 2 contrast ratio of two colours."""

    def luminance(colour: str) -> float:
        tint = QColor(colour)
        parts = (tint.redF(), tint.greenF(), tint.blueF())
        linear: list[float] = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_every_text_can_be_read_on_its_ground(tokens: dict[str, str], ink: str, ground: str) -> None:
    assert contrast(tokens[ink], tokens[ground]) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("edge", "ground"), BORDER_PAIRS)
def test_every_control_shows_its_border(tokens: dict[str, str], edge: str, ground: str) -> None:
    assert contrast(tokens[edge], tokens[ground]) >= 3


def test_both_appearances_define_the_same_tokens() -> None:
    assert LIGHT.keys() == DARK.keys()


@pytest.mark.parametrize("scale", [0.9, 1.0, 1.25, 1.6])
def test_the_style_sheet_leaves_no_name_unfilled(qapp: QApplication, scale: float) -> None:
    assert "$" not in theme.style_sheet(Theme(dark=True, scale=scale))


def test_arabic_is_never_set_below_thirteen_pixels() -> None:
    assert min(theme.SIZES[name] for name in ("caption", "label", "body")) >= 13


@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold, QFont.Weight.Bold])
def test_the_bundled_font_is_used_in_every_weight(qapp: QApplication, weight: QFont.Weight) -> None:
    found = QFontInfo(theme.font(Theme(), weight=weight))
    assert found.family() == theme.FAMILY
    assert found.weight() == weight


def test_arrows_are_mirrored_and_clocks_are_not(qapp: QApplication) -> None:
    assert "chevron-left" in icons.DIRECTIONAL
    assert "history" not in icons.DIRECTIONAL
    left = icons.pixmap("chevron-left", "text", 24).toImage()
    right = icons.pixmap("chevron-right", "text", 24).toImage()
    inked = [sum(image.pixelColor(x, 12).alpha() for x in range(12)) for image in (left, right)]
    assert inked[0] < inked[1], "under right-to-left the tip of 'back' is on the right"


def test_icons_follow_a_change_of_appearance(qapp: QApplication) -> None:
    icon = icons.icon("check", "text")
    light = icon.pixmap(24, 24).toImage()
    try:
        theme.use(qapp, dark=True)
        assert icon.pixmap(24, 24).toImage() != light
    finally:
        theme.use(qapp, dark=False)


def test_the_widgets_load_nothing_heavy_before_the_login() -> None:
    heavy = ("sqlalchemy", "reportlab", "httpx", "openpyxl", "pypdfium2", "hijridate", "cryptography")
    code = (
        "import sys, desktop.ui.application, desktop.ui.main_window, desktop.ui.shell, desktop.ui.rows, desktop.ui.table;"
        "import desktop.ui.palette, desktop.ui.tasks, desktop.ui.single;"
        f"print([m for m in {heavy!r} if m in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"
