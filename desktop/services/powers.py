"""Who may do what at a branch: each power and the roles that hold it."""

from __future__ import annotations

from desktop.errors import NotAllowed
from desktop.messages import mark, tr
from desktop.services.records import Officer

POWERS: dict[str, tuple[str, tuple[str, ...]]] = {
    "waive": (mark("waive a document"), ("manager",)),
    "keep_copy": (mark("keep a copy of a document"), ("manager",)),
    "merge": (mark("join or separate files of one person"), ("manager",)),
    "policy": (mark("prepare and publish the policy"), ("manager", "headquarters")),
    "study": (mark("carry out the social study"), ("researcher", "manager")),
    "committee": (mark("prepare and record the committee's sessions"), ("secretary", "manager", "headquarters")),
    "committee_rules": (mark("set how the committee works"), ("manager", "headquarters")),
    "report": (mark("prepare the reports and the registers"), ("secretary", "manager", "headquarters")),
    "take_rights": (
        mark("take requests about personal data"),
        ("receptionist", "researcher", "secretary", "manager", "headquarters"),
    ),
    "rights": (mark("answer requests about personal data"), ("manager", "headquarters")),
    "breaches": (mark("record breaches of personal data"), ("manager", "headquarters")),
    "programmes": (mark("set up the programmes of the association"), ("manager", "headquarters")),
}


def may(officer: Officer, power: str) -> bool:
    """Whether this member of staff holds a power."""
    return officer.role in POWERS[power][1]


def require(officer: Officer, power: str) -> None:
    """Raise NotAllowed unless this member of staff holds the power."""
    if not may(officer, power):
        raise NotAllowed(what=tr(POWERS[power][0]))


def refusal(officer: Officer, power: str) -> str:
    """Why this member of staff may not use a power, in the language in use; "" if they may."""
    return "" if may(officer, power) else NotAllowed(what=tr(POWERS[power][0])).say()
