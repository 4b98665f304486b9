"""Who is one person, from everything that was ever said: the order in which it is read means nothing."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from desktop.services.people import kin
from desktop.services.people.kin import Said, Verdict

PEOPLE = st.sampled_from("abcdef")


@st.composite
def statements(draw: st.DrawFn) -> tuple[Said, ...]:
    """Some statements, several of them at the same moment."""
    found = []
    for number in range(draw(st.integers(0, 12))):
        one, other = draw(PEOPLE), draw(PEOPLE)
        if one != other:
            verdict = draw(st.sampled_from(list(Verdict)))
            keeps = draw(st.sampled_from([one, other, ""]))
            found.append(Said(f"t{draw(st.integers(0, 4))}", f"{number:02}", one, other, verdict, keeps))
    return tuple(found)


@given(statements(), st.randoms(use_true_random=False))
def test_any_order_of_arrival_gives_the_same_groups(said: tuple[Said, ...], chance: random.Random) -> None:
    shuffled = list(said)
    chance.shuffle(shuffled)
    assert kin.groups(said) == kin.groups(shuffled)
    assert kin.settled(said) == kin.settled(shuffled)
    assert kin.asked(said) == kin.asked(shuffled)


@given(statements())
def test_groups_are_whole_and_apart(said: tuple[Said, ...]) -> None:
    found = kin.groups(said)
    for one, group in found.items():
        assert one in group.members and group.leading in group.members and len(group.members) > 1
        assert len(set(group.members)) == len(group.members)
        assert all(found[other] == group for other in group.members)
    for (first, second), decided in kin.decisions(said).items():
        if decided.verdict == Verdict.SAME:
            assert second in found[first].members


@given(statements(), PEOPLE, PEOPLE)
def test_joining_and_then_separating_restores_the_groups(said: tuple[Said, ...], one: str, other: str) -> None:
    before = kin.groups(said)
    if one == other or (one in before and other in before[one].members):
        return
    joined = (*said, Said("t7", "x", one, other, Verdict.SAME, one))
    assert other in kin.groups(joined)[one].members
    assert kin.groups(_separated(joined, one, other)) == before


@given(statements(), PEOPLE, PEOPLE)
def test_separated_records_stand_apart_however_they_were_joined(said: tuple[Said, ...], one: str, other: str) -> None:
    if one == other:
        return
    after = kin.groups(_separated(said, one, other))
    assert one not in after or other not in after[one].members


def _separated(said: tuple[Said, ...], one: str, other: str) -> tuple[Said, ...]:
    pairs = kin.to_cut(one, other, said)
    return (*said, *(Said("t8", f"y{n}", *pair, Verdict.DIFFERENT) for n, pair in enumerate(pairs)))


def test_a_question_or_a_dismissal_joins_and_separates_nobody() -> None:
    joined = Said("t1", "1", "a", "b", Verdict.SAME, "b")
    for verdict in (Verdict.ASKED, Verdict.DISMISSED):
        said = (joined, Said("t2", "2", "a", "b", verdict))
        assert kin.groups(said)["a"].members == ("b", "a")


def test_the_latest_decision_says_which_file_leads() -> None:
    said = (Said("t1", "1", "a", "b", Verdict.SAME, "a"), Said("t2", "2", "b", "c", Verdict.SAME, "c"))
    assert kin.groups(said)["a"].leading == "c"


def test_a_pair_decided_different_but_joined_through_others_is_looked_at_again() -> None:
    apart = Said("t3", "3", "a", "c", Verdict.DIFFERENT)
    said = (Said("t1", "1", "a", "b", Verdict.SAME, "a"), Said("t2", "2", "b", "c", Verdict.SAME, "b"), apart)
    assert list(kin.contradictions(said)) == [apart]
