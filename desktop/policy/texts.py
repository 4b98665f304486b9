"""The long Arabic texts a policy refers to: declaration, privacy notice, receipt. Declared once, fitted to the policy."""

from __future__ import annotations

import string

from desktop.messages import mark
from desktop.policy.profile import Clause, ConsentBox, DeclarationText, NoticeText, ReceiptText, ReplyClause, ReplyMode
from desktop.policy.reader import REQUIRED, Section, different, required_number
from desktop.policy.vocabulary import SOURCES

NO_COMMITTEE = mark("This text speaks of a committee, but the policy names none.")
NO_REPLY = mark("This text quotes the time of the reply, but the policy sets none.")
NO_PART = mark('The text lacks the part "{value}".')
RECEIPT_PARTS = (
    "salutation",
    "intro",
    "complete",
    "missing",
    "with_committee",
    "without_committee",
    "reply_policy",
    "reply_pending",
    "reply_earliest",
    "reply_latest",
    "reply_none",
    "enquiries",
    "not_acceptance",
)


def read_declaration(
    text: Section, use: Section, change_days: int, committee: str | None, reply: ReplyClause
) -> DeclarationText:
    """The declaration of file `text`, with the reply sentence only where the policy has that clause.

    `use` is the policy's own table, which says whether signing is mandatory.
    """
    clauses = tuple(_clause(one, reply) for one in text.sections("clause"))
    if not clauses:
        text.fault("clause", REQUIRED)
    declaration = DeclarationText(
        id=text.text("id"),
        version=required_number(text, "version", 1, 999),
        source=text.choice("source", SOURCES),
        mandatory=use.flag("mandatory", True),
        change_days=change_days,
        title=text.template("title"),
        opening=text.template("opening"),
        clauses=different(text, "clause", clauses),
    )
    for place, clause in enumerate(clauses, 1):
        asked = names(clause.words)
        if "committee" in asked and committee is None:
            text.fault(f"clause[{place}].words", NO_COMMITTEE)
        if "reply_words" in asked and reply.mode is ReplyMode.NONE:
            text.fault(f"clause[{place}].words", NO_REPLY)
    text.close()
    return declaration


def _clause(section: Section, reply: ReplyClause) -> Clause:
    words = section.template("words")
    longer = section.template("words_with_reply") if section.has("words_with_reply") else words
    clause = Clause(section.text("code"), words if reply.mode is ReplyMode.NONE else longer)
    section.close()
    return clause


def read_notice(text: Section) -> NoticeText:
    """The privacy notice, its separate consents and the guardian's sentence."""
    notice = NoticeText(
        id=text.text("id"),
        version=required_number(text, "version", 1, 999),
        source=text.choice("source", SOURCES),
        title=text.template("title"),
        paragraphs=different(text, "paragraph", tuple(_paragraph(one) for one in text.sections("paragraph"))),
        consents=different(text, "consent", tuple(_consent(one) for one in text.sections("consent"))),
        guardian=text.template("guardian"),
    )
    for key, part in (("paragraph", notice.paragraphs), ("consent", notice.consents)):
        if not part:
            text.fault(key, REQUIRED)
    text.close()
    return notice


def _paragraph(section: Section) -> Clause:
    clause = Clause(section.text("code"), section.template("words"))
    section.close()
    return clause


def _consent(section: Section) -> ConsentBox:
    box = ConsentBox(
        code=section.text("code"),
        words=section.template("words"),
        optional=section.flag("optional", False),
        explicit=section.flag("explicit", False),
    )
    section.close()
    return box


def read_receipt(text: Section) -> ReceiptText:
    """The sentences of the receipt; each part the program asks for must be there."""
    section = text.section("part")
    parts = tuple(Clause(code, section.template(code)) for code in section.keys)
    for code in RECEIPT_PARTS:
        if code not in section.keys:
            text.fault(f"part.{code}", NO_PART, value=code)
    receipt = ReceiptText(
        id=text.text("id"),
        version=required_number(text, "version", 1, 999),
        source=text.choice("source", SOURCES),
        title=text.template("title"),
        parts=parts,
    )
    text.close()
    return receipt


def names(words: str) -> frozenset[str]:
    """The placeholders of a text; none of a text whose braces do not close (which is already a fault)."""
    try:
        return frozenset(name for _, name, _, _ in string.Formatter().parse(words) if name)
    except ValueError:
        return frozenset()
