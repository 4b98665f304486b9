"""The report for a person; its sentences, in Arabic and English, are in words.json."""

import json
from collections import defaultdict
from collections.abc import Sequence
from importlib.resources import files
from itertools import groupby
from typing import Any

from istiqbal_verify.run import Finding, worst

_MARKS = {True: ("✓", "holds"), False: ("✗", "broken"), None: ("?", "unproven")}
_MOST = 20
_WORDS: dict[str, list[str]] = json.loads(files("istiqbal_verify").joinpath("words.json").read_text("utf-8"))


def say(code: str, language: str, **values: Any) -> str:
    """The sentence in `language`; in Arabic, values keep their own direction."""
    arabic = language == "ar"
    shown = {name: f"\u2068{value}\u2069" if arabic else value for name, value in values.items()}
    return _WORDS[code][0 if arabic else 1].format_map(shown)


def tell(findings: Sequence[Finding], language: str) -> str:
    """Of each file the verdict, then every fault by the declaration's name, then what holds and how often."""
    lines, by_file = [], defaultdict[str, list[Finding]](list)
    for one in findings:
        by_file[one.file].append(one)
    for file in sorted(by_file, key=lambda name: name == ""):
        here = sorted(by_file[file], key=lambda one: (False, None, True).index(one.answer))
        lines.append(f"{file or say('whole', language)}: {say(str(worst(here if file else findings)), language)}")
        for (check, answer), group in groupby(here, key=lambda one: (one.check, one.answer)):
            who = list(group)
            mark, word = _MARKS[answer]
            lines.append(f"  {mark} {say(check, language)}{say(word, language)} ({len(who)})")
            faults = [one for one in who if not answer and (one.event or one.what)]
            lines += [f"      {_detail(one, language)}" for one in faults[:_MOST]]
    return "\n".join(lines)


def _detail(one: Finding, language: str) -> str:
    what: dict[str, Any] = one.what or {}
    if one.check != "history":
        return say(what["why"], language, **what) if what else say("event", language, **one.event or {})
    stands = {"id": "—", "number": "—", **(one.event or what["was"] or {}), "seq": what["seq"]}
    parts = [say("first", language) + say("event", language, **stands), say("place", language, **what)]
    parts.append(say(what["why"], language, **what))
    parts += [say("was", language) + say("event", language, **what["was"])] if what["was"] and one.event else []
    return ". ".join(parts)
