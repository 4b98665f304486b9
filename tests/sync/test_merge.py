"""The algebra of merge: what was seen applies, what was not is never silently replaced, and order of arrival rules."""

from __future__ import annotations

from itertools import permutations
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from desktop.field import Merge
from desktop.sync.effects import pack_effects, unpack_effects
from desktop.sync.groups import GENESIS, Header, Op, OpKind
from desktop.sync.merge import (
    DELETED,
    Effect,
    Entity,
    Outcome,
    Result,
    Stamp,
    bounded_wall,
    merge_group,
)

WHO = "e" * 32
RULES = {name: Merge(name) for name in ("auto", "critical", "state", "set", "immutable")}


def rule(_type: str, name: str) -> Merge:
    return RULES.get(name, Merge.AUTO)


def stamp(number: int, lane: str = "one", wall: int | None = None) -> Stamp:
    return Stamp(f"{number:016x}{'0' * 16}", lane, "u", number if wall is None else wall)


def put(**fields: Any) -> Op:
    return Op(OpKind.PUT, "thing", WHO, fields)


def put_on(entity: Entity | None, number: int, op: Op, lane: str = "one", **more: Any) -> Outcome:
    return merge_group([op], stamp(number, lane), lambda *_: entity, rule, **more)


def made(**fields: Any) -> Entity:
    (entity,) = put_on(None, 1, put(**fields)).entities
    return entity


def change(seen: int, **fields: Any) -> Op:
    return Op(OpKind.SET, "thing", WHO, fields, dict.fromkeys(fields, stamp(seen).writer if seen else ""))


values = st.sampled_from(["a", "b", "c", None])
writes = st.lists(
    st.tuples(st.sampled_from(["auto", "critical", "set"]), values, st.integers(0, 6), st.sampled_from("xyz")),
    max_size=7,
)


@given(writes)
def test_no_critical_value_is_replaced_by_a_writer_that_had_not_seen_it(
    written: list[tuple[str, Any, int, str]],
) -> None:
    entity = made(auto="0", critical="0", set=["0"])
    for number, (name, value, seen, lane) in enumerate(written, 2):
        op = change(seen, **{name: [value] if name == "set" else value})
        before, outcome = entity, put_on(entity, number, op, lane)
        (entity,) = outcome.entities
        if before.fields["critical"] != entity.fields["critical"]:
            assert op.seen["critical"] == before.version("critical").writer
        elif name == "critical" and value != entity.fields["critical"]:
            assert value in [c.incoming for c in entity.conflicts if c.lane == lane]
        lanes = [(c.field, c.lane) for c in entity.conflicts]
        assert len(lanes) == len(set(lanes))


@given(writes)
def test_effects_alone_rebuild_what_the_ops_made(written: list[tuple[str, Any, int, str]]) -> None:
    entity = made(auto="0", critical="0", set=["0"])
    held: dict[str, Any] = dict(entity.fields)
    open_conflicts: dict[str, Any] = {}
    for number, (name, value, seen, lane) in enumerate(written, 2):
        outcome = put_on(entity, number, change(seen, **{name: [value] if name == "set" else value}), lane)
        (entity,) = outcome.entities
        for effect in unpack_effects(pack_effects(outcome.effects)):
            held |= effect.fields
            open_conflicts |= {one.id: one for one in effect.opened}
            open_conflicts = {k: v for k, v in open_conflicts.items() if k not in effect.settled}
    assert held == entity.fields
    assert set(open_conflicts.values()) == set(entity.conflicts)


def test_plain_values_written_apart_end_the_same_in_every_order() -> None:
    ops = [(number, change(1, auto=f"v{number}")) for number in (2, 3, 4)]
    ends = set()
    for order in permutations(ops):
        entity = made(auto="0")
        for number, op in order:
            (entity,) = put_on(entity, number, op).entities
        ends.add(entity.fields["auto"])
    assert ends == {"v4"}


def test_members_added_apart_all_stay() -> None:
    entity = made(set=["a"])
    (entity,) = put_on(entity, 2, change(1, set=["a", "b"])).entities
    (entity,) = put_on(entity, 3, change(1, set=["c"])).entities
    assert entity.fields["set"] == ["a", "b", "c"]
    (entity,) = put_on(entity, 4, change(3, set=["c"])).entities
    assert entity.fields["set"] == ["c"]


def test_the_same_critical_value_is_no_conflict() -> None:
    (entity,) = put_on(made(critical="a"), 2, change(0, critical="a"), "two").entities
    assert not entity.conflicts


def test_an_illegal_step_holds_the_whole_group() -> None:
    ops = [change(1, auto="new"), change(1, state="closed")]
    outcome = merge_group(ops, stamp(2), lambda *_: made(auto="0", state="draft"), rule, lambda *_: "step:state")
    assert (outcome.result, outcome.entities, outcome.effects) == (Result.HELD, (), ())
    assert outcome.reason == "step:state"


def test_what_is_written_once_stays_and_cannot_be_deleted() -> None:
    entity = made(immutable="a")
    assert put_on(entity, 2, change(0, immutable="a")).result is Result.OK
    assert put_on(entity, 2, change(1, immutable="b")).result is Result.HELD
    assert put_on(entity, 2, Op(OpKind.DELETE, "thing", WHO)).result is Result.HELD


def test_an_edit_of_something_never_made_is_held() -> None:
    assert put_on(None, 1, change(0, auto="a")).reason == "unknown-entity"


def test_a_deletion_that_missed_an_edit_becomes_a_conflict() -> None:
    entity = made(auto="0")
    (entity,) = put_on(entity, 2, change(1, auto="1"), "two").entities
    outcome = put_on(entity, 3, Op(OpKind.DELETE, "thing", WHO, seen={"auto": stamp(1).writer}))
    (entity,) = outcome.entities
    assert not entity.deleted
    assert [(c.field, c.incoming) for c in entity.conflicts] == [(DELETED, True)]


def test_an_edit_that_missed_a_deletion_brings_everything_back() -> None:
    entity = made(auto="0", critical="c")
    delete = Op(OpKind.DELETE, "thing", WHO, seen={"auto": stamp(1).writer, "critical": stamp(1).writer})
    (entity,) = put_on(entity, 2, delete).entities
    assert entity.deleted
    outcome = put_on(entity, 3, change(1, auto="1"), "two")
    (effect,) = outcome.effects
    assert (effect.deleted, dict(effect.fields)) == (False, {"auto": "1", "critical": "c"})
    assert outcome.result is Result.CONFLICT


def test_a_choice_ends_only_what_it_weighed() -> None:
    entity = made(critical="a")
    for number, lane in ((2, "two"), (3, "three")):
        (entity,) = put_on(entity, number, change(0, critical=lane), lane).entities
    seen = {"critical": stamp(1).writer}
    choice = Op(OpKind.RESOLVE, "thing", WHO, {"critical": "two"}, seen, (stamp(2).writer,))
    outcome = put_on(entity, 4, choice, "boss")
    (entity,) = outcome.entities
    assert (entity.fields["critical"], [c.lane for c in entity.conflicts]) == ("two", ["three"])
    late = put_on(entity, 5, choice, "other boss").entities[0]
    assert (late.fields["critical"], len(late.conflicts)) == ("two", 2)


def test_a_lane_that_writes_again_into_its_conflict_extends_it() -> None:
    entity = made(critical="a")
    for number, seen, value in ((2, 0, "b"), (3, 2, "c")):
        (entity,) = put_on(entity, number, change(seen, critical=value), "two").entities
    assert [(c.incoming, c.incoming_writer) for c in entity.conflicts] == [("c", stamp(3).writer)]


@given(st.integers(-(10**12), 10**13), st.integers(0, 10**6), st.integers(0, 10**6), st.integers(0, 10**6))
def test_no_clock_reaches_beyond_what_the_central_knows(wall: int, floor: int, length: int, lane: int) -> None:
    header = Header("a" * 32, "s", "d" * 32, "e" * 16, 1, GENESIS, "u", wall, 0, 0, 0, 0, ())
    found = bounded_wall(header, floor, floor + length, lane)
    assert found >= max(floor, lane) or found == lane
    assert found <= max(floor + length, lane)


def test_an_effect_that_says_nothing_is_not_told() -> None:
    assert put_on(made(critical="a"), 2, change(0, critical="a")).effects == ()
    assert put_on(None, 1, put()).effects == (Effect("thing", WHO),)
