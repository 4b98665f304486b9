"""What the committee decides and what a beneficiary is asked afterwards, as data: the words that papers are printed from."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.messages import mark


@dataclass(frozen=True, slots=True)
class DecisionKind:
    """A kind of decision, and the data without which it is not valid."""

    code: str
    label: str
    needs: tuple[str, ...]


DECISION_KINDS = (
    DecisionKind(
        "accept",
        mark("Acceptance"),
        (
            mark("Category"),
            mark("Services granted"),
            mark("Amount"),
            mark("From"),
            mark("Until"),
            mark("To be reviewed on"),
        ),
    ),
    DecisionKind("accept_partial", mark("Partial acceptance"), (mark("What was not granted"),)),
    DecisionKind("reject", mark("Rejection: not entitled"), (mark("Last day of an appeal"),)),
    DecisionKind(
        "complete", mark("To be completed"), (mark("What is to be brought"), mark("To be brought by, on the latest"))
    ),
    DecisionKind("defer", mark("Postponement"), (mark("Postponed to the session of"),)),
    DecisionKind("refer", mark("Referral to another body"), (mark("Body it is referred to"), mark("Letter number"))),
)
"""A partial acceptance needs what an acceptance needs, too."""

REASONS = (
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

MEASURES = (
    (mark("Applications complete when received"), mark("Complete when received ÷ received")),
    (mark("Mean time of completing"), mark("Days from receipt to completeness ÷ completed")),
    (mark("Mean time of the reply"), mark("Days from completeness to the notice ÷ those told")),
    (mark("Keeping to the time of the reply"), mark("Told in time ÷ those told")),
    (mark("Acceptances"), mark("Accepted ÷ decided")),
    (mark("Correct verification"), mark("Files with every document matched and valid ÷ files sent to the committee")),
    (mark("Signed declarations"), mark("Applications with a signed declaration ÷ all")),
    (mark("Visits of the study"), mark("Visited ÷ assigned")),
    (mark("Satisfaction of the beneficiaries"), mark("Answers of 4 or 5 ÷ answers")),
    (mark("Complaints"), mark("Complaints ÷ applications")),
    (mark("Files kept up to date"), mark("Reviewed in the last 12 months ÷ active files")),
)
