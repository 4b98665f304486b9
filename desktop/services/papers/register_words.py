"""What the committee decides and what a beneficiary is asked afterwards, as data: the words that papers are printed from."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.messages import mark
from desktop.models.base import fields_of
from desktop.models.choices_committee import DECISIONS
from desktop.models.choices_committee import REASONS as DECISION_REASONS
from desktop.models.committee import Decision

REASONED = ("reasons", "words")


@dataclass(frozen=True, slots=True)
class DecisionKind:
    """A kind of decision, and the codes of the questions that only such a decision answers."""

    code: str
    label: str
    fields: tuple[str, ...]

    @property
    def needs(self) -> tuple[str, ...]:
        """What these questions are called; the reasons have a place of their own on the paper."""
        return tuple(fields_of(Decision)[name].label for name in self.fields if name not in REASONED)


def _kind(code: str, label: str) -> DecisionKind:
    asked = (name for name, one in fields_of(Decision).items() if one.when and one.when.name == "kind"
             and code in one.when.values)  # fmt: skip
    return DecisionKind(code, label, tuple(asked))


DECISION_KINDS = tuple(_kind(one.code, one.label) for one in DECISIONS)
"""Read from the record of a decision: what is mandatory there is asked on the screen and stands on the paper."""

REASONS = tuple((one.code, one.label) for one in DECISION_REASONS)

CAPACITIES = (
    mark("Chair of the committee"),
    mark("Manager of the association"),
    mark("Social researcher"),
    mark("Member of the committee"),
    mark("Member of the committee"),
    mark("Secretary of the committee"),
)

QUESTIONS = (
    mark("Ease of applying"),
    mark("Clearness of what is required"),
    mark("Kindness and respect at reception"),
    mark("Speed of the work"),
    mark("Clearness of the decision and its reasons"),
    mark("Keeping of privacy"),
    mark("Fitness of the service to the need"),
    mark("Satisfaction on the whole"),
)
SCALE = (mark("Not satisfied at all"), mark("Fully satisfied"))
