"""The door: is this computer set up, and whose password opens it. Nothing here needs the database engine."""

from __future__ import annotations

from desktop.messages import tr
from desktop.paths import DataFolder
from desktop.security.slots import Keys, Slots
from desktop.services.branch import Branch

TRIAL_PASSWORD = "synthetic families live here"  # guards nothing: a trial holds invented people only


def trial_login() -> str:
    """The one member of staff of a trial."""
    return tr("Trial officer")


class Access:
    """What the login screen asks."""

    def __init__(self, folder: DataFolder) -> None:
        self._folder = folder

    def branch(self) -> Branch | None:
        """The branch this computer serves, or None when it has not been set up."""
        return Branch.load(self._folder)

    def open(self, login: str, password: str) -> Keys:
        """The keys of this person. Raises WrongPassword, TooManyAttempts or DamagedKeys."""
        return Slots.open(self._folder, login, password)

    def change_password(self, login: str, old: str, new: str) -> None:
        """Give this person another password; the data is not touched. Raises what `open` does, and WeakPassword."""
        branch = self.branch()
        context = (branch.name, branch.association) if branch else ()
        Slots.change_password(self._folder, login, old, new, context=context)
