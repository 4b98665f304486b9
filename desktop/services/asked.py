"""What a dialog asks and what comes back from it: the questions of a row that is written once, judged all together."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace

from desktop.errors import InputError
from desktop.field import Choice, Field, faults
from desktop.mistakes import AnswersWrong
from desktop.models.base import Synced, fields_of
from desktop.services.views import Ref, Sheet
from desktop.values import Value


def sheet(
    cls: type[Synced],
    values: Mapping[str, Value],
    *,
    title: str = "",
    names: Sequence[str] = (),
    choices: Mapping[str, tuple[Choice, ...]] | None = None,
    required: Sequence[str] = (),
) -> Sheet:
    """The questions of a row that is not written yet, with what is proposed as their answers."""
    known = fields_of(cls)
    wanted = names or tuple(name for name, declared in known.items() if not declared.system)
    fields = tuple(_asked(known[name], choices or {}, required) for name in wanted)
    return Sheet(Ref(cls.__tablename__, ""), title, fields, {name: values.get(name) for name in wanted})


def judged(asked: Sheet, values: Mapping[str, Value], today: dt.date) -> dict[str, Value]:
    """The answers to a sheet's questions, as they are stored. Raises AnswersWrong."""
    wrong: dict[str, str] = {}
    found: dict[str, Value] = {}
    for declared in asked.fields:
        try:
            found[declared.name] = declared.judge(values.get(declared.name), {**values, "today": today})
        except InputError as error:
            wrong[declared.name] = error.say()
    for name, missing in faults(asked.fields, found).items():
        wrong.setdefault(name, missing.say())
    if wrong:
        raise AnswersWrong(wrong)
    return {one.name: found[one.name] for one in asked.fields if one.asked(found)}


def _asked(declared: Field, choices: Mapping[str, tuple[Choice, ...]], required: Sequence[str]) -> Field:
    return replace(
        declared,
        choices=choices.get(declared.name, declared.choices),
        required=declared.required or declared.name in required,
    )
