"""Readings that somebody else may stop: a search must give way as soon as the next letter is typed."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy.orm import Session

from desktop.models.store import Store


class Stopped(Exception):
    """The reading was stopped by `Looking.stop`: its answer is no longer wanted."""


class Looking:
    """Opens readings, in any thread, and stops those that are under way from any other."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = threading.Lock()
        self._under_way: list[Any] = []

    @contextmanager
    def look(self) -> Iterator[tuple[Session, Any]]:
        """A session over one moment of the database and the connection underneath. Raises Stopped."""
        with self._store.reading() as session:
            connection = session.connection().connection.driver_connection
            with self._lock:
                self._under_way.append(connection)
            try:
                yield session, connection
            except Exception as error:
                if "interrupted" in str(getattr(error, "orig", error)):
                    raise Stopped from error
                raise
            finally:
                with self._lock:  # from here on it belongs to whoever uses it next
                    self._under_way.remove(connection)

    def stop(self) -> None:
        """Stop whatever is being read at this moment; what begins later is not touched."""
        with self._lock:
            for connection in self._under_way:
                connection.interrupt()
