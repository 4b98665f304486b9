"""The procedure of a file as data: who may do what, after which stage, to which stage, and by which article.

One table for everyone: the window offers what it allows, the services refuse the rest, and the central holds a group
that jumps past it. A policy takes part by its articles: an act that fulfils none of them is not known there, and what
its articles ask for is what the evidence of a file is read against.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.messages import mark
from desktop.policy.profile import Profile, Step

STAGES = (
    "draft", "received", "verifying", "incomplete", "complete", "research_assigned", "visit_scheduled", "researched",
    "in_committee", "decided", "notified", "active", "closed", "referred_out", "withdrawn", "duplicate", "appealed",
)  # fmt: skip
"""Where a file can stand. The first ones follow each other, the last four lie beside the way."""

NO_FILE = ""
"""The stage before there is a file."""

_DESK = ("receptionist", "researcher", "secretary", "manager", "headquarters")
_STUDY = ("researcher", "manager")
_BODY = ("secretary", "manager", "headquarters")
_HEAD = ("manager", "headquarters")

BEFORE_THE_END_OF_RECEPTION = ("draft", "received", "verifying")
"""The stages in which reception is still at work; afterwards the file was finished once, complete or not."""

BEFORE_THE_REPLY = STAGES[: STAGES.index("notified")]
"""The stages in which the beneficiary still waits to be told."""

_AT_THE_DESK = (*BEFORE_THE_END_OF_RECEPTION, "incomplete")
_BEING_STUDIED = ("complete", "research_assigned", "visit_scheduled", "researched")
_TO_BE_STUDIED = ("complete", "research_assigned", "visit_scheduled")
_OPEN = (*_AT_THE_DESK, *_BEING_STUDIED, "in_committee", "decided", "notified", "active", "appealed")
_TOLD = ("notified", "active", "closed")

_STUDIED_BY = ("committee", "programme_study", "referral")
_DECIDED_BY = ("committee", "programme_study")
_COMPLETED_BY = ("completion", "matching", "declaration")


@dataclass(frozen=True, slots=True)
class Act:
    """One thing somebody does for a file.

    `after` are the stages it may follow (none: any); `to` the stage it leads to ("" where the stage stays). `steps` are
    the codes of the articles it fulfils: the first one a policy has is the one named; a policy with none of them does
    not know the act. Without steps it is the product's own and known everywhere.
    """

    code: str
    label: str
    roles: tuple[str, ...] = _DESK
    after: tuple[str, ...] = ()
    to: str = ""
    steps: tuple[str, ...] = ()

    def article(self, profile: Profile) -> Step | None:
        """The policy's article that this act fulfils."""
        return next((found for code in self.steps if (found := profile.step(code))), None)

    def known(self, profile: Profile) -> bool:
        """Whether the policy speaks of this act at all."""
        return not self.steps or self.article(profile) is not None


ACTS = (
    # at the desk
    Act("receive", mark("Receive the visitor"), steps=("reception",)),
    Act("answer_inquiry", mark("Answer an inquiry"), steps=("reception",)),
    Act("ask_researcher", mark("Refer a question to the social researcher"), steps=("referral",)),
    Act("answer_question", mark("Answer a question of reception"), _STUDY, steps=("referral",)),
    Act("open", mark("Open a file"), after=(NO_FILE,), to="draft", steps=("reception",)),
    Act("import", mark("Take in an electronic application"), after=(NO_FILE,), to="draft",
        steps=("online_application", "reception")),
    Act("confirm_online", mark("Confirm that applying is done online"), steps=("online_application",)),
    Act("accept_terms", mark("Record the consent implied by applying"), steps=("implied_consent",)),
    Act("notice", mark("Give the privacy notice and take consent"), steps=("privacy", "matching", "declaration")),
    Act("explain", mark("Explain the study and the reply"), steps=_DECIDED_BY),
    Act("verify", mark("Match the documents"), steps=("matching", "declaration")),
    Act("declare", mark("Sign the declaration"), steps=("declaration", "matching")),
    Act("lack", mark("Keep the file as incomplete"), after=(*_AT_THE_DESK, *_BEING_STUDIED), to="incomplete",
        steps=_COMPLETED_BY),
    Act("complete", mark("Complete the registration"), after=(*_AT_THE_DESK, "complete"), to="complete",
        steps=_COMPLETED_BY),
    # the study and the decision
    Act("assign_research", mark("Hand the file to the researcher"), after=("complete",), to="research_assigned",
        steps=_STUDIED_BY),
    Act("schedule_visit", mark("Schedule the visit of the study"), _STUDY, ("research_assigned", "visit_scheduled"),
        "visit_scheduled", _STUDIED_BY),
    Act("study", mark("Finish the social study"), _STUDY, _TO_BE_STUDIED, "researched", _STUDIED_BY),
    Act("submit", mark("Submit the file for decision"), (*_BODY, "researcher"), ("complete", "researched"),
        "in_committee", _DECIDED_BY),
    Act("decide_accept", mark("Decide: acceptance"), _BODY, ("in_committee",), "decided", _DECIDED_BY),
    Act("decide_partial", mark("Decide: partial acceptance"), _BODY, ("in_committee",), "decided", _DECIDED_BY),
    Act("decide_reject", mark("Decide: rejection"), _BODY, ("in_committee",), "decided", _DECIDED_BY),
    Act("decide_complete", mark("Decide: to be completed"), _BODY, ("in_committee",), "incomplete", _DECIDED_BY),
    Act("decide_defer", mark("Decide: postponement"), _BODY, ("in_committee",), "", _DECIDED_BY),
    Act("decide_refer", mark("Decide: referral to another body"), _BODY, ("in_committee",), "decided", _DECIDED_BY),
    Act("release", mark("Release the reply early"), _HEAD, ("decided",), "", _DECIDED_BY),
    Act("notify", mark("Tell the beneficiary the decision"), after=("decided",), to="notified", steps=_DECIDED_BY),
    Act("refer_out", mark("Refer to another association"),
        after=(*_AT_THE_DESK, *_BEING_STUDIED, "decided", "notified"), to="referred_out",
        steps=("outside_referral", "committee", "reception")),
    Act("outside_answer", mark("Record the answer of the other association"), after=("referred_out", "closed"),
        steps=("outside_referral", "committee", "reception")),
    # after the decision
    Act("deliver", mark("Deliver the service"), after=("notified", "active"), to="active", steps=("service",)),
    Act("take_back", mark("Take back a delivery recorded by a slip"), _HEAD, ("active",)),
    Act("enrol", mark("Enrol in a programme"), after=("notified", "active"), to="active", steps=("service",)),
    Act("end_service", mark("End a programme or service"), after=("active",), steps=("service",)),
    Act("follow_up", mark("Follow up"), after=_TOLD, steps=("follow_up", "service")),
    Act("renew", mark("Update the file"), after=("active",), steps=("completion", "follow_up", "matching", "service")),
    Act("report", mark("Report upwards"), steps=("follow_up",)),
    Act("invite", mark("Ask for an opinion of the service"), after=_TOLD, steps=("satisfaction", "service")),
    Act("survey", mark("Take in an opinion of the service"), after=_TOLD, steps=("satisfaction", "service")),
    Act("lesson", mark("Decide on what the opinions showed"), _HEAD, steps=("satisfaction", "service")),
    # objections
    Act("complain", mark("Take a complaint"), steps=("reception",)),
    Act("answer_complaint", mark("Answer a complaint"), _HEAD, steps=("reception",)),
    Act("suggest", mark("Take a suggestion"), steps=("reception",)),
    Act("appeal", mark("Take an appeal"), after=("notified", "active"), to="appealed", steps=_DECIDED_BY),
    Act("appeal_upheld", mark("Uphold the appeal"), _BODY, ("appealed",), "in_committee", _DECIDED_BY),
    Act("appeal_denied", mark("Deny the appeal"), _BODY, ("appealed",), "notified", _DECIDED_BY),
    # what the law gives everybody over their own data, whatever the policy
    Act("ask_data", mark("Take a request about one's own data")),
    Act("extend_data", mark("Take longer for a request about one's own data"), _HEAD),
    Act("answer_data", mark("Answer a request about one's own data"), _HEAD),
    # ends beside the way
    Act("withdraw", mark("Withdraw the application"), after=_OPEN, to="withdrawn"),
    Act("duplicate", mark("Close as a duplicate"), _HEAD, (*_AT_THE_DESK, *_BEING_STUDIED), "duplicate"),
    Act("close", mark("Close the file"), (*_BODY, "researcher"),
        ("incomplete", "notified", "active", "referred_out"), "closed"),
    Act("reopen", mark("Open the file again"), _HEAD, ("closed", "withdrawn", "duplicate"), "incomplete"),
    # requests for programmes and projects: their own table says what follows what
    Act("request_open", mark("Write a request for a programme down"), steps=("reception",)),
    Act("request_receive", mark("Receive a request for a programme"), steps=("reception",)),
    Act("request_declare", mark("Sign the request"), steps=("declaration",)),
    Act("request_study", mark("Study the programme"), _STUDY, steps=("programme_study",)),
    Act("request_approve", mark("Record the approval of the competent body"), _BODY, steps=("programme_study",)),
    Act("request_decline", mark("Record that the competent body declined"), _BODY, steps=("programme_study",)),
    Act("request_execute", mark("Carry the programme out"), steps=("service", "programme_study")),
    Act("request_follow_up", mark("Follow the programme up"), steps=("follow_up", "service", "programme_study")),
    Act("request_finish", mark("Close the execution of the programme"), (*_STUDY, "headquarters"),
        steps=("service", "programme_study")),
    Act("request_progress", mark("Report while the programme goes on"), steps=("follow_up", "programme_study")),
    Act("request_report", mark("Report on the programme"), steps=("follow_up", "programme_study")),
    Act("request_withdraw", mark("Withdraw the request"), steps=("reception",)),
)  # fmt: skip

_BY_CODE = {one.code: one for one in ACTS}


class Because(StrEnum):
    """Why an act is refused."""

    POLICY = "policy"  # the policy does not know it
    ROLE = "role"  # somebody else does it
    STAGE = "stage"  # something else comes first


@dataclass(frozen=True, slots=True)
class Refusal:
    """An act that may not be done, why, and the article behind it; none where the policy has none about it."""

    because: Because
    act: Act
    article: Step | None


def act(code: str) -> Act:
    """The act of that code; KeyError if there is none."""
    return _BY_CODE[code]


def refusal(profile: Profile, code: str, stage: str, role: str) -> Refusal | None:
    """Why this act may not be done now by this role under this policy; None if it may.

    What comes too early is refused with the article that has to be fulfilled first.
    """
    wanted = act(code)
    article = wanted.article(profile)
    if not wanted.known(profile):
        return Refusal(Because.POLICY, wanted, None)
    if wanted.after and stage not in wanted.after:
        return Refusal(Because.STAGE, wanted, _first(profile, wanted) or article)
    if role not in wanted.roles:
        return Refusal(Because.ROLE, wanted, article)
    return None


def lawful(profile: Profile | None, before: str, after: str) -> bool:
    """Whether some act leads from one stage to another; under an unknown policy, whether any could."""
    return before == after or any(
        one.to == after and before in one.after and (profile is None or one.known(profile)) for one in ACTS
    )


def article_before(profile: Profile, before: str, after: str) -> Step | None:
    """The article that stands against a step from one stage to another: that of what leads there, or comes first."""
    leading = [one for one in ACTS if one.to == after and one.known(profile)]
    nearest = [one for one in leading if before in one.after] or leading
    return next((found for one in nearest if (found := _first(profile, one) or one.article(profile))), None)


def _first(profile: Profile, wanted: Act) -> Step | None:
    """The article of what has to be done before: of the act that leads to where this one may begin."""
    steps = (one.article(profile) for one in ACTS if one.to and one.to in wanted.after and one.to != wanted.to)
    return next((step for step in steps if step), None)
