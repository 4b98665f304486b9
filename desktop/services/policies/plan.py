"""The pages of the editor for one draft: those every policy has, and those that follow from what is in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from desktop.field import Choice, Field, When
from desktop.messages import mark, tr
from desktop.models.choices import CASE_TYPES
from desktop.policy.approval import FLAGS
from desktop.policy.draft import Draft
from desktop.policy.messages_text import MESSAGES, STANDING
from desktop.policy.messages_text import SOMETIMES as SAID_SOMETIMES
from desktop.policy.vocabulary import PLACEHOLDERS
from desktop.services.policies import codes, questions
from desktop.services.policies.questions import Page, Part, flag, line, number, pick, several, text
from desktop.text import ltr

_ASSOCIATION, _PROCEDURE, _AID, _TEXTS = (
    mark("The association"),
    mark("The procedure"),
    mark("Aid and documents"),
    mark("Texts and letters"),
)
_SIMPLE = ("holds", "ceiling", "floor", "age", "registered", "frequency")
_MOST = 10_000_000


def plan(draft: Draft) -> tuple[Page, ...]:
    """Every page, in the order of the list at the side."""
    return (
        Page("identity", mark("Name and address"), _ASSOCIATION, questions.IDENTITY),
        Page("approval", mark("Approval of the board"), _ASSOCIATION, (_approval(draft),)),
        Page("contact", mark("Channels and beneficiaries"), _ASSOCIATION, questions.CONTACT),
        Page("tools", mark("Guides and forms of the staff"), _ASSOCIATION, questions.TOOLS),
        Page("steps", mark("Articles"), _PROCEDURE, questions.STEPS),
        Page("reply", mark("Committee and reply"), _PROCEDURE, questions.REPLY),
        Page("voices", mark("Complaints, appeals and opinions"), _PROCEDURE, questions.VOICES),
        Page("notes", mark("Doubtful places"), _PROCEDURE, questions.NOTES),
        Page("offered", mark("Cases and services"), _AID, (_offered(draft), _services())),
        Page("documents", mark("Documents"), _AID, _documents(draft)),
        Page("rules", mark("Rules"), _AID, _rules(draft)),
        Page("declaration", mark("Declaration"), _TEXTS, _with_places(questions.DECLARATION)),
        Page("notice", mark("Privacy notice"), _TEXTS, _with_places(questions.NOTICE)),
        Page("receipt", mark("Receipt"), _TEXTS, _with_places(questions.RECEIPT)),
        Page("letters", mark("All letters"), _TEXTS, (Part("letters:", mark("In every letter"), questions.FRAME),)),
        *_letters(draft),
        Page("messages", mark("Text messages"), _TEXTS, _messages(draft)),
    )


def _approval(draft: Draft) -> Part:
    """The approval, with a note for everything that is wrong in its print: declared, or found so by the checks."""
    notes = tuple(line(f"flags.{code}", codes.FLAGS_OF_APPROVAL[code]) for code in FLAGS)
    return Part(
        "policy:approval",
        mark("Approval of the board"),
        (*questions.APPROVAL, *notes),
        help=mark("A note says what is wrong in the print itself; leave the others empty."),
    )


def _offered(draft: Draft) -> Part:
    return Part(
        "policy:offered",
        mark("What the association offers"),
        (
            pick("source", mark("Who says so"), codes.SOURCES, required=True),
            several("case_types", mark("Cases"), CASE_TYPES, required=True),
            several("services", mark("Services"), codes.services(draft), required=True),
        ),
    )


def _services() -> Part:
    return Part(
        "policy:service",
        mark("Services described further"),
        (
            line("code", mark("Code (small Latin letters)"), required=True, high=40),
            line("label", mark("Name of the service")),
            text("about", mark("What it is")),
            flag("cash", mark("Paid in money, to a bank account")),
            pick("source", mark("Who says so"), codes.SOURCES, required=True),
        ),
        rows=True,
        add=mark("Describe a service"),
        empty=mark("The names and papers of the program stand for every service."),
        first={"source": "board"},
        help=mark("A new service is ticked above, too."),
    )


def condition(name: str, label: str, when: When | None = None) -> tuple[Field, Field]:
    """The questions of a simple condition: which answer it is about, and which answers are meant."""
    asked = pick(f"{name}.field", label, codes.facts(), when=when)
    meant = several(f"{name}.in", mark("… is one of these"), ())
    return asked, replace(meant, when=When(f"{name}.field", tuple(one.code for one in codes.facts()), when))


def _paper(draft: Draft) -> tuple[Field, ...]:
    return (
        pick("document", mark("Document"), codes.documents(draft), required=True),
        line("reason", mark("Why it is asked for"), required=True),
        flag("mandatory", mark("Mandatory")),
        line("any_of", mark("Group of alternatives")),
        *condition("when", mark("Only where the answer to …")),
    )


def _documents(draft: Draft) -> tuple[Part, ...]:
    groups = mark("Documents with the same group are alternatives: one of them is enough.")
    shared = Part(
        "requirements:requirement",
        mark("Documents asked for"),
        _paper(draft),
        rows=True,
        add=mark("Add a document"),
        help=groups,
    )
    later = Part(
        "requirements:deferral",
        mark("Documents that may come later"),
        (
            *condition("when", mark("Where the answer to …")),
            number("days", mark("Within (days)"), 1, 365),
            several("except", mark("Except these, which cannot wait"), codes.documents(draft)),
        ),
    )
    each = tuple(
        Part(
            f"policy:service[{n}].document",
            tr("Documents of the service: {service}", service=one.get("label") or _label(draft, one.get("code", ""))),
            _paper(draft),
            rows=True,
            add=mark("Add a document"),
            empty=mark("None beyond those of every application."),
        )
        for n, one in enumerate(draft.get("policy:service") or [], 1)
    )
    source = Part("requirements:", mark("Who says so"), (pick("source", mark("Source"), codes.SOURCES, required=True),))
    own = Part(
        "policy:requirements.add",
        mark("Documents of this association beside the shared list"),
        _paper(draft),
        rows=True,
        add=mark("Add a document"),
        empty=mark("There are none."),
    )
    return (shared, own, later, *each, source)


def _rules(draft: Draft) -> tuple[Part, ...]:
    general = Part(
        "policy:rule",
        mark("Rules of every service"),
        _rule(),
        rows=True,
        add=mark("Add a rule"),
        empty=mark("There are no rules: the committee decides."),
        first={"kind": "holds"},
        help=mark("A rule only suggests; nobody is refused by the program."),
    )
    each = tuple(
        Part(
            f"policy:service[{n}].rule",
            tr("Rules of the service: {service}", service=one.get("label") or _label(draft, one.get("code", ""))),
            _rule(),
            rows=True,
            add=mark("Add a rule"),
            empty=mark("There are no rules: the committee decides."),
            first={"kind": "holds"},
        )
        for n, one in enumerate(draft.get("policy:service") or [], 1)
    )
    return (general, *each)


def _rule() -> tuple[Field, ...]:
    limited, aged = ("ceiling", "floor"), ("age",)
    return (
        pick("kind", mark("Kind of rule"), codes.RULES, required=True),
        line("article", mark("Article"), required=True),
        text("words", mark("Words that the beneficiary may read"), required=True),
        pick("of", mark("What is measured"), codes.measures(), when=When("kind", limited)),
        number("min", mark("At least"), 0, _MOST, when=When("kind", ("floor", *aged))),
        number("max", mark("At most"), 0, _MOST, when=When("kind", ("ceiling", *aged))),
        pick("whose", mark("Whose age"), codes.WHOSE, when=When("kind", aged)),
        pick("calendar", mark("Counted in"), codes.CALENDARS, when=When("kind", aged)),
        number("days", mark("Days"), 1, 3650, when=When("kind", ("registered", "frequency"))),
        *condition("condition", mark("The answer to …"), When("kind", ("holds",))),
        pick("effect", mark("Where it is not met"), codes.EFFECTS),
        *condition("when", mark("Asked only where the answer to …")),
    )


def kinds_of_rules(kind: str) -> tuple[Choice, ...]:
    """The kinds a rule may be given here; one that only a file can say stays as it is."""
    return tuple(one for one in codes.RULES if one.code in (*_SIMPLE, kind))


def _letters(draft: Draft) -> list[Page]:
    labels = {one.code: one.label for one in codes.LETTERS}
    return [
        Page(
            f"letter.{one['code']}",
            labels.get(one["code"], one["code"]),
            _TEXTS,
            (
                Part(
                    f"letters:letter[{n}]",
                    labels.get(one["code"], one["code"]),
                    (
                        line("title", mark("Title"), required=True),
                        line("subject", mark("Subject"), required=True),
                        *questions.FRAME,
                    ),
                    help=mark("What is left empty is as in every letter."),
                ),
                Part(
                    f"letters:letter[{n}].part",
                    mark("Its parts, in their order"),
                    _letter_part(one["code"]),
                    rows=True,
                    add=mark("Add a paragraph"),
                    help=_places(choice.code for choice in codes.told_by(one["code"])),
                ),
            ),
        )
        for n, one in enumerate(draft.get("letters:letter") or [], 1)
    ]


def _letter_part(letter: str) -> tuple[Field, ...]:
    known = codes.told_by(letter)
    return (
        text("words", mark("Words")),
        several("when", mark("Only where these are known"), known),
        text("otherwise", mark("What stands there otherwise")),
        line("title", mark("Heading")),
        flag("notice", mark("Must not be missed")),
        pick("listed", mark("A list of"), known),
        pick("table", mark("A table of"), known),
        text("heads", mark("Heads of the table"), help=mark("One on each line.")),
        text("facts", mark("Facts"), help=mark("One on each line: the label, an equals sign, the value.")),
        number("room", mark("Lines to write on"), 1, 30),
    )


def _messages(draft: Draft) -> tuple[Part, ...]:
    known = {one.code: one for one in MESSAGES}
    found = []
    for n, one in enumerate(draft.get("messages:message") or [], 1):
        kind = known.get(one.get("code", ""))
        names = (*STANDING, *SAID_SOMETIMES, *(kind.sure if kind else ()), *(kind.perhaps if kind else ()))
        told = tuple(Choice(name, codes.place(name)) for name in names)
        asked = (
            text("words", mark("Words"), required=True),
            several("when", mark("Only where these are known"), told),
            text("otherwise", mark("What stands there otherwise")),
        )
        title = kind.label if kind else one.get("code", "")
        place = f"messages:message[{n}].part"
        found.append(Part(place, title, asked, rows=True, add=mark("Add a sentence"), help=_places(names)))
    return tuple(found)


def _with_places(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The cards of a text, the first with the places it may leave open."""
    return (*(replace(one, help=_places(PLACEHOLDERS)) if n == 0 else one for n, one in enumerate(parts)),)


def _places(names: Iterable[str]) -> str:
    """The places of a text in words, each with what is written between braces."""
    listed = tr(" · ").join(f"{codes.place(name)} {ltr(f'{{{name}}}')}" for name in sorted(set(names)))
    return f"{tr('Places the program fills')}: {listed}"


def _label(draft: Draft, code: str) -> str:
    return next((tr(one.label) for one in codes.services(draft) if one.code == code), code)
