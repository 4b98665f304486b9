"""Where things lie: shipped resources, and the data, log and backup folders of this computer."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar


def _shipped() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else Path(__file__).resolve().parent.parent


RESOURCES = _shipped() / "resources"
TRANSLATIONS = _shipped() / "translations"


class _Under:
    """A file or folder by its name under the data folder."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, folder: DataFolder, _owner: type[DataFolder]) -> Path:
        return folder.root / self._name


@dataclass(frozen=True, slots=True)
class DataFolder:
    """Every file this program writes on a computer, under one folder that only its user can read."""

    root: Path
    association: Path | None = None  # the folder of the same association's computer, for a trial within it

    database: ClassVar = _Under("data.db")
    slots: ClassVar = _Under("keyslots.json")
    pepper: ClassVar = _Under("pepper.json")  # what ties a copied slot file to this computer
    attempts: ClassVar = _Under("attempts.json")  # how often each login failed since it last succeeded
    device: ClassVar = _Under("device.json")  # the sealed signing identity of this computer
    anchor: ClassVar = _Under("anchor.json")  # what was sealed last, outside the database
    branch: ClassVar = _Under("branch.json")  # whom this computer serves: shown before login, no personal data
    licensed_seal: ClassVar = _Under(
        "licensed-seal.json"
    )  # where the association's own certificate lies, if it has one
    preferences: ClassVar = _Under("preferences.json")  # how the window looks on this computer
    lock: ClassVar = _Under("istiqbal.lock")
    backups: ClassVar = _Under("backups")
    blobs: ClassVar = _Under("blobs")  # encrypted files, such as scans of signed papers
    logs: ClassVar = _Under("logs")
    trial_central: ClassVar = _Under("trial-central")  # the embedded central of a trial with synthetic families

    @property
    def policies(self) -> Path:
        """The association's own policy files, beside the shipped ones; a trial uses them too."""
        return (self.association or self.root) / "policies"

    def trial(self, policy: str) -> DataFolder:
        """Where the trial of one association lives: a folder of its own, so that a branch never meets it."""
        return DataFolder(self.root / f"trial-{policy}", self.root)

    def unfinished(self) -> tuple[Path, ...]:
        """Files of a set-up that was never completed: each with its spare copy and its write-ahead log."""
        named = (self.slots, self.pepper, self.attempts, self.device, self.database, self.anchor)
        return tuple(found for path in named for found in self.root.glob(path.name + "*"))

    def make(self) -> DataFolder:
        """Create the folders, private to their owner."""
        for folder in (self.root, self.backups, self.blobs, self.logs, self.policies):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        return self


def default_data_folder() -> DataFolder:
    """The folder of the current user, or ISTIQBAL_DATA where an administrator chose another."""
    chosen = os.environ.get("ISTIQBAL_DATA")
    if chosen:
        return DataFolder(Path(chosen))
    import platformdirs  # late: the central installs without it

    return DataFolder(Path(platformdirs.user_data_dir("Istiqbal", appauthor=False)))
