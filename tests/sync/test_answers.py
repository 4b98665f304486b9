"""Every question of the product, with any answer it may have, through the sealed file, the outbox and the wire."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.models.base import Synced, apply_wire_values, fields_of, synced_types, wire_values
from desktop.models.migrations import migrate
from desktop.models.outbox import OutGroup
from desktop.models.registry import Person
from desktop.models.store import Store, engine_for
from desktop.security.sealed import connect
from desktop.sync.codec import pack, unpack
from desktop.sync.groups import OpKind, open_group
from desktop.sync.outbox import Recorder, group_of
from desktop.values import Kind, NoAnswer, load
from tests.answers import answers
from tests.sync.world import KEY, START, World, agree

TYPES = sorted(synced_types())


@pytest.fixture(scope="module")
def store() -> Iterator[Store]:
    """One sealed file for all examples: each adds a record of its own."""
    with tempfile.TemporaryDirectory() as folder:
        engine = engine_for(lambda: connect(Path(folder) / "data.db", KEY))
        migrate(engine, lambda: None)
        made = Store(engine, Recorder("d" * 32, lambda: START, _counted()))
        yield made
        made.close()


def _counted() -> Any:
    count = iter(range(1 << 60))
    return lambda size: next(count).to_bytes(size, "big")


@st.composite
def records(draw: st.DrawFn) -> tuple[type[Synced], dict[str, Any]]:
    """A type, and an answer to every one of its questions."""
    cls = synced_types()[draw(st.sampled_from(TYPES))]
    return cls, {name: draw(answers(field)) for name, field in fields_of(cls).items()}


@given(records())
@settings(max_examples=150)
def test_what_is_stored_is_what_is_read_and_what_is_sent(
    store: Store, record: tuple[type[Synced], dict[str, Any]]
) -> None:
    cls, given_ = record
    with store.transaction("staff") as session:
        row = cls(scope="branch:1", **given_)
        session.add(row)
        session.flush()
        entity = row.id
    with store.reading() as session:
        stored = session.get_one(cls, entity)
        assert {name: getattr(stored, name) for name in given_} == given_
        last = session.query(OutGroup).order_by(OutGroup.number.desc()).first()
        assert last is not None
        (op,) = open_group(group_of(last)).ops or ()
        assert wire_values(stored) == unpack(pack(wire_values(stored)))
    assert (op.kind, op.type, op.entity) == (OpKind.PUT, cls.__tablename__, entity)
    received = cls(id=entity, scope="branch:1")
    apply_wire_values(received, op.fields)
    assert {name: getattr(received, name) for name in given_} == given_


@pytest.mark.parametrize("type_name", TYPES)
def test_every_reason_a_question_allows_is_told_apart_in_its_column(store: Store, type_name: str) -> None:
    cls = synced_types()[type_name]
    for name, field in fields_of(cls).items():
        for reason in field.lacks:
            with store.transaction("staff") as session:
                row = cls(scope="branch:1", **{name: reason})
                session.add(row)
                session.flush()
                entity = row.id
            with store.reading() as session:
                assert getattr(session.get_one(cls, entity), name) is reason, name


def test_two_computers_agree_that_an_answer_was_declined_and_later_given(world: World) -> None:
    one, other = world.computer("one"), world.computer("other")
    person = one.add(name_first="نورة", mobile=NoAnswer.NONE, in_service_area=NoAnswer.UNKNOWN)
    agree(one, other)
    assert other.read(person, "mobile") is NoAnswer.NONE
    assert other.read(person, "in_service_area") is NoAnswer.UNKNOWN
    other.edit(person, mobile="+966551234567", in_service_area=False, education_level=NoAnswer.DECLINED)
    agree(one, other)
    assert one.read(person, "mobile") == "+966551234567"
    assert one.read(person, "in_service_area") is False
    assert one.read(person, "education_level") is NoAnswer.DECLINED


def test_a_number_and_the_reason_why_there_is_none_are_a_conflict_for_a_person(world: World) -> None:
    """Two desks that did not see each other: one wrote a number, the other that there is none. Neither is lost."""
    one, other = world.computer("one"), world.computer("other")
    person = one.add(name_first="نورة", mobile="+966551234567")
    agree(one, other)
    one.edit(person, mobile="+966559999999")
    other.edit(person, mobile=NoAnswer.NONE)
    agree(one, other)
    assert one.read(person, "mobile") == other.read(person, "mobile")
    (conflict,) = one.conflicts()
    assert conflict.field == "mobile" and conflict.type == Person.__tablename__
    waiting = [load(Kind.MOBILE, conflict.detail[side]) for side in ("current", "incoming")]
    assert one.read(person, "mobile") in waiting
    assert NoAnswer.NONE in waiting and "+966559999999" in waiting
