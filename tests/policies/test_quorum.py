"""Quorum and votes as an algebra: more members never harm, standing back never helps, and two sides never both win."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop.policy.quorum import CHAIR, VOTELESS, Quorum, QuorumRule, Seat, carried, chair_votes, count, tied

RULES = st.builds(QuorumRule, st.sampled_from(Quorum), st.integers(0, 12), st.booleans())
CAPACITIES = st.sampled_from(("manager", "researcher", "member", "secretary"))


@st.composite
def committees(draw: st.DrawFn) -> tuple[Seat, ...]:
    others = draw(st.lists(st.tuples(CAPACITIES, st.booleans()), max_size=9))
    seats = [(CHAIR, draw(st.booleans())), *others]
    return tuple(Seat(str(number), *one) for number, one in enumerate(seats))


COMMITTEES = committees()


@given(RULES, st.integers(1, 50))
def test_a_quorum_is_never_nobody_and_never_more_than_all(rule: QuorumRule, members: int) -> None:
    assert 1 <= rule.needed(members) <= members


@given(st.integers(1, 50))
def test_two_quorums_by_majority_always_share_a_member(members: int) -> None:
    assert 2 * QuorumRule().needed(members) > members
    assert 3 * QuorumRule(Quorum.TWO_THIRDS).needed(members) >= 2 * members


@given(RULES, COMMITTEES, st.data())
def test_one_more_who_comes_never_takes_the_quorum_away(
    rule: QuorumRule, seats: tuple[Seat, ...], data: st.DataObject
) -> None:
    chosen = data.draw(st.sampled_from(seats))
    more = tuple(replace(seat, present=True) if seat is chosen else seat for seat in seats)
    assert count(rule, more).reached >= count(rule, seats).reached


@given(RULES, COMMITTEES, st.data())
def test_standing_back_never_makes_a_quorum(rule: QuorumRule, seats: tuple[Seat, ...], data: st.DataObject) -> None:
    recused = data.draw(st.sets(st.sampled_from([seat.id for seat in seats])))
    some = count(rule, seats, recused)
    assert some.reached <= count(rule, seats).reached
    assert some.present <= some.members == count(rule, seats).members
    assert not any(seat.id in recused for seat in seats if chair_votes((seat,), recused))


@given(RULES, COMMITTEES)
def test_a_member_without_a_vote_counts_nowhere(rule: QuorumRule, seats: tuple[Seat, ...]) -> None:
    voting = tuple(seat for seat in seats if seat.capacity not in VOTELESS)
    assert count(rule, seats) == count(rule, voting)


@given(COMMITTEES)
def test_where_the_chair_must_be_there_an_absent_one_stops_everything(seats: tuple[Seat, ...]) -> None:
    gone = tuple(replace(seat, present=False) if seat.capacity == CHAIR else seat for seat in seats)
    assert not count(QuorumRule(), gone).reached


@given(st.integers(0, 30), st.integers(0, 30), st.sampled_from(("", "for", "against")))
def test_of_a_proposal_and_its_opposite_at_most_one_is_carried(yes: int, no: int, side: str) -> None:
    other = {"for": "against", "against": "for", "": ""}[side]
    assert not (carried(yes, no, side) and carried(no, yes, other))
    if not tied(yes, no):
        assert carried(yes, no, side) == (yes > no)
    elif yes:
        assert carried(yes, no, side) == (side == "for")
    else:
        assert not carried(yes, no, side)


@given(st.integers(0, 30), st.integers(0, 30), st.sampled_from(("", "for", "against")))
def test_one_more_in_favour_never_loses_what_was_carried(yes: int, no: int, side: str) -> None:
    assert carried(yes + 1, no, side) >= carried(yes, no, side)
