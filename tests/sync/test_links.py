"""Two desks that join and separate while the line is away: once they have read each other they say the same."""

from __future__ import annotations

import datetime as dt
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.models.links import PersonLink
from desktop.policy.loader import profiles
from desktop.policy.source import of_files
from desktop.services.people import kin
from desktop.services.people.kin import Group
from desktop.services.people.links import Links, everything
from desktop.services.policy_book import FirstVersion, PolicyBook
from desktop.services.records import Desk, Officer
from tests.sync.world import Computer, World, agree

WHY = "الهوية الأصلية"


def links(computer: Computer) -> Links:
    """The service of a manager at this computer."""
    officer = Officer("manager", "منيرة", "manager")
    book = PolicyBook(computer.store, FirstVersion(profiles()["roofaa"], "", partial(of_files, "roofaa")))
    return Links(Desk(computer.store, computer.clock, officer, book, computer.world.scope, "", ""))


def groups(computer: Computer) -> dict[str, Group]:
    with computer.store.reading() as session:
        return kin.groups(everything(session))


def rows(computer: Computer) -> set[tuple[str, str | None]]:
    with computer.store.reading() as session:
        return {(row.id, row.verdict) for row in session.query(PersonLink)}


def pair(world: World) -> tuple[Computer, Computer, list[str]]:
    one, two = world.computer("one"), world.computer("two")
    people = [one.add(name_first=name) for name in ("نورة", "نوره", "نورا", "نور")]
    agree(one, two)
    return one, two, people


def test_what_two_desks_join_apart_becomes_one_group_on_both(world: World) -> None:
    one, two, (a, b, c, _) = pair(world)
    links(one).join(a, b, keeps=a, reason=WHY)
    links(two).join(b, c, keeps=c, reason=WHY)
    agree(one, two)
    assert groups(one) == groups(two)
    assert set(groups(one)[a].members) == {a, b, c} and groups(one)[a].leading == c
    assert not one.conflicts() and not two.conflicts()


def test_the_later_of_two_decisions_counts_on_both_and_nothing_is_held(world: World) -> None:
    one, two, (a, b, *_) = pair(world)
    links(one).join(a, b, keeps=a, reason=WHY)
    links(two).separate(a, b, reason=WHY)
    agree(one, two)
    assert groups(one) == groups(two) == {}
    assert len(rows(one)) == 2 and rows(one) == rows(two)
    assert [group.result for group in two.groups()][-1] == "ok"


def test_who_has_read_a_decision_decides_after_it_even_with_a_clock_that_is_slow(world: World) -> None:
    one, two, (a, b, *_) = pair(world)
    two.skew = -dt.timedelta(hours=3)
    links(one).join(a, b, keeps=a, reason=WHY)
    agree(one, two)
    links(two).separate(a, b, reason=WHY)
    agree(one, two)
    assert groups(one) == groups(two) == {}


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["join", "separate", "dismiss", "ask", "exchange"]),
        st.booleans(),
        st.integers(0, 3),
        st.integers(0, 3),
    ),
    max_size=12,
)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_any_schedule_of_decisions_ends_the_same_on_every_desk(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, bool, int, int]]
) -> None:
    world = World(tmp_path_factory.mktemp("world"))
    try:
        one, two, people = pair(world)
        for act, here, first, second in steps:
            computer = one if here else two
            if act == "exchange":
                computer.sync()
            elif first != second:
                _decide(links(computer), act, people[first], people[second])
        agree(one, two)
        assert groups(one) == groups(two)
        assert rows(one) == rows(two)
    finally:
        world.close()


def _decide(service: Links, act: str, first: str, second: str) -> None:
    if act == "join":
        service.join(first, second, keeps=first, reason=WHY)
    elif act == "separate":
        service.separate(first, second, reason=WHY)
        assert second not in service.same_as(first)
    elif act == "ask":
        service.ask(first, second, reason=WHY)
    elif second not in service.same_as(first):
        service.dismiss(first, second, reason=WHY)
