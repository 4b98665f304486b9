"""The order of a request for a programme: no way through it carries anything out without an approval."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from desktop.errors import RefusedError
from desktop.models.base import fields_of
from desktop.models.programme_request import ProgrammeRequest
from desktop.opening import OpenBranch
from desktop.policy import loader
from desktop.policy.procedure import ACTS, NO_FILE, Because, act
from desktop.policy.programme_procedure import (
    APPROVED,
    CARRIED_OUT,
    DECLARED,
    EXECUTED,
    MOVES,
    RULED,
    STAGES,
    STUDIED,
    article_before,
    lawful,
    refusal,
    taken,
)
from desktop.services.programmes.entries import KINDS, approval_of
from desktop.services.programmes.sums import carried_out
from tests.desk import open_for_test
from tests.services.filing import Clock
from tests.services.programming import signed, write

NOOR = loader.one("noor")
FACTS = tuple(demand.fact for demand in (DECLARED, STUDIED, RULED, APPROVED, CARRIED_OUT))
ALL = frozenset(FACTS)


def test_every_move_is_an_act_of_the_table_and_every_stage_has_its_words() -> None:
    known = {one.code for one in ACTS if one.code.startswith("request_")}
    assert {one.code for one in MOVES} == known
    assert tuple(choice.code for choice in fields_of(ProgrammeRequest)["stage"].choices) == STAGES
    assert {*(one.to for one in MOVES), *(after for one in MOVES for after in one.after)} <= {*STAGES, NO_FILE}


def test_only_a_policy_that_speaks_of_them_takes_requests() -> None:
    assert [one for one in ("qaisoon", "unnamed", "noor", "roofaa", "robotweak") if taken(loader.one(one))] == ["noor"]
    other = loader.one("roofaa")
    found = refusal(other, "request_open", NO_FILE, "manager", ALL)
    assert found is not None and found.refusal.because is Because.POLICY


def test_with_everything_there_a_request_goes_to_its_report() -> None:
    here = NO_FILE
    for code in ("open", "receive", "declare", "study", "approve", "execute", "follow_up", "finish", "report"):
        move = next(one for one in MOVES if one.code == f"request_{code}")
        assert refusal(NOOR, move.code, here, "manager", ALL) is None
        here = move.to or here
    assert here == "reported"


def _reachable(facts: frozenset[str]) -> Iterator[str]:
    """Every stage that can be reached while these are the facts."""
    reached, edge = {NO_FILE}, [NO_FILE]
    while edge:
        here = edge.pop()
        for one in MOVES:
            if one.to and one.to not in reached and refusal(NOOR, one.code, here, "manager", facts) is None:
                reached.add(one.to)
                edge.append(one.to)
    yield from reached


@given(st.sets(st.sampled_from(FACTS)))
def test_no_path_reaches_execution_without_approval_study_and_signature(facts: set[str]) -> None:
    reached = set(_reachable(frozenset(facts)))
    if not {"approved", "ruled", "studied", "declared"} <= facts:
        assert not reached & set(EXECUTED)
    if "carried_out" not in facts:
        assert not reached & {"finished", "reported"}


@given(st.sampled_from(MOVES), st.sampled_from((*STAGES, NO_FILE)), st.sets(st.sampled_from(FACTS)))
def test_whatever_is_refused_for_its_place_names_an_article_of_the_policy(
    move: object, stage: str, facts: set[str]
) -> None:
    code = getattr(move, "code", "")
    found = refusal(NOOR, code, stage, "manager", frozenset(facts))
    if found is not None and found.refusal.because is Because.STAGE:
        assert found.refusal.article in NOOR.steps


@pytest.mark.parametrize("stage", ["draft", "received", "studied", "approved"])
def test_execution_that_comes_too_early_is_refused_by_the_article_on_approval(stage: str) -> None:
    found = refusal(NOOR, "request_execute", stage, "manager", ALL - {"approved"})
    assert found is not None and found.refusal.article == NOOR.step("programme_study")


def test_roles_are_those_of_the_acts() -> None:
    for move in MOVES:
        for role in ("receptionist", "researcher", "secretary", "member", "manager", "headquarters"):
            found = refusal(NOOR, move.code, move.after[0], role, ALL)
            assert (found is None) is (role in act(move.code).roles)


def test_a_jump_is_unlawful_and_the_article_against_it_is_known() -> None:
    assert lawful("approved", "executing") and lawful("executing", "executing") and lawful(NO_FILE, "draft")
    for before in ("draft", "received", "studied", "declined", "withdrawn"):
        assert not lawful(before, "executing")
        assert not lawful(before, "finished")
    assert article_before(NOOR, "executing") == NOOR.step("programme_study")


class AnyOrder(RuleBasedStateMachine):
    """Somebody who tries everything in any order, over the real services and a real sealed database."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        self.desk: OpenBranch = open_for_test(Path(self._folder.name), "noor", Clock(), "manager")
        self.request = ""

    @initialize()
    def begin(self) -> None:
        self.request = signed(self.desk)

    @rule(kind=st.sampled_from(tuple(KINDS)), ruling=st.sampled_from(("approved", "declined")))
    def write_and_record(self, kind: str, ruling: str) -> None:
        changed = {"ruling": ruling} if kind == "approval" else {}
        with suppress(RefusedError):
            ref = write(self.desk, self.request, kind, **changed)
            self.desk.practice.programmes.requests.record(ref)

    @rule(number=st.sampled_from(("", "9/1")), day=st.sampled_from(("", "2026/10/30")))
    def record_an_approval_that_lacks_something(self, number: str, day: str) -> None:
        with suppress(RefusedError):
            ref = write(self.desk, self.request, "approval", number=number, decided_on=day)
            self.desk.practice.programmes.requests.record(ref)

    @rule()
    def finish(self) -> None:
        with suppress(RefusedError):
            self.desk.practice.programmes.requests.finish(self.request)

    @rule()
    def change_the_request(self) -> None:
        requests = self.desk.practice.programmes.requests
        with suppress(RefusedError):
            requests.edit(requests.file(self.request).sheet.ref, "cost", "1")

    @invariant()
    def nothing_was_carried_out_without_an_approval(self) -> None:
        if not self.request:
            return
        with self.desk.store.reading() as session:
            stage = session.get_one(ProgrammeRequest, self.request).stage
            ruled, done = approval_of(session, self.request), carried_out(session, self.request)
            if stage in EXECUTED or done:
                assert ruled is not None and ruled.ruling == "approved"
                assert ruled.number and ruled.decided_on and ruled.body
                assert all(one.held_on.day >= ruled.decided_on.day for one in done)

    def teardown(self) -> None:
        self.desk.close()
        self._folder.cleanup()


TestAnyOrder = AnyOrder.TestCase
TestAnyOrder.settings = settings(max_examples=8, stateful_step_count=15)
