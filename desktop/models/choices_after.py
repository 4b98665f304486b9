"""The closed lists of what follows a decision: how aid is handed over and signed for, how it ends, how it is followed up."""

from __future__ import annotations

from desktop.field import Choice
from desktop.messages import mark


def _of(*pairs: tuple[str, str]) -> tuple[Choice, ...]:
    return tuple(Choice(code, label) for code, label in pairs)


RECEIVERS = _of(
    ("beneficiary", mark("The beneficiary")),
    ("agent", mark("Agent with a power of attorney")),
    ("guardian", mark("Guardian or custodian")),
)
RECEIPT_MODES = _of(
    ("paper", mark("Ink on the printed receipt")),
    ("screen", mark("Pen on the screen")),
    ("thumb", mark("Thumbprint before two witnesses")),
)
END_REASONS = _of(
    ("finished", mark("The programme or its time is over")),
    ("reached", mark("The goal was reached, the need is over")),
    ("not_entitled", mark("Not entitled any more")),
    ("other_body", mark("Another body gives the same service")),
    ("moved", mark("Moved out of the area of service")),
    ("refused", mark("The beneficiary wishes to end it")),
    ("unreachable", mark("Could not be reached, more than once")),
    ("deceased", mark("The beneficiary has died")),
)
ENROLMENT_STATES = _of(("running", mark("Running")), ("ended", mark("Ended")))
FOLLOW_UP_WAYS = _of(
    ("home", mark("Home visit")),
    ("phone", mark("By phone")),
    ("office", mark("At the branch")),
    ("site", mark("Where the programme is held")),
)
ENTITLED = _of(
    ("yes", mark("Still entitled")),
    ("changed", mark("Circumstances changed: to be studied again")),
    ("no", mark("Not entitled any more")),
)
REVIEWED = _of(
    ("identity", mark("Identity and documents")),
    ("family", mark("Family and dependants")),
    ("address", mark("Address and contact")),
    ("housing", mark("Housing")),
    ("income", mark("Income and obligations")),
    ("health", mark("Health")),
    ("need", mark("The need itself")),
)
