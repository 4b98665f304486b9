"""What each article of a policy asks for in a file, and whether the trail of the file shows it: the evidence, pure.

An article is kept when each of its duties was done. A duty whose time is over without a trace is a gap, and stays one:
the evidence shows what was skipped as plainly as what was done.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.messages import mark
from desktop.policy.deadlines import NO_HOLIDAYS, earliest_reply
from desktop.policy.procedure import STAGES
from desktop.policy.profile import Profile, Step

_WAY = STAGES[: STAGES.index("closed") + 1]
_BESIDE = ("closed", "referred_out", "withdrawn", "duplicate")
_DECISIONS = (
    "decide_accept", "decide_partial", "decide_reject", "decide_complete", "decide_defer", "decide_refer",
)  # fmt: skip
_GRANTED = ("decide_accept", "decide_partial")
_GIVEN = ("deliver", "enrol")


class State(StrEnum):
    """How a duty stands."""

    DONE = "done"
    GAP = "gap"  # its time is over and nothing shows it
    WAITING = "waiting"  # its time has not come
    NOT_NEEDED = "not_needed"  # this file never asked for it


@dataclass(frozen=True, slots=True)
class Duty:
    """One thing an article asks for: the acts that prove it, the stage by which it is due, and what makes it needed."""

    code: str
    label: str
    acts: tuple[str, ...]
    due: str
    when: tuple[str, ...] = ()  # any of these acts calls for it; none: every file does
    unless: str = ""  # what is said where nothing called for it


_RECEIVED = Duty("received", mark("The person was received and heard"), ("receive", "open", "import"), "draft")
_EXPLAINED = Duty("explained", mark("The study and the reply were explained"), ("explain",), "complete")
_SUBMITTED = Duty("submitted", mark("The request was submitted for study and decision"), ("submit",), "decided")
_DECIDED = Duty("decided", mark("A decision was taken"), _DECISIONS, "decided")
_TOLD = Duty("told", mark("The beneficiary was told the decision"), ("notify",), "notified")
_IN_TIME = Duty("in_time", mark("The reply was not given before its time"), ("notify",), "notified")
_NO_GRANT = mark("Nothing was granted.")
_DELIVERED = Duty("delivered", mark("The service was given"), _GIVEN, "closed", _GRANTED, _NO_GRANT)
_ASKED = Duty("asked", mark("The beneficiary was asked for an opinion"), ("invite", "survey"), "closed", _GIVEN,
              mark("No service was given."))  # fmt: skip

DUTIES: Mapping[str, tuple[Duty, ...]] = {
    "reception": (_RECEIVED,),
    "online_application": (
        Duty("online", mark("It was confirmed that applying is done online"), ("confirm_online", "import"), "complete"),
    ),
    "matching": (
        Duty("matched", mark("Data and documents were matched, valid on the day of submission"), ("verify",), "complete"),
    ),
    "privacy": (Duty("notice", mark("The privacy notice was given and consent taken"), ("notice",), "complete"),),
    "implied_consent": (
        Duty("terms", mark("The consent implied by applying was recorded"), ("accept_terms",), "complete"),
    ),
    "referral": (
        Duty("clarified", mark("The researcher answered what was unclear"), ("answer_question",), "in_committee",
             ("ask_researcher",), mark("Nothing was unclear.")),
    ),
    "declaration": (
        Duty("declared", mark("The data were confirmed as correct and signed for"), ("declare",), "complete"),
    ),
    "committee": (_EXPLAINED, _SUBMITTED, _DECIDED, _TOLD, _IN_TIME),
    "programme_study": (_SUBMITTED, _DECIDED, _TOLD),
    "completion": (
        Duty("completed", mark("The registration was completed with its requests"), ("complete",), "in_committee"),
    ),
    "service": (_DELIVERED,),
    "satisfaction": (_ASKED,),
    "follow_up": (
        Duty("followed", mark("The beneficiary was followed up"), ("follow_up", "renew"), "closed", _GIVEN, _NO_GRANT),
    ),
    "outside_referral": (
        Duty("referred", mark("The request was referred and the beneficiary told"), ("refer_out",), "closed",
             ("decide_refer", "refer_out"), mark("The request is among the association's own tasks.")),
    ),
}  # fmt: skip
"""By the codes of a policy's steps. A step of another code is shown with its words alone."""

WITH_THE_SERVICE = "satisfaction"
"""Where a policy has no article of its own about satisfaction but its words about the service ask for it."""


@dataclass(frozen=True, slots=True)
class Done:
    """One act of the trail, as the evidence reads it. `at` is the moment that counts."""

    act: str
    at: dt.datetime
    by: str
    stage: str = ""
    said: str = ""
    proof: str = ""


@dataclass(frozen=True, slots=True)
class DutyState:
    """One duty of one file: how it stands, what proves it, and why it is not needed or not kept (an English source)."""

    duty: Duty
    state: State
    proofs: tuple[Done, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True)
class ArticleState:
    """One article of the policy as this file kept it."""

    step: Step
    duties: tuple[DutyState, ...]

    @property
    def state(self) -> State:
        """The worst of its duties; what nobody called for does not count."""
        found = [one.state for one in self.duties]
        order = (State.GAP, State.WAITING, State.DONE)
        return next((state for state in order if state in found), State.NOT_NEEDED)


def duties_of(profile: Profile, step: Step) -> tuple[Duty, ...]:
    """What an article of this policy asks for; the time of the reply only where the policy sets one.

    An article about the service whose words ask for a questionnaire carries that duty, too (policy 002, article 5).
    """
    found = DUTIES.get(step.code, ())
    if profile.reply.min_days is None:
        found = tuple(one for one in found if one is not _IN_TIME)
    asks = step.code == "service" and "استبان" in step.words and profile.step(WITH_THE_SERVICE) is None
    return (*found, _ASKED) if asks else found


def evidence(
    profile: Profile,
    trail: Sequence[Done],
    stage: str,
    completed_on: dt.date | None,
    holidays: frozenset[dt.date] = NO_HOLIDAYS,
) -> tuple[ArticleState, ...]:
    """Every article of the policy, in its order, as a file with this trail at this stage kept it."""
    reached = _furthest(trail, stage)
    earliest = earliest_reply(profile, completed_on, holidays) if completed_on else None

    def state(duty: Duty) -> DutyState:
        found = _state(duty, trail, stage, reached)
        return _timed(found, trail, earliest) if duty is _IN_TIME else found

    return tuple(ArticleState(step, tuple(map(state, duties_of(profile, step)))) for step in profile.steps)


def gaps(articles: Iterable[ArticleState]) -> tuple[tuple[Step, DutyState], ...]:
    """Every duty that was skipped, with its article."""
    return tuple((one.step, duty) for one in articles for duty in one.duties if duty.state is State.GAP)


def _furthest(trail: Sequence[Done], stage: str) -> int:
    """How far along the way the file ever was; that it was closed says nothing of how far it had come."""
    passed = (stage, *(done.stage for done in trail))
    return max((_WAY.index(one) for one in passed if one in _WAY and one != "closed"), default=0)


def _state(duty: Duty, trail: Sequence[Done], stage: str, reached: int) -> DutyState:
    proofs = tuple(one for one in trail if one.act in duty.acts)
    if proofs:
        return DutyState(duty, State.DONE, proofs)
    called = not duty.when or any(one.act in duty.when for one in trail)
    over = stage == "closed" if duty.due == "closed" else reached >= _WAY.index(duty.due)
    if called and over:
        return DutyState(duty, State.GAP, why=mark("Its time is over, and nothing shows that it was done."))
    if not called and (over or stage in _BESIDE or reached >= _WAY.index("notified")):
        return DutyState(duty, State.NOT_NEEDED, why=duty.unless)
    if stage in _BESIDE:
        return DutyState(duty, State.NOT_NEEDED, why=mark("The file ended before it was due."))
    return DutyState(duty, State.WAITING)


def _timed(found: DutyState, trail: Sequence[Done], earliest: dt.date | None) -> DutyState:
    """The reply against its earliest day: told before it, only a manager's release with a reason keeps the article."""
    if found.state is not State.DONE or earliest is None:
        return found
    first = min(found.proofs, key=lambda one: one.at)
    if first.at.date() >= earliest:
        return found
    released = tuple(one for one in trail if one.act == "release")
    if released:
        return DutyState(found.duty, State.DONE, (*released, *found.proofs))
    why = mark("The beneficiary was told before the earliest day, and no manager released it.")
    return DutyState(found.duty, State.GAP, found.proofs, why)
