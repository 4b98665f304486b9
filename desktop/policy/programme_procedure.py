"""The procedure of a request for a programme or project as data: what follows what, and what has to be there before.

Who does an act and which article it fulfils stands in `desktop.policy.procedure` with every other act; here stands only
the order. A policy without such requests knows none of it.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.messages import mark
from desktop.policy.procedure import NO_FILE, Because, Refusal, act
from desktop.policy.profile import Profile, Step

STAGES = ("draft", "received", "studied", "approved", "declined", "executing", "finished", "reported", "withdrawn")
"""Where a request can stand."""

EXECUTED = ("executing", "finished", "reported")
"""The stages in which something was carried out."""

_BEFORE_EXECUTION = ("draft", "received", "studied", "approved")
_STEP = "programme_study"


@dataclass(frozen=True, slots=True)
class Demand:
    """What has to be there before an act, as a fact of the request, in words, and the article that asks for it."""

    fact: str
    label: str
    step: str


DECLARED = Demand("declared", mark("the signature under the correctness of the data"), "declaration")
STUDIED = Demand("studied", mark("a finished study"), _STEP)
RULED = Demand("ruled", mark("the decision of the competent body, with its number and date"), _STEP)
APPROVED = Demand("approved", mark("the approval of the competent body, with its number and date"), _STEP)
CARRIED_OUT = Demand("carried_out", mark("at least one entry of what was carried out"), "service")


@dataclass(frozen=True, slots=True)
class Move:
    """One act in the order of a request: after which stages, to which one ("" where it stays), and what it demands."""

    code: str
    after: tuple[str, ...]
    to: str = ""
    demands: tuple[Demand, ...] = ()


MOVES = (
    Move("request_open", (NO_FILE,), "draft"),
    Move("request_receive", ("draft",), "received"),
    Move("request_declare", ("received", "studied")),
    Move("request_study", ("received", "studied", "declined"), "studied", (STUDIED,)),
    Move("request_approve", ("studied",), "approved", (DECLARED, STUDIED, RULED, APPROVED)),
    Move("request_decline", ("studied",), "declined", (STUDIED, RULED)),
    Move("request_execute", ("approved", "executing"), "executing", (APPROVED,)),
    Move("request_follow_up", EXECUTED),
    Move("request_finish", ("executing",), "finished", (APPROVED, CARRIED_OUT)),
    Move("request_progress", ("executing", "reported")),
    Move("request_report", ("finished",), "reported", (APPROVED, CARRIED_OUT)),
    Move("request_withdraw", _BEFORE_EXECUTION, "withdrawn"),
)

_BY_CODE = {one.code: one for one in MOVES}


@dataclass(frozen=True, slots=True)
class Missing:
    """A refusal, and the demand that is not met; none where it is the stage, the role or the policy that says no."""

    refusal: Refusal
    demand: Demand | None = None


def move(code: str) -> Move:
    """The move of that code; KeyError if there is none."""
    return _BY_CODE[code]


def taken(profile: Profile) -> bool:
    """Whether this association takes requests for programmes and projects."""
    return bool(profile.requesters) or profile.step(_STEP) is not None


def refusal(profile: Profile, code: str, stage: str, role: str, facts: frozenset[str]) -> Missing | None:
    """Why this act may not be done now by this role under this policy, with these facts; None if it may."""
    wanted, following = act(code), move(code)
    article = wanted.article(profile)
    if not taken(profile) or not wanted.known(profile):
        return Missing(Refusal(Because.POLICY, wanted, None))
    if stage not in following.after:
        return Missing(Refusal(Because.STAGE, wanted, _first(profile, following) or article))
    if role not in wanted.roles:
        return Missing(Refusal(Because.ROLE, wanted, article))
    for demand in following.demands:
        asked = demand is not DECLARED or profile.step(DECLARED.step) is not None
        if asked and demand.fact not in facts:
            return Missing(Refusal(Because.STAGE, wanted, profile.step(demand.step) or article), demand)
    return None


def lawful(before: str, after: str) -> bool:
    """Whether some act leads from one stage to another."""
    return before == after or any(one.to == after and before in one.after for one in MOVES)


def article_before(profile: Profile, after: str) -> Step | None:
    """The article that stands against a step to a stage: that of what has to come first."""
    leading = [one for one in MOVES if one.to == after]
    return next((found for one in leading if (found := _first(profile, one) or act(one.code).article(profile))), None)


def _first(profile: Profile, wanted: Move) -> Step | None:
    """The article of what comes before: of the act that leads to where this one may begin."""
    leading = (act(one.code).article(profile) for one in MOVES if one.to in wanted.after and one.to != wanted.to)
    found = [step for step in leading if step is not None]
    return found[-1] if found else None
