"""What the screens of complaints, appeals, opinions and lessons show: frozen values."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.field import Choice


@dataclass(frozen=True, slots=True)
class StepLine:
    """One thing that was done about a complaint."""

    label: str
    on_day: str
    by: str
    said: str


@dataclass(frozen=True, slots=True)
class ComplaintLine:
    """One complaint or suggestion in the list. It never says who complained."""

    id: str
    number: str
    kind: str
    kind_label: str
    category: str
    received_on: str
    due_on: str
    """The next day that counts: of acknowledging, then of the answer; "" where nothing is owed."""
    late: bool
    state: str
    state_label: str
    level: str


@dataclass(frozen=True, slots=True)
class ComplaintCase:
    """One complaint, as the person at the keyboard may see it.

    `who`, `mobile` and `words` are empty for whoever may not read them; `why_not` then says so. `may` names what that
    person may do now.
    """

    line: ComplaintLine
    who: str
    mobile: str
    about_staff: str
    words: str
    way: str
    acknowledge_by: str
    reply_by: str
    authority_by: str
    outcome: str
    reply: str
    reasons: tuple[str, ...]
    steps: tuple[StepLine, ...]
    may: frozenset[str]
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class AppealLine:
    """One appeal in the list."""

    id: str
    number: str
    application_id: str
    file_number: str
    received_on: str
    last_day: str
    reply_by: str
    overdue: bool
    late: bool
    state: str
    state_label: str


@dataclass(frozen=True, slots=True)
class AppealCase:
    """One appeal with everything it is judged by."""

    line: AppealLine
    words: str
    way: str
    told_on: str
    deciders: tuple[str, ...]
    body: str
    reviewers: tuple[str, ...]
    admitted: str
    reply: str
    reasons: tuple[str, ...]
    answered: str
    may: frozenset[str]


@dataclass(frozen=True, slots=True)
class ToAsk:
    """A beneficiary whose programme or service is over: to be asked, asked, answered. Never what they answered."""

    id: str
    """Of the event that calls for the question."""
    application_id: str
    file_number: str
    person: str
    service: str
    service_label: str
    since: str
    state: str
    state_label: str
    way: str
    no_phone: str
    """Why this person is not called; "" if they may be."""
    invitation_id: str = ""


@dataclass(frozen=True, slots=True)
class Offered:
    """An invitation that was handed out, and its number: shown once, kept only as a hash."""

    invitation_id: str
    number: str


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """What is asked, as every way of asking shows it."""

    intro: str
    questions: tuple[str, ...]
    scale: tuple[str, str]
    open_question: str
    thanks: str
    services: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure with everything it was made of; `value` says in words where it cannot be computed."""

    code: str
    label: str
    numerator: str
    denominator: str
    value: str
    share: float | None = None
    """Between 0 and 1, for a bar."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a chart; without a share it is hidden, because too few answered."""

    label: str
    share: float | None
    text: str


@dataclass(frozen=True, slots=True)
class Results:
    """What the opinions of a period say, as far as it may be said."""

    period: str
    answers: int
    measures: tuple[Measure, ...]
    questions: tuple[Bar, ...]
    groups: tuple[Bar, ...]
    before: tuple[Bar, ...]
    """The general satisfaction of this period and of the one before it."""
    words: tuple[str, ...]
    hidden: bool
    """Whether some answers are counted nowhere because they are too few."""


@dataclass(frozen=True, slots=True)
class LessonLine:
    """One line of the register of lessons."""

    id: str
    number: str
    source: str
    period: str
    finding: str
    decision: str
    recommendation: str
    responsible: str
    due_on: str
    done: str
    overdue: bool
