"""The closed lists of what people ask about their own data, and of what can happen to data that is not protected."""

from __future__ import annotations

from desktop.field import Choice
from desktop.messages import mark


def _of(*pairs: tuple[str, str]) -> tuple[Choice, ...]:
    return tuple(Choice(code, label) for code, label in pairs)


REQUEST_KINDS = _of(
    ("access", mark("To see their data")),
    ("copy", mark("To receive a copy of their data")),
    ("correction", mark("To have their data corrected")),
    ("destruction", mark("To have their data destroyed")),
    ("withdrawal", mark("To withdraw a consent")),
)
REQUEST_WAYS = _of(
    ("oral", mark("By word of mouth, at the desk")),
    ("phone", mark("By phone")),
    ("letter", mark("By letter")),
    ("message", mark("By message")),
)
ASKERS = _of(
    ("self", mark("The person themselves")),
    ("guardian", mark("The legal guardian")),
    ("agent", mark("Who acts for them by deed")),
)
NOT_YET = "not_yet"
PROOFS_OF_IDENTITY = _of(
    ("document", mark("The original identity document was seen")),
    ("deed", mark("The identity document and the deed were seen")),
    ("called_back", mark("Called back on the number in the file")),
    ("answers", mark("Answered questions that only they can answer")),
    (NOT_YET, mark("Not verified yet")),
)
EXTENSION_GROUNDS = _of(
    ("effort", mark("It takes unusual effort")),
    ("several", mark("The same person asked for several things")),
)
DONE, PARTLY, REFUSED, TAKEN_BACK = "done", "partly", "refused", "taken_back"
REQUEST_OUTCOMES = _of(
    (DONE, mark("Carried out")),
    (PARTLY, mark("Carried out in part")),
    (REFUSED, mark("Declined")),
    (TAKEN_BACK, mark("The person took it back")),
)
REFUSAL_GROUNDS = _of(
    ("kept_by_law", mark("A law or a claim requires that the data is kept")),
    ("others", mark("It is the data of somebody else")),
    ("identity", mark("The identity could not be verified")),
    ("repeated", mark("The same request again, without need")),
    ("effort", mark("It takes effort out of proportion")),
    ("unfounded", mark("The data is right, or is not held")),
)
RECIPIENTS_TOLD = _of(
    ("nobody", mark("The data was disclosed to nobody")),
    ("told", mark("Those it was disclosed to were told")),
)

BREACH_KINDS = _of(
    ("device", mark("A computer, phone or disk was lost or stolen")),
    ("paper", mark("Papers were lost or stolen")),
    ("sent", mark("Sent to the wrong person")),
    ("seen", mark("Seen by somebody who may not see it")),
    ("published", mark("Published without permission")),
    ("intrusion", mark("Somebody broke into a system or an account")),
    ("destroyed", mark("Destroyed, damaged or changed by mistake")),
    ("other", mark("Another matter")),
)
DEVICE_STATES = _of(
    ("off", mark("Switched off or locked")),
    ("open", mark("Switched on, and the program open")),
    ("unknown", mark("Not known")),
)
DATA_KINDS = _of(
    ("identity", mark("Name and identity number")),
    ("contact", mark("Address and telephone")),
    ("family", mark("Members of the family")),
    ("living", mark("Housing and income")),
    ("credit", mark("Debts and bank account")),
    ("health", mark("Health and disability")),
    ("documents", mark("Copies of documents")),
    ("staff", mark("Data of the staff")),
)
HARM, NO_HARM, HARM_UNKNOWN = "possible", "none", "unknown"
HARMS = _of(
    (HARM, mark("It may harm them")),
    (NO_HARM, mark("It can harm nobody")),
    (HARM_UNKNOWN, mark("Not known yet")),
)
WAYS_PERSONS_TOLD = _of(
    ("phone", mark("By phone")),
    ("in_person", mark("In person")),
    ("letter", mark("By letter")),
    ("message", mark("By message")),
    ("published", mark("By a public notice")),
)
CLOCK_TIMES = tuple(Choice(at, at) for at in (f"{hour:02}:{minute:02}" for hour in range(24) for minute in (0, 30)))
