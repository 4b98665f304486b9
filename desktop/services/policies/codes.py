"""What the closed lists of a policy are called when a person picks from them."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.field import Choice
from desktop.messages import mark, tr
from desktop.models.base import fields_of, synced_types
from desktop.models.choices import CASE_TYPES, SERVICES
from desktop.paths import RESOURCES
from desktop.policy.draft import Draft
from desktop.policy.letters import LETTERS as KINDS_OF_LETTERS
from desktop.policy.letters import told
from desktop.policy.reader import open_file
from desktop.policy.vocabulary import ANSWERS, FLAGS, MEASURES
from desktop.policy.wording import name_of
from desktop.values import Kind


def _of(*pairs: tuple[str, str]) -> tuple[Choice, ...]:
    return tuple(Choice(code, label) for code, label in pairs)


CHANNELS = _of(
    ("in_person", mark("Interview")),
    ("phone", mark("Telephone calls")),
    ("letter", mark("Letters")),
    ("phone_or_letter", mark("Telephone calls or letters, as one channel")),
    ("social_media", mark("Social media")),
    ("help_service", mark("Services of asking for help")),
    ("volunteer", mark("The volunteering service")),
    ("website", mark("The association's website")),
    ("branch_rep", mark("Delegates of the branch offices")),
    ("social_researcher", mark("The social researcher as a channel")),
    ("field_visit", mark("Visits in the field")),
)
TOOLS = _of(
    ("bylaws", mark("The basic regulation of the association")),
    ("research_guide", mark("Guide of social research")),
    ("support_guide", mark("Guide of the support policy")),
    ("guides", mark("Guides and procedures")),
    ("request_form", mark("Form: request for support of a beneficiary")),
)
STEPS = _of(
    ("reception", mark("Receiving the beneficiary")),
    ("online_application", mark("Application that comes in electronically")),
    ("matching", mark("Matching data and documents")),
    ("referral", mark("Referral to the social researcher")),
    ("privacy", mark("Privacy of the data")),
    ("declaration", mark("Declaration of correctness of the data")),
    ("committee", mark("Submission to the committee and the reply")),
    ("completion", mark("Completing the registration")),
    ("implied_consent", mark("Consent implied by applying")),
    ("service", mark("Giving the service")),
    ("satisfaction", mark("Measuring satisfaction")),
    ("outside_referral", mark("Referral to another association")),
    ("programme_study", mark("Study and approval of programmes")),
    ("follow_up", mark("Follow-up and reports")),
)
REQUESTERS = _of(
    ("beneficiary", mark("The beneficiary")),
    ("community", mark("The community")),
    ("supervising_body", mark("The supervising body")),
)
KINDS = _of(("direct", mark("Direct beneficiary")), ("indirect", mark("Indirect beneficiary")))
LETTERHEAD = _of(
    ("number", mark("Number")),
    ("date", mark("Date")),
    ("corresponding", mark("Corresponding date")),
    ("attachments", mark("Attachments")),
    ("subject", mark("Subject")),
)
MODES = _of(
    ("none", mark("The policy sets no time")),
    ("minimum", mark("Not before so many days")),
    ("maximum", mark("Within so many days")),
    ("both", mark("Between two numbers of days")),
)
SOURCES = _of(("board", mark("The board")), ("product", mark("Default of the program")))
WEEKDAYS = _of(
    ("sunday", mark("Sunday")),
    ("monday", mark("Monday")),
    ("tuesday", mark("Tuesday")),
    ("wednesday", mark("Wednesday")),
    ("thursday", mark("Thursday")),
    ("friday", mark("Friday")),
    ("saturday", mark("Saturday")),
)
FLAGS_OF_APPROVAL = {
    "absent": mark("Note: the text has no approval"),
    "number_blank": mark("Note: the number of the meeting is blank"),
    "date_blank": mark("Note: the date is blank"),
    "hijri_unreadable": mark("Note: the Hijri date cannot be read"),
    "gregorian_unreadable": mark("Note: the Gregorian date cannot be read"),
    "dates_disagree": mark("Note: the two dates disagree"),
    "weekday_disagrees": mark("Note: the weekday disagrees with the date"),
}
RULES = _of(
    ("holds", mark("A condition must hold")),
    ("ceiling", mark("At most an amount or number")),
    ("floor", mark("At least an amount or number")),
    ("age", mark("Age")),
    ("registered", mark("Registered before")),
    ("frequency", mark("Time since the last service")),
    ("bands", mark("Categories of an amount")),
    ("points", mark("Table of points")),
)
EFFECTS = _of(("exclude", mark("The service does not apply")), ("review", mark("Somebody looks closer")))
WHOSE = _of(
    ("applicant", mark("The applicant")),
    ("any_dependant", mark("Any dependant")),
    ("every_dependant", mark("Every dependant")),
    ("any_child", mark("Any child")),
    ("every_child", mark("Every child")),
)
CALENDARS = _of(("hijri", mark("Hijri years")), ("gregorian", mark("Gregorian years")))
LETTERS = _of(
    ("acceptance", mark("Letter of acceptance")),
    ("apology", mark("Letter of apology")),
    ("deferral", mark("Letter of deferral")),
    ("completion", mark("Request to complete documents")),
    ("outside_referral", mark("Referral to another association: to the association")),
    ("outside_notice", mark("Referral to another association: to the beneficiary")),
    ("inside_referral", mark("Referral to the researcher, by letter")),
    ("appeal_reply", mark("Reply to an appeal")),
    ("complaint_reply", mark("Reply to a complaint")),
)
YES, NO = "yes", "no"
_YES_NO = _of((YES, mark("Yes")), (NO, mark("No")))


def services(draft: Draft) -> tuple[Choice, ...]:
    """The services that can be offered: the product's and the association's own, by its own names."""
    own = {one.get("code", ""): one.get("label", "") for one in draft.get("policy:service") or []}
    known = tuple(Choice(one.code, own.get(one.code) or one.label) for one in SERVICES)
    codes = {one.code for one in known}
    return known + tuple(Choice(code, label or code) for code, label in own.items() if code and code not in codes)


def documents(draft: Draft) -> tuple[Choice, ...]:
    """The kinds of documents there are: the shipped ones and the association's own."""
    shipped = open_file(RESOURCES / "catalogue" / "documents.toml", []).section("document")
    known = {code: shipped.section(code).optional("label") or code for code in shipped.keys}
    own = draft.get("policy:document") or {}
    known |= {code: one.get("label", code) for code, one in own.items()}
    return tuple(Choice(code, label) for code, label in known.items())


def facts() -> tuple[Choice, ...]:
    """What a condition may ask about."""
    return tuple(Choice(name, name_of(name)) for name in sorted(ANSWERS, key=name_of))


def measures() -> tuple[Choice, ...]:
    """What a limit may be about."""
    return tuple(Choice(name, name_of(name)) for name in sorted(MEASURES, key=name_of))


def answers(fact: str, draft: Draft) -> tuple[Choice, ...]:
    """The answers a question knows, as people read them."""
    if fact == "requested_services":
        return services(draft)
    if fact == "case_type":
        return CASE_TYPES
    if fact in FLAGS or ANSWERS.get(fact) == frozenset({True, False}):
        return _YES_NO
    listed = next((found for found in _lists(fact)), ())
    return listed or tuple(Choice(str(one), str(one)) for one in sorted(map(str, ANSWERS.get(fact, ()))))


def told_by(letter: str) -> tuple[Choice, ...]:
    """What a letter may be told: its places, in words."""
    kind = KINDS_OF_LETTERS.get(letter)
    return tuple(Choice(name, place(name)) for name in sorted(told(kind))) if kind else ()


def place(name: str) -> str:
    """A place of a text as a person reads it: its words and the name to write between braces."""
    return tr(PLACES[name]) if name in PLACES else name


def _lists(fact: str) -> Iterator[tuple[Choice, ...]]:
    for cls in synced_types().values():
        declared = fields_of(cls).get(fact)
        if declared is not None and declared.kind in (Kind.CHOICE, Kind.CHOICES) and declared.choices:
            yield declared.choices


PLACES = {
    "about": mark("what it is about"),
    "action": mark("what the applicant is to do"),
    "address": mark("address of the association"),
    "addressee": mark("addressee"),
    "answer": mark("answer"),
    "appeal_channel": mark("where to appeal"),
    "appeal_days": mark("days to appeal"),
    "applicant_name": mark("name of the applicant"),
    "application_no": mark("number of the application"),
    "application_on": mark("day of the application"),
    "article": mark("article of the policy"),
    "association": mark("name of the association"),
    "body": mark("the other body"),
    "body_contact": mark("contact of the other body"),
    "branch": mark("branch"),
    "branch_phone": mark("telephone of the branch"),
    "capacity": mark("capacity of the applicant"),
    "case_no": mark("number of the complaint or appeal"),
    "case_on": mark("day of the complaint or appeal"),
    "category": mark("category"),
    "change_days": mark("days to report a change"),
    "committee": mark("name of the committee"),
    "consent_on": mark("day of the consent"),
    "consent_type": mark("other sensitive data"),
    "contact": mark("contact"),
    "date_gregorian": mark("Gregorian date"),
    "date_hijri": mark("Hijri date"),
    "declined": mark("services not granted"),
    "disclosed": mark("what is disclosed"),
    "dpo_contact": mark("contact of the data protection officer"),
    "dpo_name": mark("name of the data protection officer"),
    "due_date": mark("day until which it is due"),
    "due_on": mark("day until which it is due"),
    "earliest": mark("earliest day of the reply"),
    "employee": mark("name of the officer"),
    "guardianship_reference": mark("deed of guardianship"),
    "hint": mark("where else help may be found"),
    "id_kind": mark("kind of identity document"),
    "id_masked": mark("masked identity number"),
    "id_number": mark("identity number"),
    "latest": mark("latest day of the reply"),
    "letter_no": mark("number of the letter"),
    "letter_on": mark("day of the letter"),
    "licence_no": mark("number of the licence"),
    "minor_names": mark("names of the minors"),
    "missing": mark("missing documents"),
    "missing_list": mark("missing documents"),
    "mobile": mark("mobile"),
    "next_level": mark("next level of appeal"),
    "next_on": mark("day of the next session"),
    "outcome": mark("outcome"),
    "person": mark("the beneficiary"),
    "phone": mark("telephone of the association"),
    "privacy_channel": mark("where privacy requests are made"),
    "question": mark("question"),
    "reason": mark("reason"),
    "reasons": mark("reasons"),
    "recipients": mark("recipients of the data"),
    "reply_words": mark("the policy's words on the time of the reply"),
    "retention": mark("time the data are kept"),
    "review_on": mark("day of the review"),
    "reviewer": mark("reviewer"),
    "service": mark("service"),
    "services": mark("services granted"),
    "session_no": mark("number of the session"),
    "session_on": mark("day of the session"),
    "survey_ref": mark("number of the survey"),
    "verification_bodies": mark("bodies that verify data"),
    "visit_on": mark("day of the visit"),
    "visit_time": mark("hour of the visit"),
}
