"""Commands: said once, and menu, shortcut, palette and help follow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.messages import tr
from desktop.ui import icons

_ARABIC_KEYS = dict(
    zip(
        "QWERTYUIOPASDFGHJKLZXCVNM",
        "\u0636\u0635\u062b\u0642\u0641\u063a\u0639\u0647\u062e\u062d"
        "\u0634\u0633\u064a\u0628\u0644\u0627\u062a\u0646\u0645\u0626\u0621\u0624\u0631\u0649\u0629",
        strict=True,
    )
)
"""The letters on the same keys of the Arabic (101) layout; B carries a ligature of two letters and has none."""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing a person can ask for. `title` and `group` are marked English sources; `keys` as Qt writes them."""

    id: str
    title: str
    run: Callable[[], None]
    group: str = ""
    keys: tuple[str, ...] = ()
    icon: str = ""
    allowed: Callable[[], bool] | None = None

    def is_allowed(self) -> bool:
        """Whether it makes sense just now, for this person."""
        return self.allowed is None or self.allowed()

    @property
    def shown_keys(self) -> str:
        """The first shortcut, as printed on the keys."""
        return QKeySequence(self.keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if self.keys else ""


def sequences(keys: Sequence[str]) -> list[QKeySequence]:
    """The shortcuts of a command, each also as the Arabic layout types it."""
    found = []
    for key in keys:
        found.append(QKeySequence(key))
        *modifiers, last = key.split("+")
        if modifiers and last.upper() in _ARABIC_KEYS:
            found.append(QKeySequence("+".join([*modifiers, _ARABIC_KEYS[last.upper()]])))
    return found


class Commands(QObject):
    """Every command of the program, in the order they were added."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._commands: dict[str, Command] = {}
        self._actions: dict[str, QAction] = {}

    def add(self, *commands: Command) -> None:
        """Make commands available by shortcut, menu and palette; the same id replaces the older one."""
        for command in commands:
            self.remove(command.id)
            action = QAction(tr(command.title), self)
            action.setObjectName(f"command.{command.id}")
            action.setShortcuts(sequences(command.keys))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            if command.icon:
                action.setIcon(icons.icon(command.icon))
            action.triggered.connect(self._triggered)
            self._window.addAction(action)
            self._commands[command.id], self._actions[command.id] = command, action

    def remove(self, *ids: str) -> None:
        """Withdraw commands."""
        for one in ids:
            self._commands.pop(one, None)
            action = self._actions.pop(one, None)
            if action is not None:
                self._window.removeAction(action)
                action.deleteLater()

    def all(self) -> tuple[Command, ...]:
        """Every command that makes sense just now."""
        return tuple(command for command in self._commands.values() if command.is_allowed())

    def run(self, command_id: str) -> None:
        """Do it, if it is allowed now."""
        command = self._commands.get(command_id)
        if command is not None and command.is_allowed():
            command.run()

    def action(self, command_id: str) -> QAction:
        """The command as Qt knows it, for a menu of one's own."""
        return self._actions[command_id]

    def menu(self, group: str, parent: QWidget) -> QMenu:
        """A menu of the commands of one group."""
        made = QMenu(parent)
        for command in self.all():
            if command.group == group:
                made.addAction(self._actions[command.id])
        return made

    def help(self) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
        """Groups with their commands and shortcuts, translated: the page of shortcuts."""
        groups: dict[str, list[tuple[str, str]]] = {}
        for command in self._commands.values():
            if command.keys:
                groups.setdefault(command.group, []).append((tr(command.title), command.shown_keys))
        return tuple((tr(group) if group else "", tuple(lines)) for group, lines in groups.items())

    def _triggered(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.run(sender.objectName().removeprefix("command."))
