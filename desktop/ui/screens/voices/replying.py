"""The answer to a complaint or an appeal: the outcome, the words of the letter, and the reasons one below the other."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from desktop.field import Choice, Field, Sensitivity
from desktop.messages import mark, tr
from desktop.ui.form_dialog import FormDialog
from desktop.values import Kind, Value

_WIDTH = 620


class ReplyDialog(FormDialog):
    """`act` is called with the outcome, the words and the reasons."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        outcomes: tuple[Choice, ...],
        act: Callable[[str, str, tuple[str, ...]], object],
        done: Callable[[], None],
    ) -> None:
        def answer(answers: Mapping[str, Value]) -> object:
            reasons = tuple(line.strip() for line in str(answers["reasons"]).splitlines() if line.strip())
            return act(str(answers["outcome"]), str(answers["reply"]), reasons)

        super().__init__(
            parent.window(), title, tr("What you write here stands in the letter."), _questions(outcomes),
            record="reply", confirm=tr("Record the answer"), act=answer, done=done, width=_WIDTH,
        )  # fmt: skip


def _questions(outcomes: tuple[Choice, ...]) -> tuple[Field, ...]:
    plain = Sensitivity.PERSONAL
    return (
        Field(mark("Outcome"), Kind.CHOICE, "outcome", required=True, choices=outcomes, sensitivity=plain),
        Field(mark("The answer"), Kind.LONG_TEXT, "reply", required=True, low=5, high=2000, sensitivity=plain),
        Field(
            mark("The reasons, one on each line"), Kind.LONG_TEXT, "reasons", required=True, low=3, high=2000,
            sensitivity=plain,
        ),
    )  # fmt: skip
