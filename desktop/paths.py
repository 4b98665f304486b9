"""Where things lie: shipped resources, and the data, log and backup folders of this computer."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path


def _shipped() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else Path(__file__).resolve().parent.parent


RESOURCES = _shipped() / "resources"
TRANSLATIONS = _shipped() / "translations"


@dataclass(frozen=True, slots=True)
class DataFolder:
    """Every file this program writes on a computer, under one folder that only its user can read."""

    root: Path
    association: Path | None = None  # the folder of the same association's computer, for a trial within it

    @property
    def policies(self) -> Path:
        """The association's own policy files, beside the shipped ones; a trial uses them too."""
        return (self.association or self.root) / "policies"

    @property
    def database(self) -> Path:
        return self.root / "data.db"

    @property
    def slots(self) -> Path:
        return self.root / "keyslots.json"

    @property
    def pepper(self) -> Path:
        """What ties a copied slot file to this computer."""
        return self.root / "pepper.json"

    @property
    def attempts(self) -> Path:
        """How often each login failed since it last succeeded."""
        return self.root / "attempts.json"

    @property
    def device(self) -> Path:
        """The sealed signing identity of this computer."""
        return self.root / "device.json"

    @property
    def branch(self) -> Path:
        """Which association and branch this computer serves: shown before login, holds no personal data."""
        return self.root / "branch.json"

    @property
    def backups(self) -> Path:
        return self.root / "backups"

    @property
    def blobs(self) -> Path:
        """Encrypted files, such as scans of signed papers."""
        return self.root / "blobs"

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    @property
    def lock(self) -> Path:
        return self.root / "istiqbal.lock"

    @property
    def preferences(self) -> Path:
        """How the window looks on this computer."""
        return self.root / "preferences.json"

    def trial(self, policy: str) -> DataFolder:
        """Where the trial of one association lives: a folder of its own, so that a branch never meets it."""
        return DataFolder(self.root / f"trial-{policy}", self.root)

    @property
    def trial_central(self) -> Path:
        """The embedded central of a trial with synthetic families."""
        return self.root / "trial-central"

    def unfinished(self) -> tuple[Path, ...]:
        """Files of a set-up that was never completed: each with its spare copy and its write-ahead log."""
        named = (self.slots, self.pepper, self.attempts, self.device, self.database, self.root / "anchor.json")
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
