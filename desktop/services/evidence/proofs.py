"""What a proof is called where it is named: the kind of record, and the first letters of its id."""

from __future__ import annotations

from desktop.messages import mark, tr
from desktop.text import ltr

_NAMES = {
    "visit": mark("Visit card"),
    "clarification": mark("Question to the researcher"),
    "import_origin": mark("Row of an electronic application"),
    "declaration": mark("Sealed declaration"),
    "paper": mark("Paper"),
    "study": mark("Social study"),
    "agenda_item": mark("Item of an agenda"),
    "decision": mark("Decision"),
    "notice": mark("Notice to the beneficiary"),
    "outside_referral": mark("Referral to another body"),
    "delivery": mark("Delivery"),
    "enrolment": mark("Enrolment"),
    "follow_up": mark("Follow-up"),
    "renewal": mark("Update of the file"),
    "complaint": mark("Complaint"),
    "appeal": mark("Appeal"),
    "survey_invitation": mark("Invitation to a survey"),
    "lesson": mark("Recommendation"),
    "terms_acceptance": mark("Consent implied by applying"),
    "follow_up_plan": mark("Plan of the follow-up"),
    "programme_request": mark("Request for a programme"),
    "programme_study": mark("Study of a programme"),
    "programme_approval": mark("Approval of a programme"),
    "programme_execution": mark("Execution of a programme"),
    "programme_follow_up": mark("Follow-up of a programme"),
    "programme_report": mark("Report on a programme"),
    "survey_response": mark("Opinion without a name"),
    "data_request": mark("Request about one's own data"),
}


def proof_name(kind: str, record_id: str) -> str:
    """A proof as people look it up; "" where an act has none but its own trace."""
    if not kind:
        return ""
    return tr("{what} {number}", what=tr(_NAMES.get(kind, kind)), number=ltr(record_id[:8]))
