"""The folder of one central: its settings, its keys and, when embedded, its database."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

from central.errors import CentralNotReady


@dataclass(frozen=True, slots=True)
class Settings:
    """What `init` decided: the database's URL and the names under which branches reach this central."""

    database: str
    hosts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CentralFolder:
    """Every file a central keeps outside its database, readable by its owner only."""

    root: Path

    @property
    def settings(self) -> Path:
        return self.root / "central.json"

    @property
    def database(self) -> Path:
        """The embedded SQLite database; absent where PostgreSQL is used."""
        return self.root / "central.db"

    @property
    def authority(self) -> Path:
        """The certificate of the private authority that branches pin (PEM)."""
        return self.root / "authority.pem"

    @property
    def authority_key(self) -> Path:
        return self.root / "authority.key"

    @property
    def certificate(self) -> Path:
        """The server's own certificate (PEM)."""
        return self.root / "server.pem"

    @property
    def certificate_key(self) -> Path:
        return self.root / "server.key"

    @property
    def notary_key(self) -> Path:
        """What confirms sealed declarations (central/notary.py)."""
        return self.root / "notary.key"

    @property
    def policies(self) -> Path:
        """The association's own policy files, if it has any: by them the steps of a file are judged."""
        return self.root / "policies"

    @property
    def embedded_url(self) -> str:
        """The database URL when no PostgreSQL is given."""
        return f"sqlite:///{self.database.resolve()}"

    def make(self) -> CentralFolder:
        """Create the folder, private to its owner."""
        self.root.mkdir(parents=True, exist_ok=True, mode=0o700)
        return self

    @property
    def ready(self) -> bool:
        """Whether `init` has been completed here: the settings are its last step."""
        return self.settings.exists()

    def read(self) -> Settings:
        """What `init` wrote; CentralNotReady if it never ran here."""
        if not self.ready:
            raise CentralNotReady(folder=str(self.root))
        found = json.loads(self.settings.read_text(encoding="utf-8"))
        return Settings(found["database"] or self.embedded_url, tuple(found["hosts"]))

    def write(self, settings: Settings) -> None:
        """Keep the settings; a database URL may hold a password, so only the owner can read the file.

        The embedded database goes where the folder goes, so its address is not kept.
        """
        database = None if settings.database == self.embedded_url else settings.database
        text = json.dumps({"database": database, "hosts": list(settings.hosts)}, indent=1)
        write_private(self.settings, text.encode())


def write_private(file: Path, content: bytes) -> None:
    """Write a file that only its owner can read, whole or not at all."""
    partial = file.with_name(file.name + ".new")
    handle = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    partial.replace(file)


def default_folder() -> Path:
    """Where the central's files lie unless --data says otherwise: ISTIQBAL_CENTRAL, or a folder of the current user."""
    chosen = os.environ.get("ISTIQBAL_CENTRAL")
    return Path(chosen) if chosen else Path.home() / ".istiqbal-central"
