"""The short messages an association sends by telephone: what each is told, and the words a text file gives it.

A message passes through other hands and may be read by others on the telephone: the names below are all it can be told,
and none of them is a kind of case, an illness, a service or an amount.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from desktop.dates import show_gregorian, show_hijri
from desktop.messages import mark
from desktop.policy.reader import (
    BAD_BRACES,
    BAD_PLACEHOLDER,
    MAY_BE_UNKNOWN,
    REQUIRED,
    Section,
    different,
    listed,
    required_number,
)
from desktop.policy.spelling import Day, balanced, places
from desktop.policy.vocabulary import SOURCES

NO_MESSAGE = mark('The words of the message "{value}" are missing.')
MESSAGE_SILENT = mark('The message does not say "{value}".')
NOT_AGREEING = mark("A message knows values only: words in it agree with nobody.")

STANDING = ("association", "application_no")
"""What every message is told."""

SOMETIMES = ("branch_phone", "reply_words")
"""What the association may not have: a message asks for it with `when`."""


@dataclass(frozen=True, slots=True)
class MessageKind:
    """One of the messages: its code, its name, and what it alone is told: `sure` without fail, `perhaps` if it is known."""

    code: str
    label: str
    sure: tuple[str, ...] = ()
    perhaps: tuple[str, ...] = ()


MESSAGES = (
    MessageKind("receipt", mark("Application received")),
    MessageKind("completion", mark("Documents are missing"), perhaps=("due_on",)),
    MessageKind("visit", mark("Date of the researcher's visit"), ("visit_on", "visit_time")),
    MessageKind("result", mark("A decision was made")),
    MessageKind("referral", mark("The request was referred")),
    MessageKind("update", mark("Data to be updated"), ("due_on",)),
    MessageKind("survey", mark("Opinion of the service"), perhaps=("survey_ref",)),
)
MESSAGE_CODES = tuple(one.code for one in MESSAGES)


@dataclass(frozen=True, slots=True)
class MessagePart:
    """One sentence of a message, said `when` all those values are known; else that of `otherwise`."""

    words: str
    when: tuple[str, ...] = ()
    otherwise: str = ""


@dataclass(frozen=True, slots=True)
class MessageText:
    """The words of one message."""

    code: str
    parts: tuple[MessagePart, ...]


@dataclass(frozen=True, slots=True)
class MessageTexts:
    """The words of all messages, out of one file."""

    id: str
    version: int
    source: str
    messages: tuple[MessageText, ...]

    def of(self, code: str) -> MessageText:
        """The words of one message; KeyError if there are none (the loader makes sure there are)."""
        for one in self.messages:
            if one.code == code:
                return one
        raise KeyError(code)


def kind_of(code: str) -> MessageKind:
    """The message of that code; KeyError if there is none."""
    return {one.code: one for one in MESSAGES}[code]


def told(code: str) -> dict[str, bool]:
    """The places that the text of a message may fill, and whether each is known in every case."""
    kind = kind_of(code)
    return {name: name in STANDING or name in kind.sure for name in (*STANDING, *SOMETIMES, *kind.sure, *kind.perhaps)}


def say(text: MessageText, values: Mapping[str, str | Day | None]) -> str:
    """The message as it is sent: one line, without a mark that a telephone would count or show as a box."""
    known = {name: _plain(value) for name, value in values.items()}
    said = [part.words if all(known.get(name) for name in part.when) else part.otherwise for part in text.parts]
    return re.sub(r"{(\w+)}", lambda found: known.get(found[1], ""), " ".join(one for one in said if one))


def needed(text: MessageText, values: Mapping[str, str | Day | None]) -> tuple[str, ...]:
    """The values without which this message cannot be sent and that are not known, in the order of its text."""
    kind = kind_of(text.code)
    return tuple(name for name in (*STANDING, *kind.sure) if not values.get(name) and name in _asked(text))


def _asked(text: MessageText) -> set[str]:
    return {place.name for part in text.parts for words in (part.words, part.otherwise) for place in places(words)}


def _plain(value: str | Day | None) -> str:
    """A value in one run: between digits, a space would turn their order round on the telephone."""
    if not value:
        return ""
    if isinstance(value, str):
        bare = re.sub("[\u2066-\u2069]", "", value).strip()
        return re.sub(r"(?<=\d) (?=\d)", "", bare)
    return f"{_bare(show_hijri(value))} ({_bare(show_gregorian(value))})"


def _bare(shown: str) -> str:
    return re.sub("[\u2066-\u2069]", "", shown)


def read_messages(text: Section) -> MessageTexts:
    """The words of every message, each checked against what the message is told."""
    messages = tuple(_message(one) for one in text.sections("message"))
    for code in MESSAGE_CODES:
        if code not in {one.code for one in messages}:
            text.fault("message", NO_MESSAGE, value=code)
    texts = MessageTexts(
        id=text.text("id"),
        version=required_number(text, "version", 1, 999),
        source=text.choice("source", SOURCES),
        messages=different(text, "message", messages),
    )
    text.close()
    return texts


def _message(section: Section) -> MessageText:
    code = section.choice("code", MESSAGE_CODES)
    known = told(code) if code else {}
    message = MessageText(code, tuple(_part(one, known) for one in section.sections("part")))
    if not message.parts:
        section.fault("part", REQUIRED)
    for name in kind_of(code).sure if code else ():
        if name not in _asked(message):
            section.fault("part", MESSAGE_SILENT, value=name)
    section.close()
    return message


def _part(section: Section, known: Mapping[str, bool]) -> MessagePart:
    part = MessagePart(section.text("words"), section.choices("when", known), section.optional("otherwise") or "")
    _check(section, "words", part.words, known, part.when)
    _check(section, "otherwise", part.otherwise, known, ())
    section.close()
    return part


def _check(section: Section, key: str, words: str, known: Mapping[str, bool], when: tuple[str, ...]) -> None:
    """Record the places of a sentence that would stay open."""
    if not balanced(words):
        section.fault(key, BAD_BRACES)
    for place in places(words):
        if place.forms:
            section.fault(key, NOT_AGREEING)
        elif place.name not in known:
            section.fault(key, BAD_PLACEHOLDER, value=place.name, known=listed(known))
        elif not known[place.name] and place.name not in when:
            section.fault(key, MAY_BE_UNKNOWN, value=place.name)
