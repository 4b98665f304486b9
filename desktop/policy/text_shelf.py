"""Where the texts that a policy names are found: in a folder beside it, among the shipped ones, or kept with a version."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.paths import RESOURCES
from desktop.policy.reader import NOT_FOUND, Fault, Section, open_text

KINDS = {
    "requirements": "use",
    "declaration": "text",
    "notice": "text",
    "receipt": "text",
    "letters": "text",
    "messages": "text",
}
"""The kinds of texts a policy names, and the key of the table of that name that does."""

USUAL = "standard-1"
"""The letters and messages of a policy that names none."""

Find = Callable[[str], bytes | None]
"""The content of a text by its file name; None where there is none."""


def texts_in(folder: Path) -> Find:
    """The texts of a folder, and the shipped ones."""

    def find(file: str) -> bytes | None:
        lying = (folder / file, RESOURCES / "texts" / file)
        return next((path.read_bytes() for path in lying if path.is_file()), None)

    return find


@dataclass(frozen=True, slots=True)
class TextShelf:
    """The texts that one policy names, and where their faults go."""

    find: Find
    faults: list[Fault]

    def open(self, use: Section, kind: str, usual: str = "") -> Section:
        """The text of this kind that the table `use` names, or the `usual` one; an empty section after a fault."""
        key = KINDS[kind]
        name = (use.optional(key) if usual else use.text(key)) or usual
        file = f"{kind}-{name}.toml"
        if name and (content := self.find(file)) is not None:
            return open_text(file, content, self.faults)
        if name:
            use.fault(key, NOT_FOUND, value=file)
        return Section(file, "", {}, [])
