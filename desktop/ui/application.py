"""Starting Qt for an Arabic, right-to-left program: the order matters and is kept in one place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop import messages
from desktop.ui import theme


def create_application(argv: Sequence[str], *, dark: bool | None = None, scale: float = 1.0) -> QApplication:
    """The application, ready for windows. `dark` None follows the system."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(list(argv))
    app.setApplicationName("Istiqbal")
    app.setStyle("Fusion")
    arabic = messages.language() == "ar"
    QLocale.setDefault(QLocale(QLocale.Language.Arabic, QLocale.Country.SaudiArabia) if arabic else QLocale.c())
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if arabic else Qt.LayoutDirection.LeftToRight)
    if arabic:
        _translate_qt(app)
    theme.load_fonts()
    theme.use(app, dark=theme.prefers_dark(app) if dark is None else dark, scale=scale)
    return app


def _translate_qt(app: QApplication) -> None:
    """Qt's own words: the menus of text fields and the buttons of its dialogs."""
    translator = QTranslator(app)
    if translator.load("qtbase_ar", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(translator)
