"""Decisions about the files of a session: what each kind must say is asked, checked against the quorum and the votes, and
kept for good with the article behind it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate, show_pair
from desktop.errors import InputError, StepRefused
from desktop.field import Field, show_moment
from desktop.messages import tr
from desktop.models.application import Application
from desktop.models.base import fields_of, new_id
from desktop.models.committee import AgendaItem, CommitteeSession, Decision
from desktop.models.outbox import Draft
from desktop.policy import quorum
from desktop.policy.procedure import act
from desktop.services.committee.asking import Ground, asked_fields, conditions, default_step, judge, proposals
from desktop.services.committee.attend import (
    counted_in,
    decision_of,
    open_in,
    recusals_in,
    say_counted,
    seats_of,
)
from desktop.services.committee.lines import deferrals
from desktop.services.committee.views import Decided, DecisionForm
from desktop.services.documents.verification import Verification
from desktop.services.house_rules import rules_in
from desktop.services.powers import refusal, require
from desktop.services.procedure import Procedure
from desktop.services.records import Desk
from desktop.services.study.eligibility import Eligibility
from desktop.values import NoAnswer, Value, dump

ACTS = {
    "accept": "decide_accept",
    "accept_partial": "decide_partial",
    "reject": "decide_reject",
    "complete": "decide_complete",
    "defer": "decide_defer",
    "refer": "decide_refer",
}
_BEGUN = "decision.begun"
"""The kind of draft that holds a decision not recorded yet, on this computer only."""


class Decisions:
    """Asks for a decision, keeps what is typed, and records it once everything is there."""

    def __init__(self, desk: Desk, verification: Verification, eligibility: Eligibility) -> None:
        self._desk, self._verification, self._eligibility = desk, verification, eligibility
        self._procedure = Procedure(desk)

    def form(self, item_id: str) -> DecisionForm:
        """What is asked about one file, with what is proposed, or what was typed before."""
        with self._desk.store.reading() as session:
            item, held, application = _places(session, item_id)
            profile = self._desk.profile_of(application)
            counted, chair = counted_in(session, held, item_id), self._chair(session, held, item)
            proposed = proposals(session, self._desk, self._eligibility, application, held, counted.present)
            values, typed = _with_typed(asked_fields(profile), proposed, self._jotted(session, item_id))
            return DecisionForm(
                item_id,
                asked_fields(profile),
                values | conditions(held.body or "", values, chair=chair),
                typed,
                {step.code: step.words for step in profile.steps},
                {kind: default_step(profile, kind) for kind in ACTS},
                counted.present,
                chair,
                say_counted(counted),
                self._refused(session, item, held, counted.reached),
            )

    def jot(self, item_id: str, name: str, typed: object) -> None:
        """Keep what is typed so far, on this computer only, whether it is right or not: nothing is lost by a crash."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            session.execute(delete(Draft).where(Draft.type == _BEGUN, Draft.id == item_id, Draft.field == name))
            plain = dump(typed) if isinstance(typed, str | int | tuple | NoAnswer) else None
            kept = json.dumps(plain, ensure_ascii=False)
            session.add(Draft(type=_BEGUN, id=item_id, field=name, typed=kept))

    def decide(self, item_id: str, typed: Mapping[str, object]) -> str:
        """Record the decision about a file; its id.

        Raises NotAllowed, StepRefused (the session, the quorum, the stage, documents that lapsed), or DecisionFaults
        with everything that is missing or wrong, and then nothing is written.
        """
        require(self._desk.officer, "committee")
        with self._desk.store.transaction(self._desk.officer.id) as session:
            item, held, application = _places(session, item_id)
            profile = self._desk.profile_of(application)
            refused = self._refused(session, item, held, counted_in(session, held, item_id).reached)
            if refused:
                raise StepRefused(what=tr("Record the decision"), why=refused)
            ground = self._ground(session, held, item, application)
            said = judge(profile, typed, ground)
            kind = str(said["kind"])
            if kind.startswith("accept") and (lapsed := self._verification.stale(session, application)):
                raise StepRefused(what=tr(act(ACTS[kind]).label), why=tr("To be renewed before: {documents}",
                                                                         documents=tr("; ").join(lapsed)))  # fmt: skip
            step = profile.step(str(said["step"]))
            assert step is not None  # the field offers no other
            decision = Decision(
                id=new_id(),
                scope=application.scope,
                application_id=application.id,
                session_id=held.id,
                item_id=item.id,
                body=held.body,
                article=step.article,
                article_words=step.words,
                counted=ground.counted,
                decided_on=held.held_on,
                recorded_by=self._desk.officer.name,
                recorded_at=self._desk.clock().isoformat(),
                **said,
            )
            session.add(decision)
            session.flush()
            label = fields_of(Decision)["kind"].show(kind)
            self._procedure.perform_in(session, application, ACTS[kind], proof=decision, said=label)
            if kind == "complete":
                application.completed_on = None  # its clock begins again when it is complete again
            self._forget(session, item_id)
            return decision.id

    def of(self, application_id: str) -> tuple[Decided, ...]:
        """Everything that was decided about a file, the newest first."""
        with self._desk.store.reading() as session:
            application = session.get_one(Application, application_id)
            found = session.scalars(select(Decision).where(Decision.application_id == application_id)).all()
            newest = sorted(found, key=lambda one: (one.recorded_at or "", one.id), reverse=True)
            return tuple(self._decided(application, one) for one in newest)

    def _ground(self, session: Session, held: CommitteeSession, item: AgendaItem, application: Application) -> Ground:
        return Ground(
            held.body or "",
            counted_in(session, held, item.id).present,
            self._chair(session, held, item),
            deferrals(session, application.id),
            rules_in(session).most_deferrals,
            held.held_on.day,
            self._desk.today(),
        )

    def _chair(self, session: Session, held: CommitteeSession, item: AgendaItem) -> bool:
        """Whether the chair counts for this file, and so can break a tie."""
        recused = {one.member_id or "" for one in recusals_in(session, item.id)}
        return quorum.chair_votes(seats_of(session, held.id), recused)

    def _refused(self, session: Session, item: AgendaItem, held: CommitteeSession, reached: bool) -> str:
        """Why nothing can be decided about this file now; "" if it can."""
        if refused := refusal(self._desk.officer, "committee"):
            return refused
        if decision_of(session, item.id) is not None:
            return tr("This file is decided in this session already.")
        try:
            open_in(session, held.id, "")
        except StepRefused as error:
            return str(error.values["why"])
        return "" if reached else say_counted(counted_in(session, held, item.id))

    def _decided(self, application: Application, decision: Decision) -> Decided:
        asked = asked_fields(self._desk.profile_of(application))
        answers = tuple(
            (tr(one.label), one.show(getattr(decision, one.name)))
            for one in asked
            if one.name not in ("kind", "step") and getattr(decision, one.name) is not None
        )
        day = show_pair(decision.decided_on) if isinstance(decision.decided_on, WrittenDate) else ""
        by = tr("{name}, {when}", name=decision.recorded_by or "", when=show_moment(decision.recorded_at or ""))
        label = fields_of(Decision)["kind"].show(decision.kind)
        words = decision.article_words or ""
        return Decided(decision.id, decision.kind or "", label, day, by, decision.article or "", words, answers)

    def _jotted(self, session: Session, item_id: str) -> dict[str, Any]:
        found = session.scalars(select(Draft).where(Draft.type == _BEGUN, Draft.id == item_id))
        return {one.field: json.loads(one.typed) for one in found}

    def _forget(self, session: Session, item_id: str) -> None:
        session.execute(delete(Draft).where(Draft.type == _BEGUN, Draft.id == item_id))


def _places(session: Session, item_id: str) -> tuple[AgendaItem, CommitteeSession, Application]:
    item = session.get_one(AgendaItem, item_id)
    return (
        item,
        session.get_one(CommitteeSession, item.session_id),
        session.get_one(Application, item.application_id),
    )


def _with_typed(
    fields: tuple[Field, ...], proposed: Mapping[str, Value], jotted: Mapping[str, Any]
) -> tuple[dict[str, Value], dict[str, str]]:
    """What was typed before in place of what is proposed; what is not right yet stays as it was typed."""
    values, typed = dict(proposed), {}
    for one in fields:
        if one.name in jotted:
            said = jotted[one.name]
            said = NoAnswer(said["no_answer"]) if isinstance(said, dict) else said
            try:
                values[one.name] = one.judge(tuple(said) if isinstance(said, list) else said, values)
            except InputError:
                typed[one.name] = str(said)
    return values, typed
