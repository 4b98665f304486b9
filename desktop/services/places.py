"""Names of places that help to type one, known offline."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from desktop.paths import RESOURCES

_FOLLOWS = {"governorate": "region_code"}  # which answer narrows a list down


@cache
def places(what: str) -> Mapping[str, tuple[str, ...]]:
    """A list of places by the code of what they lie in."""
    read = tomllib.loads((RESOURCES / "catalogue" / "places.toml").read_text(encoding="utf-8"))
    return {code: tuple(names) for code, names in read[what].items()}


def offered(what: str, answers: Mapping[str, Any]) -> tuple[str, ...]:
    """What may be meant, given the other answers: the governorates of the region, or all while no region is chosen."""
    known = places(what)
    narrowed = known.get(str(answers.get(_FOLLOWS[what])))
    return narrowed if narrowed is not None else tuple(name for names in known.values() for name in names)
