"""The measures of a report, declared once: their number in the supervisor's list, their names, what is divided by what.

The sheet for handwriting prints those marked `main`; the report that the program fills says all of them.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.messages import mark


@dataclass(frozen=True, slots=True)
class MeasureWords:
    """One measure: `code` is what figures are told apart by."""

    code: str
    number: str
    label: str
    definition: str
    main: bool = False


MEASURES = (
    MeasureWords("complete", "K1", mark("Applications complete when received"),
                 mark("Completed on the day of receipt ÷ received"), main=True),
    MeasureWords("completing", "K2", mark("Mean time of completing"),
                 mark("Days from receipt to completeness ÷ completed"), main=True),
    MeasureWords("replying", "K2", mark("Mean time of the reply"),
                 mark("Days from completeness to the notice ÷ those told"), main=True),
    MeasureWords("reply", "K3", mark("Keeping to the time of the reply"),
                 mark("Told neither before the earliest day nor after the promised one ÷ told where one is set"),
                 main=True),
    MeasureWords("released", "K3", mark("Replies released early"),
                 mark("Released by a manager with a reason ÷ told where a time is set. "
                      "None of them counts as told in time; the article itself is kept")),
    MeasureWords("accept", "K4", mark("Acceptances"), mark("Accepted ÷ decided"), main=True),
    MeasureWords("accept_partial", "K4", mark("Partial acceptances"), mark("Accepted in part ÷ decided")),
    MeasureWords("reject", "K4", mark("Rejections"), mark("Rejected ÷ decided")),
    MeasureWords("complete_it", "K4", mark("Requests for completion"), mark("Asked to be completed ÷ decided")),
    MeasureWords("defer", "K4", mark("Postponements"), mark("Postponed ÷ decided")),
    MeasureWords("refer", "K4", mark("Referrals to another body"), mark("Referred ÷ decided")),
    MeasureWords("verified", "K5", mark("Correct verification"),
                 mark("Files with every document matched and valid ÷ files sent to the committee"), main=True),
    MeasureWords("declared", "K6", mark("Signed declarations"),
                 mark("Applications with a signed declaration ÷ all"), main=True),
    MeasureWords("consented", "K6", mark("Consents to the study of the request"),
                 mark("Applications with the consent ÷ all")),
    MeasureWords("visited", "K7", mark("Visits of the study"), mark("Visited ÷ assigned"), main=True),
    MeasureWords("visit_days", "K7", mark("Time until the visit of the study"),
                 mark("Median of the days from assigning to the visit, of those visited")),
    MeasureWords("csat", "K8", mark("Satisfied beneficiaries"), mark("Marks of 4 and 5 ÷ answers"), main=True),
    MeasureWords("mean", "K8", mark("Mean mark"), mark("Sum of the marks ÷ answers")),
    MeasureWords("rate", "K8", mark("Response rate"), mark("Answered ÷ whose service ended")),
    MeasureWords("complaints", "K9", mark("Complaints for each hundred applications"),
                 mark("Complaints × 100 ÷ applications"), main=True),
    MeasureWords("in_time", "K9", mark("Complaints answered in time"),
                 mark("Answered by the day ÷ answered or overdue")),
    MeasureWords("upheld", "K9", mark("Appeals upheld"), mark("Upheld ÷ decided")),
    MeasureWords("up_to_date", "K10", mark("Files kept up to date"),
                 mark("Completed or gone through in the last 12 months ÷ active files"), main=True),
    MeasureWords("duplicates", "K11", mark("Duplicates found"),
                 mark("Pairs joined and files closed as duplicates ÷ applications received")),
    MeasureWords("resolved", "K11", mark("Questions of duplicates settled in 7 days"),
                 mark("Decided within 7 days ÷ put to the manager")),
    MeasureWords("filled", "K12", mark("Mandatory answers that are there"),
                 mark("Answered ÷ mandatory questions about the applicant")),
    MeasureWords("lacking", "K12", mark("Files without district, case or date of birth"),
                 mark("Files that lack one of the three ÷ received")),
    MeasureWords("rights", "K13", mark("Requests about personal data answered in time"),
                 mark("Answered within 30 days, or 60 where the person was told before ÷ received")),
    MeasureWords("breaches", "K13", mark("Breaches of personal data told in time"),
                 mark("The authority told within 72 hours, or nobody harmed ÷ breaches that became known")),
    MeasureWords("breach_hours", "K13", mark("Time until the authority was told of a breach"),
                 mark("Median of the hours from knowing, of those told")),
    MeasureWords("improved", "K14", mark("Families whose category improved"),
                 mark("Moved to a category of less need ÷ decided on again")),
    MeasureWords("exits", "K14", mark("Left because the need is over"),
                 mark("Ended because the goal was reached ÷ ended")),
)  # fmt: skip

BY_CODE = {one.code: one for one in MEASURES}
