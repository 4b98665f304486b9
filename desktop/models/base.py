"""What every stored thing shares: an id, a scope, and fields declared once; and the registry of all of them.

The registry is what the wire, the merge and the central read: they know types and fields by name, never by class.
"""

from __future__ import annotations

import datetime as dt
import json
import secrets
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, ClassVar

from sqlalchemy import JSON, Boolean, DateTime, Integer, String, TypeDecorator
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeEngine

from desktop.dates import WrittenDate
from desktop.field import Choice, Field, Merge, Sensitivity, When
from desktop.values import Kind, NoAnswer, dump, load

ASSOCIATION = "association"
"""The scope of what belongs to no branch alone: every enrolled computer reads and writes it, so it names nobody."""


def new_id() -> str:
    """A random id for an entity or a group: 32 hex digits, no clock in it."""
    return secrets.token_hex(16)


class WrittenDateColumn(TypeDecorator[WrittenDate]):
    """A date with its written form, as one text."""

    impl = String(64)
    cache_ok = True

    def process_bind_param(self, value: WrittenDate | None, dialect: Dialect) -> str | None:
        return value.dump() if value is not None else None

    def process_result_value(self, value: Any, dialect: Dialect) -> WrittenDate | None:
        return WrittenDate.load(value) if value is not None else None


class CodesColumn(TypeDecorator[tuple[str, ...]]):
    """A set of codes, as a JSON list."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str | None:
        return json.dumps(list(value)) if value is not None else None

    def process_result_value(self, value: Any, dialect: Dialect) -> tuple[str, ...] | None:
        return tuple(json.loads(value)) if value is not None else None


class MomentColumn(TypeDecorator[dt.datetime]):
    """An aware UTC moment, kept without a zone."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:
        return value.astimezone(dt.UTC).replace(tzinfo=None) if value is not None else None

    def process_result_value(self, value: Any, dialect: Dialect) -> dt.datetime | None:
        return value.replace(tzinfo=dt.UTC) if value is not None else None


class NumberOrWhyNot(TypeDecorator[int]):
    """A count or an amount, or a text that says why there is none."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        return _WHY_NOT + value.value if isinstance(value, NoAnswer) else value

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        return _read_why_not(value)


class FlagOrWhyNot(NumberOrWhyNot):
    """Yes or no, or why neither."""

    cache_ok = True

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        found = _read_why_not(value)
        return bool(found) if isinstance(found, int) else found


class TextOrWhyNot(TypeDecorator[str]):
    """Any other kind of answer, or why there is none."""

    impl = String
    cache_ok = True

    def __init__(self, kind: Kind) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        if isinstance(value, NoAnswer):
            return _WHY_NOT + value.value
        if isinstance(value, WrittenDate):
            return value.dump()
        return json.dumps(list(value)) if isinstance(value, tuple) else value

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        found = _read_why_not(value)
        if isinstance(found, str) and self.kind is Kind.CHOICES:
            found = json.loads(found)
        return load(self.kind, found) if isinstance(found, str | list) else found


_WHY_NOT = "\x1a"  # no typed text begins with a control character: cleaning takes them out


def _read_why_not(value: Any) -> Any:
    marked = isinstance(value, str) and value.startswith(_WHY_NOT)
    return NoAnswer(value.removeprefix(_WHY_NOT)) if marked else value


_COLUMNS: dict[Kind, TypeEngine[Any] | type[TypeEngine[Any]]] = {
    Kind.FLAG: Boolean,
    Kind.COUNT: Integer,
    Kind.MONEY: Integer,
    Kind.DATE: WrittenDateColumn,
    Kind.BIRTH_DATE: WrittenDateColumn,
    Kind.PAST_DATE: WrittenDateColumn,
    Kind.CHOICES: CodesColumn,
}


def _column(kind: Kind, lacks: tuple[NoAnswer, ...]) -> TypeEngine[Any] | type[TypeEngine[Any]]:
    """What a kind of answer is stored in; only questions that may lack a value pay for the possibility."""
    if not lacks:
        return _COLUMNS.get(kind, String)
    if kind is Kind.FLAG:
        return FlagOrWhyNot()
    return NumberOrWhyNot() if kind in (Kind.COUNT, Kind.MONEY) else TextOrWhyNot(kind)


class Base(DeclarativeBase):
    """Everything in the local database."""

    type_annotation_map: ClassVar[dict[Any, Any]] = {dt.datetime: MomentColumn, dict[str, Any]: JSON}


class Synced(Base):
    """A thing that branches share: every change of its fields becomes part of an outbox group."""

    __abstract__ = True

    id: Mapped[str] = mapped_column(String(32), primary_key=True, default=new_id)
    scope: Mapped[str] = mapped_column(String(80), index=True)


def field(
    label: str,
    kind: Kind = Kind.TEXT,
    *,
    required: bool = False,
    when: When | None = None,
    choices: tuple[Choice, ...] = (),
    sensitivity: Sensitivity = Sensitivity.PERSONAL,
    merge: Merge = Merge.AUTO,
    help: str = "",
    low: int = 0,
    high: int = 200,
    system: bool = False,
    lacks: tuple[NoAnswer, ...] = (),
    suggests: str = "",
    choices_from: str = "",
    index: bool = False,
) -> Any:
    """A column together with its Field: the one place where a question is declared.

    `label` and `help` are English sources to translate (wrap them in mark()); `low` and `high` bound the length of a
    text or the size of a count.
    """
    declared = Field(
        label,
        kind,
        required=required,
        when=when,
        choices=choices,
        sensitivity=sensitivity,
        merge=merge,
        help=help,
        low=low,
        high=high,
        system=system,
        lacks=lacks,
        suggests=suggests,
        choices_from=choices_from,
    )
    return mapped_column(_column(kind, lacks), nullable=True, index=index, info={"field": declared})


def synced_types() -> dict[str, type[Synced]]:
    """Every synced class by its type name (the table name), which is also its name on the wire."""
    return {cls.__tablename__: cls for cls in _concrete(Synced)}


def _concrete(cls: type[Synced]) -> Iterator[type[Synced]]:
    for sub in cls.__subclasses__():
        if not sub.__dict__.get("__abstract__"):
            yield sub
        yield from _concrete(sub)


@cache
def fields_of(cls: type[Synced]) -> dict[str, Field]:
    """The fields of a class by name, in the order they were declared."""
    found = {}
    for column in cls.__table__.columns:
        declared = column.info.get("field")
        if declared is not None:
            found[column.key] = declared.named(column.key)
    return found


def merge_rule(type_name: str, field_name: str) -> Merge:
    """The conflict class of a field on the wire; an unknown field (a newer sender) merges like a plain one."""
    cls = synced_types().get(type_name)
    declared = fields_of(cls).get(field_name) if cls else None
    return declared.merge if declared else Merge.AUTO


def wire_values(row: Synced, names: Iterator[str] | tuple[str, ...] | None = None) -> dict[str, Any]:
    """The answered fields of a row as the wire carries them."""
    wanted = tuple(names) if names is not None else tuple(fields_of(type(row)))
    return {name: dump(getattr(row, name)) for name in wanted}


def apply_wire_values(row: Synced, values: Mapping[str, Any]) -> None:
    """Set fields from the wire; names this version does not know are left alone."""
    known = fields_of(type(row))
    for name, value in values.items():
        if name in known:
            setattr(row, name, load(known[name].kind, value))
