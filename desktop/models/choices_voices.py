"""The closed lists of what people say of the association: complaints, suggestions, appeals, opinions, lessons."""

from __future__ import annotations

from desktop.field import Choice
from desktop.messages import mark


def _of(*pairs: tuple[str, str]) -> tuple[Choice, ...]:
    return tuple(Choice(code, label) for code, label in pairs)


VOICE_KINDS = _of(("complaint", mark("Complaint")), ("suggestion", mark("Suggestion")))
COMPLAINT_CATEGORIES = _of(
    ("staff", mark("How a member of staff behaved")),
    ("delay", mark("Delay")),
    ("data", mark("Error in the data")),
    ("decision", mark("A decision")),
    ("privacy", mark("Privacy")),
    ("other", mark("Another matter")),
)
COMPLAINT_WAYS = _of(
    ("in_person", mark("In person")),
    ("phone", mark("By phone")),
    ("letter", mark("By letter")),
    ("message", mark("By message")),
    ("box", mark("In the box, without a name")),
)
ADDRESSED = _of(("m", mark("A man")), ("f", mark("A woman")))
COMPLAINT_STATES = _of(
    ("received", mark("Received")),
    ("acknowledged", mark("Receipt confirmed")),
    ("answered", mark("Answered")),
    ("closed", mark("Closed")),
)
COMPLAINT_LEVELS = _of(
    ("desk", mark("At the branch")),
    ("manager", mark("With the manager")),
    ("headquarters", mark("With headquarters")),
    ("ncnp", mark("Told of the National Centre")),
)
COMPLAINT_STEPS = _of(
    ("received", mark("Received")),
    ("acknowledged", mark("Receipt confirmed")),
    ("authority", mark("Told of the right to turn to the data authority")),
    ("manager", mark("Passed on to the manager")),
    ("headquarters", mark("Passed on to headquarters")),
    ("ncnp", mark("Told of the way to the National Centre")),
    ("answered", mark("Answered")),
    ("closed", mark("Closed")),
)
OUTCOMES = _of(
    ("founded", mark("The complaint is founded")),
    ("partly", mark("The complaint is founded in part")),
    ("unfounded", mark("The complaint is not founded")),
    ("taken_up", mark("The suggestion is taken up")),
    ("not_taken_up", mark("The suggestion is not taken up")),
)
APPEAL_STATES = _of(
    ("under_study", mark("Under study")),
    ("upheld", mark("Appeal approved")),
    ("denied", mark("Appeal refused")),
    ("ended", mark("Ended")),
)
INVITATION_STATES = _of(
    ("due", mark("To be asked")),
    ("offered", mark("Asked")),
    ("answered", mark("An answer came")),
    ("declined", mark("Does not wish to answer")),
)
SURVEY_WAYS = _of(("desk", mark("At the desk")), ("paper", mark("On paper")), ("phone", mark("By phone")))
LESSON_SOURCES = _of(
    ("survey", mark("Satisfaction survey")),
    ("complaints", mark("Complaints")),
    ("suggestions", mark("Suggestions")),
    ("appeals", mark("Appeals")),
)
