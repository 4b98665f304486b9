"""What the program says: English in the source, Arabic (and later others) from the .ts files in translations/.

One mechanism serves screens, papers, errors and the command line, so a sentence is translated once. The files keep
Qt Linguist's format; `scripts/messages.py` keeps them in step with the source.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from functools import cache

from desktop.paths import TRANSLATIONS

LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"
DEFAULT_LANGUAGE = "ar"

_language = [DEFAULT_LANGUAGE]


def mark(source: str) -> str:
    """Mark an English text that is translated later, where it is shown."""
    return source


def use(language: str) -> None:
    """Choose the language of everything said from now on: "ar", or "en" for the source texts."""
    _language[0] = language


def language() -> str:
    """The language in use."""
    return _language[0]


def tr(source: str, /, **values: object) -> str:
    """Say `source` in the language in use, with its {placeholders} filled, each isolated from the text around it.

    Isolation keeps numbers, dates and Latin names in their own order inside an Arabic sentence (UAX #9).
    """
    return fill(_catalogue(_language[0]).get(source, source), **values)


def trn(source: str, count: int, /, **values: object) -> str:
    """Like tr() for a sentence with a count: {n} is the number, and Arabic chooses among its six plural forms."""
    forms = _plurals(_language[0]).get(source)
    chosen = forms[_arabic_form(count)] if forms else source
    return fill(chosen, n=count, **values)


def fill(template: str, /, **values: object) -> str:
    """Put values into {placeholders}, each wrapped in a first-strong isolate."""
    return template.format_map({k: f"{FSI}{v}{PDI}" for k, v in values.items()}) if values else template


def _arabic_form(n: int) -> int:
    """Index among zero, one, two, few (3-10), many (11-99), other (CLDR plural rules for Arabic)."""
    if n in (0, 1, 2):
        return n
    if 3 <= n % 100 <= 10:
        return 3
    return 4 if 11 <= n % 100 <= 99 else 5


@cache
def _entries(language: str) -> tuple[dict[str, str], dict[str, list[str]]]:
    single: dict[str, str] = {}
    plural: dict[str, list[str]] = {}
    file = TRANSLATIONS / f"{language}.ts"
    if not file.exists():
        return single, plural
    for message in ET.parse(file).iter("message"):
        source, translation = message.findtext("source", ""), message.find("translation")
        if translation is None or not source:
            continue
        if message.get("numerus") == "yes":
            plural[source] = [form.text or "" for form in translation.iter("numerusform")]
        elif translation.text:
            single[source] = translation.text
    return single, plural


def _catalogue(language: str) -> dict[str, str]:
    return _entries(language)[0]


def _plurals(language: str) -> dict[str, list[str]]:
    return _entries(language)[1]
