"""The one place that moves a file: its traces, its refusals, and the time it trusts."""

from __future__ import annotations

import datetime as dt

import pytest

from desktop.errors import NotAllowed, StepRefused
from desktop.models.application import Application
from desktop.models.outbox import remember
from desktop.opening import OpenBranch


def _perform(desk: OpenBranch, application_id: str, act: str) -> str:
    with desk.store.transaction(desk.officer.id) as session:
        application = session.get_one(Application, application_id)
        desk.practice.procedure.perform_in(session, application, act)
        return application.stage or ""


def test_opening_a_file_leaves_a_trace_with_the_article_of_reception(desk: OpenBranch) -> None:
    application = desk.intake.start()
    (first,) = desk.practice.procedure.events(application)
    assert (first.act, first.step, first.stage, first.by) == ("open", "reception", "draft", desk.officer.name)
    assert first.article == desk.profile.step("reception").article  # type: ignore[union-attr]  # roofaa has it


def test_a_step_that_comes_too_early_is_refused_with_the_article_and_nothing_moves(desk: OpenBranch) -> None:
    application = desk.intake.start()
    with pytest.raises(StepRefused) as refused:
        _perform(desk, application, "deliver")
    assert desk.profile.step("committee").words in refused.value.say()  # type: ignore[union-attr]
    assert desk.cases.open(application).stage == "draft"
    assert len(desk.practice.procedure.events(application)) == 1


def test_another_role_is_told_to_ask_a_colleague(desk: OpenBranch) -> None:
    application = desk.intake.start()
    with pytest.raises(NotAllowed):
        _perform(desk, application, "duplicate")


def test_a_withdrawn_file_says_so_and_offers_only_what_may_follow(desk: OpenBranch) -> None:
    application = desk.intake.start()
    assert _perform(desk, application, "withdraw") == "withdrawn"
    offered = {one.code: one.refused for one in desk.practice.procedure.open_acts(application, ("withdraw", "notify"))}
    assert all(offered.values())


def test_what_the_central_said_is_proven_and_a_clock_that_runs_ahead_is_not(desk: OpenBranch) -> None:
    time = desk.practice.time
    with desk.store.transaction(desk.officer.id) as session:
        assert time.proven(session) is None
        said = dt.datetime(2026, 5, 1, 9, tzinfo=dt.UTC)
        remember(session, "heard", int(said.timestamp() * 1000))
        assert time.proven(session) == said
        assert time.now(session) >= said
        later = dt.datetime.now(dt.UTC) + dt.timedelta(days=900)
        remember(session, "heard", int(later.timestamp() * 1000))
        assert time.now(session) == time.proven(session)
        assert time.astray(session)
