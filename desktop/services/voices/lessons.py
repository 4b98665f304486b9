"""The register of lessons: what opinions and complaints showed, what was decided, what is recommended, and whether it is done."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from sqlalchemy import select

from desktop.dates import WrittenDate, show_hijri
from desktop.errors import NotReady
from desktop.field import Field
from desktop.messages import tr
from desktop.models.base import ASSOCIATION, fields_of, new_id
from desktop.models.voices import Lesson
from desktop.services.procedure import Procedure
from desktop.services.records import Desk
from desktop.services.voices import rights
from desktop.services.voices.times import Days
from desktop.services.voices.views import LessonLine
from desktop.values import Value

_FIELDS = fields_of(Lesson)


class Lessons:
    """Findings, decisions and recommendations of the whole association: every branch reads them."""

    def __init__(self, desk: Desk, procedure: Procedure, days: Days) -> None:
        self._desk, self._procedure, self._days = desk, procedure, days

    def questions(self) -> tuple[Field, ...]:
        """What is asked of a lesson."""
        return tuple(field for field in _FIELDS.values() if not field.system)

    def may_add(self) -> bool:
        """Whether the person at the keyboard decides on lessons."""
        return rights.may(self._desk.officer, "lesson")

    def add(self, answers: Mapping[str, Value]) -> LessonLine:
        """Put a finding on record with what was decided on it. Only a manager or headquarters decides."""
        rights.require(self._desk.officer, "lesson")
        with self._desk.store.transaction(self._desk.officer.id) as session:
            today = self._days.today(session)
            row = Lesson(
                id=new_id(),
                scope=ASSOCIATION,
                number=self._days.number(session, "L", Lesson.number),
                recorded_on=WrittenDate.of(today),
                **{field.name: answers.get(field.name) for field in self.questions()},
            )
            session.add(row)
            session.flush()
            self._procedure.note_in(session, "lesson", scope=ASSOCIATION, proof=row)
            return _line(row, today)

    def done(self, lesson_id: str, words: str) -> LessonLine:
        """Record what was done about it."""
        rights.require(self._desk.officer, "lesson")
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row, today = session.get_one(Lesson, lesson_id), self._days.today(session)
            if row.done_on is not None:
                raise NotReady(what=tr("it is done already"))
            row.done_on, row.done_words = WrittenDate.of(today), words
            return _line(row, today)

    def lines(self) -> tuple[LessonLine, ...]:
        """Every lesson, what is still to be done first."""
        with self._desk.store.reading() as session:
            today = self._days.today(session)
            rows = session.scalars(select(Lesson)).all()
        rows = sorted(rows, key=lambda row: (row.done_on is not None, row.due_on.day, row.number or ""))
        return tuple(_line(row, today) for row in rows)


def _line(row: Lesson, today: dt.date) -> LessonLine:
    done = ""
    if row.done_on is not None:
        done = tr("{day}: {words}", day=show_hijri(row.done_on), words=row.done_words or "")
    return LessonLine(
        row.id,
        row.number or "",
        _FIELDS["source"].show(row.source),
        row.period or "",
        row.finding or "",
        row.decision or "",
        row.recommendation or "",
        row.responsible or "",
        show_hijri(row.due_on),
        done,
        row.done_on is None and today > row.due_on.day,
    )
