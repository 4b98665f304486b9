"""Which association and branch this computer serves: a small file read before login, without personal data."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Self

from desktop.errors import DamagedKeys
from desktop.paths import DataFolder
from desktop.security import durable

if TYPE_CHECKING:
    from desktop.policy.profile import Profile


@dataclass(frozen=True, slots=True)
class Branch:
    """What set-up decided and the central confirmed.

    `code` and `desk` number applications so that no two computers ever issue the same number; `central_root` is the
    certificate (PEM) of the association's own authority, the only one this computer trusts.
    """

    policy: str
    association: str
    name: str
    code: str
    desk: int
    scope: str
    central_url: str
    central_root: str
    store: str
    generation: int
    trial: bool = False
    notary: str = ""  # hex, the key under which the central confirms declarations; "" until it has been heard
    headquarters: bool = False  # whether this computer was enrolled with headquarters, which sees every branch

    @classmethod
    def load(cls, folder: DataFolder) -> Self | None:
        """The branch of this computer, or None before set-up. Raises DamagedKeys if the file cannot be read."""
        if not durable.exists(folder.branch):
            return None
        content = durable.load(folder.branch)
        try:
            return cls(**json.loads(content["branch"]))
        except (KeyError, TypeError, ValueError) as error:
            raise DamagedKeys(file=folder.branch.name) from error

    def save(self, folder: DataFolder, *, revision: int = 1) -> None:
        """Write the file whole or not at all; this is the last act of set-up."""
        durable.save(folder.branch, {"v": 1, "rev": revision, "branch": json.dumps(asdict(self), ensure_ascii=False)})

    @property
    def numbering(self) -> str:
        """The beginning of every application number issued here."""
        return f"{self.code}-{self.desk}"

    def profile(self, own: Path) -> Profile:
        """The policy this branch works by, under the association's name as set-up recorded it; `own` is the folder of
        the association's own policies.
        """
        from desktop.policy import loader  # late: the login is painted without a policy

        found = loader.one(self.policy, own)
        return replace(found, association=replace(found.association, name=self.association))
