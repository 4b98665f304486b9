"""What a decision is asked: its questions in the policy's lists, what is proposed for them, and what is wrong with the answers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate, roll_to_workday, show_pair
from desktop.errors import InputError
from desktop.field import Choice, Field
from desktop.messages import tr
from desktop.mistakes import DateOrder, Missing
from desktop.models.application import Application
from desktop.models.base import fields_of
from desktop.models.committee import CommitteeSession, Decision
from desktop.policy import quorum
from desktop.policy.profile import Profile
from desktop.services.committee.errors import (
    DecisionFaults,
    NoDisclosure,
    NoMoreDeferrals,
    NotBefore,
    NotCarried,
    NoTieBreak,
    VotesDiffer,
)
from desktop.services.house_rules import days_off_in, rules_in
from desktop.services.records import Desk, services_of
from desktop.services.reply_clocks import Clocks
from desktop.services.study.eligibility import Eligibility
from desktop.services.study.step import last_finished
from desktop.values import Value

_STEPS = {"complete": ("completion",), "refer": ("outside_referral",)}
_ALWAYS = ("committee", "programme_study")
_LATER = ("appeal_until", "bring_by", "next_on")
_YEAR, _HALF = dt.timedelta(days=365), dt.timedelta(days=182)
_LONGEST = 70


@dataclass(frozen=True, slots=True)
class Ground:
    """What a decision stands on: who decides, how many count, whether the chair does, and what was before."""

    body: str
    counted: int
    chair: bool
    deferred: int
    most_deferrals: int
    decided_on: dt.date
    today: dt.date


def asked_fields(profile: Profile) -> tuple[Field, ...]:
    """The questions of a decision, with the services and the articles of the policy."""
    lists = {
        "services": services_of(profile),
        "step": tuple(
            Choice(step.code, tr("{article}: {words}", article=step.article, words=short(step.words)))
            for step in profile.steps
        ),
    }
    fields = (one for one in fields_of(Decision).values() if not one.system)
    return tuple(replace(one, choices=lists.get(one.name, one.choices)) for one in fields)


def conditions(body: str, values: Mapping[str, Any], *, chair: bool) -> dict[str, Value]:
    """What questions depend on and nobody types: who decides, and whether the votes are equal with a chair to break it."""
    votes = values.get("votes_for"), values.get("votes_against")
    tie = chair and all(isinstance(one, int) and one > 0 for one in votes) and votes[0] == votes[1]
    return {"body": body, "tie": tie}


def default_step(profile: Profile, kind: str) -> str:
    """The article a kind of decision usually rests on; "" where the policy speaks of no deciding at all."""
    wanted = (*_STEPS.get(kind, ()), *_ALWAYS)
    return next((code for code in wanted if profile.step(code)), "")


def proposals(
    session: Session,
    desk: Desk,
    eligibility: Eligibility,
    application: Application,
    held: CommitteeSession,
    counted: int,
) -> dict[str, Value]:
    """What is proposed, for the person to keep or change: never the decision itself."""
    profile, rules, day = desk.profile_of(application), rules_in(session), held.held_on.day
    off = days_off_in(session, day)

    def after(span: dt.timedelta, start: dt.date = day) -> WrittenDate:
        return WrittenDate.of(roll_to_workday(start + span, off))

    told = max(day, Clocks(desk).of_in(session, application).earliest or day)
    cash = any(profile.service(code).cash for code in application.requested_services or ())
    return {
        "category": _category(session, eligibility, application),
        "services": tuple(application.requested_services or ()),
        "review_on": after(_HALF if cash else _YEAR),
        "appeal_until": after(dt.timedelta(days=rules.appeal_days), told),
        "bring_by": after(dt.timedelta(days=rules.complete_days)),
        "next_on": _next_session(session, held),
        "disclosure": True if application.consent_sharing else None,
        "step": default_step(profile, ""),
        "votes_for": counted,
        "votes_against": 0,
        "votes_abstained": 0,
    }


def judge(profile: Profile, typed: Mapping[str, object], ground: Ground) -> dict[str, Value]:
    """The answers of a decision, whole and right. Raises DecisionFaults with everything that is not."""
    fields = asked_fields(profile)
    answers: dict[str, Any] = {"today": ground.today}
    wrong: dict[str, InputError] = {}
    for one in fields:
        answers |= conditions(ground.body, answers, chair=ground.chair)
        if not one.asked(answers):
            continue
        try:
            answers[one.name] = one.judge(typed.get(one.name), answers)
        except InputError as error:
            wrong[one.name] = error
        else:
            if one.required and answers[one.name] in (None, ()):
                wrong[one.name] = Missing()
    for name, fault in _against(answers, ground):
        wrong.setdefault(name, fault)
    if wrong:
        raise DecisionFaults({one.name: wrong[one.name] for one in fields if one.name in wrong})
    return {one.name: answers[one.name] for one in fields if one.name in answers}


def short(words: str) -> str:
    """As much of an article as a list shows."""
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rsplit(' ', 1)[0]} …"


def _against(answers: Mapping[str, Any], ground: Ground) -> Iterator[tuple[str, InputError]]:
    if answers.get("kind") == "defer" and ground.deferred >= ground.most_deferrals:
        yield "kind", NoMoreDeferrals(times=ground.deferred)
    if answers.get("disclosure") is False:
        yield "disclosure", NoDisclosure()
    yield from _days(answers, ground)
    yield from _votes(answers, ground)


def _days(answers: Mapping[str, Any], ground: Ground) -> Iterator[tuple[str, InputError]]:
    start, end = _day(answers.get("from_on")), _day(answers.get("until_on"))
    review = _day(answers.get("review_on"))
    if start and end and end < start:
        yield "until_on", DateOrder()
    if start and review and review < start:
        yield "review_on", NotBefore(day=show_pair(start))
    following = ground.decided_on + dt.timedelta(days=1)
    for name in _LATER:
        day = _day(answers.get(name))
        if day and day < following:
            yield name, NotBefore(day=show_pair(following))


def _votes(answers: Mapping[str, Any], ground: Ground) -> Iterator[tuple[str, InputError]]:
    votes = [answers.get(name) for name in ("votes_for", "votes_against", "votes_abstained")]
    if any(not isinstance(one, int) for one in votes):
        return
    total = sum(one or 0 for one in votes)
    in_favour, against = votes[0] or 0, votes[1] or 0
    side, tie = answers.get("chair_side") or "", quorum.tied(in_favour, against) and in_favour > 0
    if total != ground.counted:
        yield "votes_for", VotesDiffer(votes=total, counted=ground.counted)
    elif tie and not ground.chair:
        yield "votes_for", NoTieBreak()
    elif not (tie and not side) and not quorum.carried(in_favour, against, side):
        yield "votes_for", NotCarried()


def _category(session: Session, eligibility: Eligibility, application: Application) -> str:
    """The category that the suggestion kept with the study gives; without one, the kind of case."""
    study = last_finished(session, application.id)
    since = study.finished_at or "" if study else ""
    kept = eligibility.kept_in(session, application, since=since) if study else ()
    wanted = (tr("Income category"), tr("Category by points"))
    found = (value for label in wanted for one in kept for said, value in one.figures if said == label)
    return next(found, fields_of(Application)["case_type"].show(application.case_type))


def _next_session(session: Session, held: CommitteeSession) -> WrittenDate | None:
    planned = session.scalars(select(CommitteeSession).where(CommitteeSession.state == "planned")).all()
    days = [one.held_on for one in planned if one.held_on.day > held.held_on.day]
    return min(days, key=lambda one: one.day, default=None)


def _day(value: object) -> dt.date | None:
    return value.day if isinstance(value, WrittenDate) else None
