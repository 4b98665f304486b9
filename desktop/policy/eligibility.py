"""What a policy's rules suggest about one service for one case. A suggestion: the committee decides.

Every rule gives its verdict with the board's words, the article they come from and what was measured. A rule whose input
is not known is "to be reviewed", and names the input; it never counts as zero. The income category and the points are
two results and are never made into one.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Any

from desktop.messages import mark, tr
from desktop.policy.aid import Effect, Rule
from desktop.policy.judges import Finding, Scored, State, judge, unknown
from desktop.policy.measures import Facts, Means, measure
from desktop.policy.profile import Profile
from desktop.policy.rules import weigh


class Outcome(StrEnum):
    """What the rules suggest."""

    ELIGIBLE = "eligible"
    NOT_ELIGIBLE = "not_eligible"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one rule says. `words` and `article` are the board's; `measured` is what was found, in the language in use.

    `missing` are the facts to be known first (vocabulary.FACTS). A rule that is not met but excludes nobody is REVIEW.
    """

    rule: str
    kind: str
    state: State
    words: str
    article: str
    measured: str
    missing: tuple[str, ...] = ()

    def say(self) -> str:
        """The rule with what was found, in one line."""
        return tr("{words} ({measured})", words=self.words, measured=self.measured) if self.measured else self.words


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What the rules of one service suggest, and why.

    `per_capita` is in halalas; None where it is not known, or where the policy has no formula for it.
    """

    service: str
    outcome: Outcome
    verdicts: tuple[Verdict, ...]
    per_capita: int | None = None
    category: str | None = None
    points: int | None = None
    points_category: str | None = None
    scores: tuple[Scored, ...] = ()

    @property
    def missing(self) -> tuple[str, ...]:
        """Every fact some rule waits for."""
        return tuple(dict.fromkeys(name for one in self.verdicts for name in one.missing))

    def say(self) -> str:
        """The suggestion in one sentence, in the language in use."""
        if not self.verdicts:
            return tr(NO_RULES)
        return tr(NONE_APPLIES if _none_applies(self.verdicts) else _OUTCOME_WORDS[self.outcome])

    def dump(self) -> dict[str, Any]:
        """The suggestion as JSON can carry it, to be kept with the version of the rules."""
        plain: dict[str, Any] = json.loads(json.dumps(asdict(self)))
        return plain


NO_RULES = mark("The policy sets no conditions for this service: the committee decides.")
NONE_APPLIES = mark("No condition of the policy applies to this case: the committee decides.")
_OUTCOME_WORDS = {
    Outcome.ELIGIBLE: mark("The conditions are met; the committee decides."),
    Outcome.NOT_ELIGIBLE: mark("A condition is not met; the committee decides."),
    Outcome.REVIEW: mark("Somebody must look closer before the committee decides."),
}


def suggest(profile: Profile, service_code: str, facts: Mapping[str, Any]) -> Suggestion:
    """What the policy's rules suggest about a service; `facts` are those of vocabulary.FACTS, None where unknown."""
    service, shared = profile.service(service_code), profile.aid
    means = service.means or shared.means
    known = {**facts, "cash_requested": service.cash}
    judged = [(rule, _find(rule, known, shared.means)) for rule in shared.rules]
    judged += [(rule, _find(rule, known, means)) for rule in service.rules]
    verdicts = tuple(_verdict(rule, finding) for rule, finding in judged)
    found = [finding for _, finding in judged]
    scored = next((one for one in found if one.points is not None), Finding(State.SKIPPED))
    return Suggestion(
        service=service_code,
        outcome=_outcome(verdicts),
        verdicts=verdicts,
        per_capita=measure("per_capita", known, means).value if means and means.divided else None,
        category=next((one.category for one in found if one.category), None),
        points=scored.points,
        points_category=scored.points_category,
        scores=scored.scores,
    )


def _find(rule: Rule, facts: Facts, means: Means | None) -> Finding:
    weighed = weigh(rule.when, facts, means)
    if weighed.truth is None:
        return unknown(weighed.missing)
    if not weighed.truth:
        return Finding(State.SKIPPED, tr("does not apply to this case"))
    found = judge(rule.test, facts, means)
    if found.state is State.NOT_MET and rule.effect is Effect.REVIEW:
        return replace(found, state=State.REVIEW)
    return found


def _verdict(rule: Rule, found: Finding) -> Verdict:
    return Verdict(rule.code, rule.kind, found.state, rule.words, rule.article, found.measured, found.missing)


def _none_applies(verdicts: tuple[Verdict, ...]) -> bool:
    return all(one.state is State.SKIPPED for one in verdicts)


def _outcome(verdicts: tuple[Verdict, ...]) -> Outcome:
    """One unmet rule suggests "not eligible", whatever is still unknown; where no rule applies nothing is suggested."""
    states = {one.state for one in verdicts}
    if State.NOT_MET in states:
        return Outcome.NOT_ELIGIBLE
    return Outcome.REVIEW if State.REVIEW in states or _none_applies(verdicts) else Outcome.ELIGIBLE
