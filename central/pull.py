"""Giving streams out: pages of what happened in a scope, in its order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from central.database import Database
from central.tables import log, review, stream
from desktop.sync.groups import GENESIS
from desktop.sync.merge import Result
from desktop.sync.reply import Entry, Page
from desktop.sync.wire import MAX_PAGE_BYTES

_ROWS_AT_ONCE = 256


@dataclass(frozen=True, slots=True)
class Served:
    """What a device gets of one stream; `page` is None when it has everything, `more` when another page is waiting."""

    page: Page | None
    safe: int
    more: bool
    held: tuple[tuple[str, str], ...] = ()  # the groups of the page that were held, and why


class Pull:
    """The verb that gives streams out. A read needs no lock: numbers become visible in their order."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def page(self, scope: str, cursor: int, head: bytes, most: int = MAX_PAGE_BYTES) -> Served | None:
        """What follows `cursor` in a scope, at least one group and at most about `most` bytes of them.

        None if the device stands where this stream never was: a cursor beyond the end, or another head at that place.
        """
        return self._database.read(lambda connection: _page(connection, scope, cursor, head, most))


def _page(connection: Connection, scope: str, cursor: int, head: bytes, most: int) -> Served | None:
    row = connection.execute(select(stream).where(stream.c.scope == scope)).one_or_none()
    last = row.next_sseq - 1 if row else 0
    if not 0 <= cursor <= last or head != _head_at(connection, scope, cursor):
        return None
    safe = row.safe_sseq if row else 0
    rows = _rows(connection, scope, cursor, last, most)
    if not rows:
        return Served(None, safe, more=False)
    entries = tuple(Entry(one.sseq, one.header, one.result, one.salt, one.effect) for one in rows)
    held = _held(connection, scope, [one.gid for one in rows if one.result == Result.HELD])
    return Served(Page(scope, cursor + 1, entries, rows[-1].head), safe, rows[-1].sseq < last, held)


def _held(connection: Connection, scope: str, gids: Sequence[str]) -> tuple[tuple[str, str], ...]:
    if not gids:
        return ()
    rows = select(review.c.gid, review.c.reason).where(review.c.scope == scope, review.c.gid.in_(gids))
    return tuple((row.gid, row.reason) for row in connection.execute(rows.order_by(review.c.gid)))


def _head_at(connection: Connection, scope: str, cursor: int) -> bytes:
    if cursor == 0:
        return GENESIS
    head: bytes = connection.execute(select(log.c.head).where(log.c.scope == scope, log.c.sseq == cursor)).scalar_one()
    return head


def _rows(connection: Connection, scope: str, cursor: int, last: int, most: int) -> list[Any]:
    wanted = (
        select(log.c.sseq, log.c.gid, log.c.header, log.c.result, log.c.salt, log.c.effect, log.c.head)
        .where(log.c.scope == scope, log.c.sseq > cursor, log.c.sseq <= last)
        .order_by(log.c.sseq)
        .limit(_ROWS_AT_ONCE)
    )
    taken: list[Any] = []
    size = 0
    for row in connection.execute(wanted):
        size += len(row.header) + len(row.effect) + 128
        if taken and size > most:
            break
        taken.append(row)
    return taken
