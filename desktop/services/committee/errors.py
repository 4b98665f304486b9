"""What is wrong with a decision before it is recorded: each says how to mend it, and stands beside its question."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.errors import InputError
from desktop.messages import mark
from desktop.mistakes import AnswersWrong


class VotesDiffer(InputError):
    code = "votes-differ"
    message = mark("The votes come to {votes}, and {counted} members count for this file: check the three numbers.")


class NotCarried(InputError):
    code = "not-carried"
    message = mark("So the votes did not carry this decision. Record the one that was carried, or postpone the file.")


class NoTieBreak(InputError):
    code = "no-tie-break"
    message = mark("The votes are equal and the chair does not count for this file: postpone it, or vote again.")


class NotBefore(InputError):
    code, message = "not-before-day", mark("Choose {day} or a later day.")


class NoDisclosure(InputError):
    code = "no-disclosure"
    message = mark("Without this consent nothing may be passed on: ask the applicant, or decide otherwise.")


class NoMoreDeferrals(InputError):
    code = "no-more-deferrals"
    message = mark("This file was postponed {times} times already, and no more is allowed: decide it now.")


class DecisionFaults(AnswersWrong):
    """Everything that stands between what was typed and a decision; `causes` by the name of the question."""

    code, message = "decision-faults", mark("The decision is not whole yet: {first}")

    def __init__(self, causes: Mapping[str, InputError]) -> None:
        faults = {name: cause.say() for name, cause in causes.items()}
        super().__init__(faults, first=next(iter(faults.values())))
        self.causes = dict(causes)
