"""The policies by which the central judges a step: those that the program ships, the association's own files, and the
versions that were published in the program and travel as rows."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from functools import cache, partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select

from central.tables import entity
from desktop.errors import PolicyFaults
from desktop.models.base import ASSOCIATION
from desktop.models.policy_life import PUBLISHED, PolicyPublication, PolicyVersion
from desktop.paths import RESOURCES
from desktop.policy import source
from desktop.policy.loader import load
from desktop.policy.profile import Profile
from desktop.policy.source import Source

_PLAIN_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")
_Row = Mapping[str, Any]


class Policies:
    """Finds the version that a file began with. What was read stays read: a version never changes."""

    def __init__(self, own: Path | None = None) -> None:
        """`own` is the folder of the association's own policy files."""
        self._folders = (RESOURCES / "policies", *([own] if own else []))
        self._of_file = cache(self._read_file)
        self._of_row: dict[str, Profile | None] = {}

    def find(self, connection: Connection, policy_id: str, version: str) -> Profile | None:
        """The version of a policy, None if it is not known here. Files count before rows."""
        if not _PLAIN_NAME.fullmatch(policy_id):
            return None  # it becomes the name of a file
        of_files = (self._of_file(folder / f"{policy_id}.toml") for folder in self._folders)
        found = next((one for one in of_files if one is not None and str(one.version) == version), None)
        return found or self._published(connection, policy_id, version)

    def _published(self, connection: Connection, policy_id: str, version: str) -> Profile | None:
        """The version of this number that two persons prepared and confirmed; of two, the one confirmed first."""
        kept = _rows(connection, PolicyVersion.__tablename__, policy_id=policy_id, policy_version=version)
        confirmed = [
            (str(said.get("published_at")), row_id)
            for row_id, row in kept.items()
            for said in _rows(connection, PolicyPublication.__tablename__, version_id=row_id).values()
            if _confirms(said, row)
        ]
        for _moment, row_id in sorted(confirmed):
            if row_id not in self._of_row:
                self._of_row[row_id] = _read(partial(_of_texts, kept[row_id]))
            return self._of_row[row_id]
        return None

    @staticmethod
    def _read_file(file: Path) -> Profile | None:
        return _read(partial(load, file)) if file.is_file() else None


def _rows(connection: Connection, kind: str, **wanted: str) -> dict[str, _Row]:
    """The rows of a type in the association's scope that say all this, by id."""
    here = entity.c.scope == ASSOCIATION, entity.c.type == kind, entity.c.deleted.is_(False)
    said = (entity.c.fields[name].as_string() == value for name, value in wanted.items())
    return {row.id: row.fields for row in connection.execute(select(entity.c.id, entity.c.fields).where(*here, *said))}


def _confirms(said: _Row, row: _Row) -> bool:
    two = said.get("published_by") != row.get("prepared_by")
    return two and said.get("verdict") == PUBLISHED and said.get("digest") == row.get("digest")


def _of_texts(row: _Row) -> Profile | None:
    kept = Source(str(row["policy_id"]), str(row["body"]), json.loads(row["texts"] or "{}"))
    return source.read(kept) if kept.digest == row.get("digest") else None


def _read(reading: Callable[[], Profile | None]) -> Profile | None:
    """The profile, or None where what should be one is none: rows come from any computer, and must not stop the rest."""
    try:
        return reading()
    except (PolicyFaults, ValueError, TypeError, KeyError, AttributeError, RecursionError, OSError):
        return None
