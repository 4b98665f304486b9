"""Who may read and who may do what about complaints and appeals: by the table of acts, and never in one's own matter."""

from __future__ import annotations

from desktop.errors import NotAllowed
from desktop.messages import tr
from desktop.models.voices import Complaint
from desktop.policy import procedure
from desktop.services.records import Officer

HEADS = ("manager", "headquarters")
"""Who reads the name of a complainant, and handles complaints."""


def may(officer: Officer, act: str) -> bool:
    """Whether the table of acts lets this role do an act."""
    return officer.role in procedure.act(act).roles


def require(officer: Officer, act: str) -> None:
    """Raise NotAllowed unless the table of acts lets this role do it."""
    if not may(officer, act):
        raise NotAllowed(what=tr(procedure.act(act).label))


def is_own(officer: Officer, complaint: Complaint) -> bool:
    """Whether the complaint is about whoever is at the keyboard."""
    return complaint.category == "staff" and complaint.about_staff == officer.id


def handles(officer: Officer, complaint: Complaint) -> bool:
    """Whether this person may read a complaint whole and act on it."""
    return officer.role in HEADS and not is_own(officer, complaint)
