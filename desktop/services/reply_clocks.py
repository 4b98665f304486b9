"""The two clocks of a file: the first day on which the reply may be given, and the last that the association promises."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop.dates import WrittenDate, show_pair
from desktop.messages import tr
from desktop.models.application import Application
from desktop.policy import deadlines
from desktop.policy.profile import ReplyMode
from desktop.services.house_rules import days_off_in, rules_in
from desktop.services.records import Desk


@dataclass(frozen=True, slots=True)
class ReplyDates:
    """From when and until when a reply is due; `words` are the policy's own, "" where it has none of it."""

    completed: dt.date | None
    earliest: dt.date | None
    latest: dt.date | None
    words: str
    article: str

    def lines(self) -> tuple[str, ...]:
        """Both dates in both calendars, as a file's head shows them; nothing where nobody set one."""
        found = []
        if self.earliest is not None:
            found.append(tr("Reply not before {day}", day=show_pair(self.earliest)))
        if self.latest is not None:
            found.append(tr("Reply promised by {day}", day=show_pair(self.latest)))
        return tuple(found)


class Clocks:
    """Works the two days out from the day on which the file was complete."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, application_id: str) -> ReplyDates:
        """The two days of a file."""
        with self._desk.store.reading() as session:
            return self.of_in(session, session.get_one(Application, application_id))

    def of_in(self, session: Session, application: Application) -> ReplyDates:
        """The same inside another service's transaction."""
        profile, at = self._desk.profile_of(application), application.completed_on
        completed = at.day if isinstance(at, WrittenDate) else None
        step, said = profile.step("committee"), profile.reply.mode is not ReplyMode.NONE
        words, article = (profile.reply.words or "", step.article if step else "") if said else ("", "")
        if completed is None:
            return ReplyDates(None, None, None, words, article)
        off, promised = days_off_in(session, completed), rules_in(session).promised_days
        return ReplyDates(
            completed,
            deadlines.earliest_reply(profile, completed, off),
            deadlines.latest_reply(profile, completed, promised, off),
            words,
            article,
        )

    def sentence_in(self, session: Session, application: Application, completed: dt.date | None) -> str:
        """What the receipt says about the reply, in the policy's words and with the association's holidays and promise."""
        off = days_off_in(session, completed) if completed else deadlines.NO_HOLIDAYS
        promised = rules_in(session).promised_days
        return deadlines.reply_sentence(self._desk.profile_of(application), completed, promised, off)
