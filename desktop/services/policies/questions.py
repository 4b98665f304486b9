"""What can be edited of a policy, declared once: the pages, their cards, and the questions of each.

A name with dots reaches into a table of the row ("when.field"). What is not here, such as bands and tables of points, is
kept as it is and shown in words.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.field import Choice, Field, When
from desktop.messages import mark
from desktop.services.policies import codes
from desktop.values import Kind

LINES = frozenset({"header", "whatsapp", "heads"})
"""Texts of a form that are lists in the file, a member on each line."""

PAIRS = "facts"
"""The one that is a list of pairs: a label, an equals sign, a value on each line."""

PRESUMED = {"mandatory": True}
"""What a flag means that is not written; any other means no."""


@dataclass(frozen=True, slots=True)
class Part:
    """One card: a form over the table at `place`, or rows of the list at `place`."""

    place: str
    title: str
    fields: tuple[Field, ...]
    rows: bool = False
    add: str = ""
    empty: str = ""
    help: str = ""
    first: Mapping[str, object] = field(default_factory=dict)
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the editor, in its group."""

    code: str
    title: str
    group: str
    parts: tuple[Part, ...]


def line(name: str, label: str, *, required: bool = False, help: str = "", high: int = 300) -> Field:
    """A line of text."""
    return Field(label, Kind.TEXT, name, required=required, help=help, high=high)


def text(name: str, label: str, *, required: bool = False, help: str = "") -> Field:
    """A few sentences."""
    return Field(label, Kind.LONG_TEXT, name, required=required, help=help, high=6000)


def pick(
    name: str, label: str, choices: tuple[Choice, ...], *, required: bool = False, when: When | None = None
) -> Field:
    """One of a list."""
    return Field(label, Kind.CHOICE, name, required=required, choices=choices, when=when)


def several(name: str, label: str, choices: tuple[Choice, ...], *, required: bool = False, help: str = "") -> Field:
    """Some of a list."""
    return Field(label, Kind.CHOICES, name, required=required, choices=choices, help=help)


def number(name: str, label: str, low: int, high: int, *, required: bool = False, when: When | None = None) -> Field:
    """A whole number."""
    return Field(label, Kind.COUNT, name, required=required, low=low, high=high, when=when)


def flag(name: str, label: str, *, help: str = "") -> Field:
    """Yes or no."""
    return Field(label, Kind.FLAG, name, help=help)


def _named(place: str, title: str, choices: tuple[Choice, ...], add: str) -> Part:
    asked = (
        pick("code", mark("What it is"), choices, required=True),
        line("label", mark("Name on the screen"), required=True),
        line("printed", mark("As the board's text prints it"), required=True),
    )
    return Part(place, title, asked, rows=True, add=add, empty=mark("The policy lists none."))


IDENTITY = (
    Part(
        "policy:",
        mark("Policy"),
        (
            line("title", mark("Title of the policy"), required=True),
            line("beneficiary_noun", mark("What a beneficiary is called"), required=True),
        ),
    ),
    Part(
        "policy:association",
        mark("Association"),
        (
            line("name", mark("Name of the association")),
            line("short_name", mark("Short name")),
            line("latin_name", mark("Name in Latin letters")),
            line("licence_no", mark("Licence number")),
            line("supervision", mark("Supervised by")),
            line("logo_text", mark("Words of the emblem")),
            line("address", mark("Address")),
            line("phone", mark("Telephone")),
            line("email", mark("E-mail")),
            line("web", mark("Website")),
            line("social", mark("Account on social media")),
            text("whatsapp", mark("WhatsApp numbers"), help=mark("One on each line.")),
            text("header", mark("Lines at the head of letters"), help=mark("One on each line.")),
        ),
    ),
    _named("policy:association.letterhead", mark("Lines to fill on letters"), codes.LETTERHEAD, mark("Add a line")),
)
APPROVAL = (
    line("body", mark("Approved by (the body)")),
    line("meeting_no", mark("Number of the meeting")),
    line("term_no", mark("Term of the board")),
    line("decision_no", mark("Number of the decision")),
    line("weekday", mark("Weekday as printed")),
    pick("weekday_code", mark("Weekday meant"), codes.WEEKDAYS),
    line("hijri", mark("Hijri date as printed")),
    line("gregorian", mark("Gregorian date as printed")),
    line("chairman", mark("Chairman of the board")),
    text("words", mark("Words of the approval")),
    text("supersedes", mark("What it replaces, in its words")),
)
CONTACT = (
    _named("policy:channel", mark("Ways to reach the association"), codes.CHANNELS, mark("Add a way")),
    _named("policy:beneficiary_kind", mark("Kinds of beneficiaries"), codes.KINDS, mark("Add a kind")),
    _named("policy:requester", mark("Who may ask for a programme"), codes.REQUESTERS, mark("Add a requester")),
)
TOOLS = (_named("policy:tool", mark("Guides and forms of the staff"), codes.TOOLS, mark("Add a guide or form")),)
STEPS = (
    Part(
        "policy:step",
        mark("How the beneficiary is dealt with"),
        (
            pick("code", mark("Step of the procedure"), codes.STEPS, required=True),
            line("article", mark("Where it stands in the text"), required=True),
            flag("numbered_by_us", mark("The number is ours, not the text's")),
            text("words", mark("Words of the article"), required=True),
            text("note", mark("Note")),
        ),
        rows=True,
        add=mark("Add an article"),
        empty=mark("The policy lists none."),
    ),
    Part(
        "policy:implied_consent",
        mark("Consent implied by applying"),
        (line("article", mark("Article")), text("words", mark("Words of the article"))),
        help=mark("Only where the text takes applying itself as consent; otherwise leave both empty."),
    ),
)
REPLY = (
    Part("policy:", mark("Committee"), (line("committee", mark("Name of the committee")),)),
    Part(
        "policy:reply",
        mark("Time of the reply"),
        (
            pick("mode", mark("What the policy says of the time"), codes.MODES, required=True),
            number("min_days", mark("Not before (days)"), 1, 365, when=When("mode", ("minimum", "both"))),
            number("max_days", mark("Within (days)"), 1, 365, when=When("mode", ("maximum", "both"))),
            Field(
                mark("The policy's own words for it"),
                Kind.LONG_TEXT,
                "words",
                high=500,
                when=When("mode", ("minimum", "maximum", "both")),
            ),
        ),
    ),
)
VOICES = (
    Part(
        "policy:voices",
        mark("Complaints, appeals and opinions"),
        (
            number("acknowledge_days", mark("Workdays to confirm receipt"), 1, 365),
            number("reply_days", mark("Workdays to answer a complaint"), 1, 365),
            number("review_days", mark("Workdays to decide an appeal"), 1, 365),
            pick(
                "survey_after",
                mark("When the opinion is asked"),
                (Choice("service", mark("After the service")), Choice("programme", mark("After the programme"))),
            ),
            pick("survey_step", mark("Article that asks for it"), codes.STEPS),
        ),
        help=mark("What is left empty follows the default of the program."),
    ),
)
NOTES = (
    Part(
        "policy:source",
        mark("Where the printed text is doubtful"),
        (
            line("where", mark("Where in the text"), required=True),
            text("printed", mark("As printed"), required=True),
            text("reading", mark("Read as")),
            text("note", mark("Note"), required=True),
        ),
        rows=True,
        add=mark("Add a note"),
        empty=mark("Nothing is doubtful."),
    ),
)
DECLARATION = (
    Part(
        "policy:declaration",
        mark("Declaration of correctness"),
        (
            flag("mandatory", mark("Signing is mandatory")),
            number("change_days", mark("Days to report a change"), 11, 99, required=True),
        ),
    ),
    Part(
        "declaration:",
        mark("Its text"),
        (line("title", mark("Title"), required=True), text("opening", mark("Opening"), required=True)),
    ),
    Part(
        "declaration:clause",
        mark("Clauses"),
        (
            text("words", mark("Words"), required=True),
            text("words_with_reply", mark("Words where the policy sets a time for the reply")),
        ),
        rows=True,
        add=mark("Add a clause"),
        first={"code": "clause"},
    ),
)
NOTICE = (
    Part("notice:", mark("Privacy notice"), (line("title", mark("Title"), required=True),)),
    Part(
        "notice:paragraph",
        mark("Paragraphs"),
        (text("words", mark("Words"), required=True),),
        rows=True,
        add=mark("Add a paragraph"),
        first={"code": "paragraph"},
    ),
    Part(
        "notice:consent",
        mark("Consents"),
        (
            text("words", mark("Words"), required=True),
            flag("optional", mark("Optional: refusing stops nothing")),
            flag("explicit", mark("Explicit consent")),
        ),
        rows=True,
        fixed=True,
    ),
    Part("notice:", mark("Guardian"), (text("guardian", mark("Sentence of the guardian"), required=True),)),
)
RECEIPT_PARTS = {
    "salutation": mark("Salutation"),
    "intro": mark("Opening"),
    "complete": mark("When every document is there"),
    "missing": mark("When documents are missing"),
    "with_committee": mark("What happens next, with a committee"),
    "without_committee": mark("What happens next, without a committee"),
    "reply_policy": mark("Time of the reply, as the policy says it"),
    "reply_pending": mark("While the application is incomplete"),
    "reply_earliest": mark("Earliest day of the reply"),
    "reply_latest": mark("Latest day of the reply"),
    "reply_none": mark("Where the policy sets no time"),
    "enquiries": mark("Enquiries"),
    "not_acceptance": mark("That receipt is no acceptance"),
}
RECEIPT = (
    Part("receipt:", mark("Receipt of an application"), (line("title", mark("Title"), required=True),)),
    Part(
        "receipt:part",
        mark("Its sentences"),
        tuple(text(code, label, required=True) for code, label in RECEIPT_PARTS.items()),
    ),
)
FRAME = (
    line("address", mark("Before the name of the addressee")),
    line("wish", mark("After the name of the addressee")),
    line("greeting", mark("Greeting")),
    line("closing", mark("Closing")),
)
