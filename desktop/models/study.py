"""The social study (دراسة الحالة): what the researcher found, confirmed or corrected, and recommends."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Mapped

from desktop.field import Merge, Sensitivity
from desktop.messages import mark
from desktop.models.base import Synced, field
from desktop.models.choices_committee import TIMES
from desktop.models.choices_living import FINDING_VERDICTS, PRIORITIES, RECOMMENDATIONS, STUDY_KINDS
from desktop.values import OPEN, OR_NONE, Kind

_ONCE = Merge.IMMUTABLE


class Study(Synced):
    """One interview at the office, by phone, or on a home visit."""

    __tablename__ = "study"

    application_id: Mapped[str | None] = field(mark("Application"), merge=_ONCE, system=True, index=True)
    researcher: Mapped[str | None] = field(mark("Researcher"), system=True)
    opened_at: Mapped[str | None] = field(mark("Opened at"), Kind.MOMENT, system=True)
    finished_at: Mapped[str | None] = field(mark("Finished at"), Kind.MOMENT, merge=Merge.STATE, system=True)

    planned_on: Mapped[Any] = field(mark("Day of the planned visit"), Kind.DATE, system=True)
    planned_at: Mapped[str | None] = field(mark("Hour of the planned visit"), Kind.CHOICE, choices=TIMES, system=True)

    visit_kind: Mapped[str | None] = field(mark("Kind of study"), Kind.CHOICE, required=True, choices=STUDY_KINDS)
    visit_date: Mapped[Any] = field(mark("Date of the interview or visit"), Kind.PAST_DATE, required=True)
    present: Mapped[str | None] = field(mark("Who was present"), required=True, high=300, lacks=OR_NONE)
    opinion_personal: Mapped[str | None] = field(
        mark("Opinion: personal details"), Kind.LONG_TEXT, required=True, low=10, high=2000
    )
    opinion_family: Mapped[str | None] = field(
        mark("Opinion: the members of the household"), Kind.LONG_TEXT, required=True, low=10, high=2000, lacks=OR_NONE
    )
    opinion_means: Mapped[str | None] = field(
        mark("Opinion: income and obligations"), Kind.LONG_TEXT, required=True, low=10, high=2000
    )
    opinion_housing: Mapped[str | None] = field(
        mark("Opinion: the housing"), Kind.LONG_TEXT, required=True, low=10, high=2000, lacks=OPEN
    )
    opinion_need: Mapped[str | None] = field(
        mark("Opinion: the need"), Kind.LONG_TEXT, required=True, low=10, high=2000
    )
    recommendation: Mapped[str | None] = field(
        mark("The researcher recommends"), Kind.CHOICE, required=True, choices=RECOMMENDATIONS, merge=Merge.CRITICAL
    )
    priority: Mapped[str | None] = field(
        mark("Priority of the case"), Kind.CHOICE, required=True, choices=PRIORITIES, merge=Merge.CRITICAL
    )
    recommendation_reason: Mapped[str | None] = field(
        mark("Reasons of the recommendation"), Kind.LONG_TEXT, required=True, low=10, high=2000
    )


class Finding(Synced):
    """One answer confirmed or corrected by the researcher. Written once; a later finding is another row."""

    __tablename__ = "finding"

    study_id: Mapped[str | None] = field(mark("Study"), merge=_ONCE, system=True, index=True)
    of_type: Mapped[str | None] = field(mark("Record"), merge=_ONCE, system=True)
    of_id: Mapped[str | None] = field(mark("Record"), merge=_ONCE, system=True)
    of_field: Mapped[str | None] = field(mark("Question"), merge=_ONCE, system=True)
    verdict: Mapped[str | None] = field(mark("Result"), Kind.CHOICE, choices=FINDING_VERDICTS, merge=_ONCE, system=True)
    before: Mapped[str | None] = field(
        mark("As entered"), merge=_ONCE, system=True, sensitivity=Sensitivity.SENSITIVE
    )  # JSON of the stored value
    after: Mapped[str | None] = field(mark("As found"), merge=_ONCE, system=True, sensitivity=Sensitivity.SENSITIVE)
    reason: Mapped[str | None] = field(mark("Reason of the correction"), merge=_ONCE, system=True)
    found_by: Mapped[str | None] = field(mark("Found by"), merge=_ONCE, system=True)
    found_at: Mapped[str | None] = field(mark("Found at"), Kind.MOMENT, merge=_ONCE, system=True)


class Evaluation(Synced):
    """What the rules suggested for one service, with the answers and the version of the rules it was made from."""

    __tablename__ = "evaluation"

    application_id: Mapped[str | None] = field(mark("Application"), merge=_ONCE, system=True, index=True)
    service: Mapped[str | None] = field(mark("Service"), merge=_ONCE, system=True)
    outcome: Mapped[str | None] = field(mark("Suggestion"), merge=_ONCE, system=True)
    policy_id: Mapped[str | None] = field(mark("Policy"), merge=_ONCE, system=True)
    policy_version: Mapped[str | None] = field(mark("Policy version"), merge=_ONCE, system=True)
    rules_sha256: Mapped[str | None] = field(mark("Hash of the rules"), merge=_ONCE, system=True)
    facts: Mapped[str | None] = field(
        mark("Answers it was made from"), merge=_ONCE, system=True, sensitivity=Sensitivity.SENSITIVE
    )  # JSON
    result: Mapped[str | None] = field(mark("Verdicts"), merge=_ONCE, system=True, sensitivity=Sensitivity.SENSITIVE)
    made_at: Mapped[str | None] = field(mark("Made at"), Kind.MOMENT, merge=_ONCE, system=True)
    made_by: Mapped[str | None] = field(mark("Made by"), merge=_ONCE, system=True)
