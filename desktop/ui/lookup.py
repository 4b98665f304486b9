"""One answer to what is typed into a search field: the newest files, what fits, or what is spelt alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

from desktop.services.views import CaseLine

if TYPE_CHECKING:  # types only: the database must not be read in before the login is painted
    from desktop.services.people.search import Found

_WORTH_GUESSING = 3  # letters


class Finder(Protocol):
    """What a search field asks of the files."""

    def find(self, typed: str, stages: Sequence[str] = ()) -> Found:
        """Files by name, identity number, mobile or file number, best first."""

    def suggest(self, typed: str, wanted: Callable[[], bool] = ...) -> Found:
        """Files under a similar name."""

    def cancel(self) -> None:
        """Stop what is being searched, from any thread."""


class Newest(Protocol):
    """What an empty search field asks."""

    def recent(self, stages: Sequence[str] = ()) -> tuple[CaseLine, ...]:
        """The newest files, of certain stages if any are named."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The lines for what was typed; `guessed` where nothing fits and these are only alike."""

    typed: str
    lines: tuple[CaseLine, ...] = ()
    more: bool = False
    guessed: bool = False


Question = Callable[[Callable[[], bool]], Answer]
"""A question for the search lane; its argument says whether the answer is still wanted."""


def question(search: Finder, files: Newest, typed: str, stages: Sequence[str] = ()) -> Question:
    """What to ask for the text of a search field."""
    return partial(_answer, search, files, typed.strip(), tuple(stages))


def _answer(search: Finder, files: Newest, typed: str, stages: tuple[str, ...], wanted: Callable[[], bool]) -> Answer:
    if not typed:
        return Answer(typed, files.recent(stages))
    found = search.find(typed, stages)
    if found.lines or not wanted() or len(typed) < _WORTH_GUESSING:
        return Answer(typed, found.lines, found.more)
    alike = search.suggest(typed, wanted)
    lines = tuple(line for line in alike.lines if not stages or line.stage in stages)
    return Answer(typed, lines, alike.more, guessed=bool(lines))
