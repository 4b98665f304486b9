"""The closed lists of the committee's work: who sits on it, how it counts, what it decides and why."""

from __future__ import annotations

from desktop.field import Choice
from desktop.messages import mark


def _of(*pairs: tuple[str, str]) -> tuple[Choice, ...]:
    return tuple(Choice(code, label) for code, label in pairs)


BODIES = _of(("committee", mark("The committee of the policy")), ("competent", mark("The competent body")))
SESSION_STATES = _of(("planned", mark("Planned")), ("open", mark("In session")), ("closed", mark("Minutes closed")))
TIMES = tuple(Choice(time, time) for time in (f"{hour:02}:{minute:02}" for hour in range(7, 23) for minute in (0, 30)))
YEARS = _of(("hijri", mark("Hijri year")), ("gregorian", mark("Gregorian year")))

MEMBER_CAPACITIES = _of(
    ("chair", mark("Chair of the committee")),
    ("manager", mark("Manager of the association")),
    ("researcher", mark("Social researcher")),
    ("member", mark("Member of the committee")),
    ("secretary", mark("Secretary of the committee")),
)

ATTENDANCES = _of(("present", mark("Present")), ("absent", mark("Absent")))
ABSENCES = _of(
    ("leave", mark("On leave")),
    ("mission", mark("On a task of the association")),
    ("excused", mark("Excused")),
    ("unexcused", mark("Without an excuse")),
)
QUORUMS = _of(
    ("majority", mark("More than half of the members")),
    ("two_thirds", mark("Two thirds of the members")),
    ("number", mark("A number of members")),
    ("all", mark("All members")),
)
RECUSALS = _of(
    ("relative", mark("Relative of the applicant")),
    ("interest", mark("Has an interest in the case")),
    ("treated", mark("Took part in the case before")),
    ("other", mark("Another reason")),
)
SIDES = _of(("for", mark("In favour")), ("against", mark("Against")))

DECISIONS = _of(
    ("accept", mark("Acceptance")),
    ("accept_partial", mark("Partial acceptance")),
    ("reject", mark("Rejection: not entitled")),
    ("complete", mark("To be completed")),
    ("defer", mark("Postponement")),
    ("refer", mark("Referral to another body")),
)
REASONS = _of(
    ("INCOME_ABOVE", mark("The income of each person is above the limit")),
    ("OUT_OF_AREA", mark("Outside the area of service")),
    ("NOT_IN_MANDATE", mark("Not among the association's tasks")),
    ("DOCS_INCOMPLETE", mark("Documents were not completed")),
    ("DATA_MISMATCH", mark("The data do not agree")),
    ("HAS_SUPPORTER", mark("There is a supporter who is able")),
    ("OTHER_CHARITY", mark("Supported by another body for the same service")),
    ("NO_NEED", mark("There is no need any more")),
    ("NO_BUDGET", mark("No means are set aside for it")),
    ("UNREACHABLE", mark("Could not be reached")),
    ("REFUSED_VISIT", mark("The visit was refused")),
    ("WITHDRAWN", mark("The application was withdrawn")),
)
