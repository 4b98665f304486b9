"""Ready answers for the desk, out of the policy itself: its articles, what it offers, and the papers each case needs."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.messages import tr
from desktop.models.choices import CASE_TYPES
from desktop.policy import checklist
from desktop.policy.channels import channels_of
from desktop.policy.documents import Lasting
from desktop.services.records import Desk, services_of
from desktop.text import fold

_TAKEN_HERE = (Lasting.APPLICATION, Lasting.UNTIL_WITHDRAWN)  # signed at the desk: nobody brings them


@dataclass(frozen=True, slots=True)
class ReadyAnswer:
    """One answer: what it is about, the words to say, and where they stand in the policy ("" if not in its text)."""

    id: str
    topic: str
    title: str
    text: str
    source: str = ""


class ReadyAnswers:
    """Answers that need no file and no search through papers."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def find(self, typed: str = "") -> tuple[ReadyAnswer, ...]:
        """Every answer in which all typed words stand, however they are spelled; all of them where nothing is typed."""
        wanted = fold(typed).split()
        return tuple(one for one in self._all() if _holds(one, wanted))

    def _all(self) -> tuple[ReadyAnswer, ...]:
        return (*self._offers(), *self._papers(), *self._articles())

    def _articles(self) -> tuple[ReadyAnswer, ...]:
        return tuple(
            ReadyAnswer(
                f"article.{step.code}",
                tr("The policy"),
                tr("Article {article}", article=step.article),
                step.words,
                step.article,
            )
            for step in self._desk.profile.steps
        )

    def _offers(self) -> tuple[ReadyAnswer, ...]:
        profile = self._desk.profile
        services = tr("; ").join(tr(choice.label) for choice in services_of(profile))
        cases = tr("; ").join(_case(code) for code in profile.case_types)
        channels = tr("; ").join(channel.label for channel in channels_of(profile))
        topic = tr("What is offered")
        told = (
            ("services", tr("Services on offer"), services),
            ("cases", tr("Whom the association serves"), cases),
            ("channels", tr("How to reach us"), channels),
            ("contact", tr("Address and numbers"), self._contact()),
        )
        return tuple(ReadyAnswer(f"offer.{code}", topic, title, text) for code, title, text in told if text)

    def _papers(self) -> tuple[ReadyAnswer, ...]:
        topic = tr("Papers needed")
        found = ((code, self._documents(code)) for code in self._desk.profile.case_types)
        return tuple(ReadyAnswer(f"papers.{code}", topic, _case(code), text) for code, text in found if text)

    def _documents(self, case: str) -> str:
        """What a case brings, of a choice the first with its others; what a service adds is asked when it is chosen."""
        items = checklist.build(self._desk.profile, {"case_type": case})
        said: list[str] = []
        told: set[str] = set()
        for item in items:
            if item.validity.kind in _TAKEN_HERE or not item.mandatory or item.code in told:
                continue
            others = [one for group in checklist.alternatives(items, item) for one in group if one.code != item.code]
            told |= {item.code, *(one.code for one in others)}
            labels = dict.fromkeys((item.label, *(one.label for one in others)))
            said.append(tr(" or ").join(labels))
        return "\n".join(f"\u2013 {one}" for one in said)

    def _contact(self) -> str:
        association = self._desk.profile.association
        known = (
            (tr("Address"), association.address),
            (tr("Phone"), association.phone),
            (tr("WhatsApp"), tr(", ").join(association.whatsapp)),
            (tr("E-mail"), association.email),
            (tr("Website"), association.web),
        )
        return "\n".join(tr("{label}: {value}", label=label, value=value) for label, value in known if value)


def _holds(one: ReadyAnswer, wanted: list[str]) -> bool:
    text = fold(f"{one.topic} {one.title} {one.text}")
    return all(word in text for word in wanted)


def _case(code: str) -> str:
    return next((tr(one.label) for one in CASE_TYPES if one.code == code), code)
