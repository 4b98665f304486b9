"""The long Arabic texts a policy refers to: declaration, privacy notice, receipt. Declared once, fitted to the policy."""

from __future__ import annotations

import string
from collections.abc import Iterator, Mapping

from desktop.messages import mark
from desktop.policy.letters import LETTERS, LetterPart, LetterText, LetterTexts, Told, told
from desktop.policy.profile import Clause, ConsentBox, DeclarationText, NoticeText, ReceiptText, ReplyClause, ReplyMode
from desktop.policy.reader import (
    BAD_BRACES,
    BAD_PLACEHOLDER,
    MAY_BE_UNKNOWN,
    NOT_KNOWN,
    NOT_LIST,
    REQUIRED,
    Section,
    different,
    listed,
    required_number,
)
from desktop.policy.spelling import balanced, places
from desktop.policy.vocabulary import SOURCES

NO_COMMITTEE = mark("This text speaks of a committee, but the policy names none.")
NO_REPLY = mark("This text quotes the time of the reply, but the policy sets none.")
NO_PART = mark('The text lacks the part "{value}".')
NO_LETTER = mark('The words of the letter "{value}" are missing.')
NOT_SAID = mark('The letter does not say "{value}".')
NO_AGREEMENT = mark('Words cannot agree with "{value}": it is neither somebody nor a list.')
ONE_KIND = mark("A part is exactly one of: words, listed, table, facts.")
HEADS = mark("This table has {count} columns.")
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


def read_letters(text: Section) -> LetterTexts:
    """The words of every letter, each checked against what the letter is told."""
    usual = {key: text.text(key) for key in ("address", "wish", "greeting", "closing")}
    letters = tuple(_letter(one, usual) for one in text.sections("letter"))
    for code in LETTERS:
        if code not in {one.code for one in letters}:
            text.fault("letter", NO_LETTER, value=code)
    texts = LetterTexts(
        id=text.text("id"),
        version=required_number(text, "version", 1, 999),
        source=text.choice("source", SOURCES),
        letters=different(text, "letter", letters),
    )
    text.close()
    return texts


def _letter(section: Section, usual: Mapping[str, str]) -> LetterText:
    code = section.choice("code", LETTERS)
    known = told(LETTERS[code]) if code else {}
    own = {key: section.optional(key) or words for key, words in usual.items()}
    letter = LetterText(
        code=code,
        title=section.text("title"),
        subject=section.text("subject"),
        parts=tuple(_part(one, known) for one in section.sections("part")),
        address=own["address"],
        wish=own["wish"],
        greeting=own["greeting"],
        closing=own["closing"],
    )
    for key in ("title", "subject", *usual):
        _check(section, key, str(getattr(letter, key)), known, ())
    said = {name for part in letter.parts for name in (part.listed, part.table)}
    said |= {place.name for words in _all_words(letter) for place in places(words) if not place.forms}
    for one in known.values():
        if code and one.certain and one.own and one.name not in said:
            section.fault("part", NOT_SAID, value=one.name)
    section.close()
    return letter


def _part(section: Section, known: Mapping[str, Told]) -> LetterPart:
    part = LetterPart(
        words=section.optional("words") or "",
        listed=section.optional("listed") or "",
        table=section.optional("table") or "",
        heads=section.texts("heads"),
        facts=_facts(section),
        title=section.optional("title") or "",
        notice=section.flag("notice", False),
        when=section.choices("when", known),
        otherwise=section.optional("otherwise") or "",
        room=section.number("room", 1, 30) or 0,
    )
    if sum(map(bool, (part.words, part.listed, part.table, part.facts))) != 1:
        section.fault("words", ONE_KIND)
    for key, right in (("listed", "listed"), ("table", "columns")):
        name, fit = getattr(part, key), {one.name for one in known.values() if getattr(one, right)}
        if name and name not in fit:
            section.fault(key, NOT_KNOWN, value=name, known=listed(fit))
        elif name and not known[name].certain and name not in part.when:
            section.fault(key, MAY_BE_UNKNOWN, value=name)
        elif key == "table" and name and len(part.heads) != known[name].columns:
            section.fault("heads", HEADS, count=known[name].columns)
    _check(section, "words", part.words, known, part.when)
    _check(section, "otherwise", part.otherwise, known, ())
    for label, value in part.facts:  # a fact that is not known is left out
        _check(section, "facts", label, known, ())
        _check(section, "facts", value, known, tuple(known))
    section.close()
    return part


def _facts(section: Section) -> tuple[tuple[str, str], ...]:
    found = section.raw("facts")
    if found is None:
        return ()
    pairs = found if isinstance(found, list) else []
    facts = tuple((one[0], one[1]) for one in pairs if isinstance(one, list) and [type(x) for x in one] == [str, str])
    if not facts or len(facts) != len(pairs):
        section.fault("facts", NOT_LIST)
    return facts


def _check(section: Section, key: str, words: str, known: Mapping[str, Told], when: tuple[str, ...]) -> None:
    """Record the places of a text that would stay open, and words that agree with nobody."""
    if not balanced(words):
        section.fault(key, BAD_BRACES)
    for place in places(words):
        found = known.get(place.name)
        if found is None:
            section.fault(key, BAD_PLACEHOLDER, value=place.name, known=listed(known))
        elif place.forms and not (found.party or found.listed or found.columns):
            section.fault(key, NO_AGREEMENT, value=place.name)
        elif not found.certain and place.name not in when:
            section.fault(key, MAY_BE_UNKNOWN, value=place.name)


def _all_words(letter: LetterText) -> Iterator[str]:
    yield from (letter.subject, letter.address)
    for part in letter.parts:
        yield from (part.words, *(value for _, value in part.facts))


def names(words: str) -> frozenset[str]:
    """The placeholders of a text; none of a text whose braces do not close (which is already a fault)."""
    try:
        return frozenset(name for _, name, _, _ in string.Formatter().parse(words) if name)
    except ValueError:
        return frozenset()
