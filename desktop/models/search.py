"""The full-text index over people, set up once by sqlite-utils on the same encrypted connection."""

from __future__ import annotations

import sys
from typing import Any

TABLE, COLUMNS = "person_search", ("words", "numbers")


def set_up(connection: Any) -> None:
    """Create the FTS5 table and its triggers over person_search, inside the caller's transaction."""
    _maintenance(connection)[TABLE].enable_fts(
        list(COLUMNS), create_triggers=True, tokenize="unicode61 remove_diacritics 0"
    )


def tidy(connection: Any) -> None:
    """Merge the index after many saves; idle work."""
    _maintenance(connection)[TABLE].optimize()


def match(typed_words: str) -> str:
    """An FTS5 query of whole or begun words; each is quoted, so that no typed character is an operator."""
    return " ".join('"' + word.replace('"', '""') + '"*' for word in typed_words.replace("\0", " ").split())


def _maintenance(connection: Any) -> Any:
    import sqlcipher3  # late: the central reads the registry without a local database engine
    import sqlcipher3.dbapi2

    sys.modules.setdefault("pysqlite3", sqlcipher3)  # sqlite-utils then catches this engine's exceptions
    sys.modules.setdefault("pysqlite3.dbapi2", sqlcipher3.dbapi2)
    import sqlite_utils

    return sqlite_utils.Database(connection)
