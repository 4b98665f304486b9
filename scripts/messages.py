"""Keep translations/ar.ts in step with the English sources in the code.

python scripts/messages.py check        what is untranslated or no longer used; exit 1 if anything is
python scripts/messages.py add FILE     put the translations of a JSON file {source: arabic or six plural forms} in
python scripts/messages.py tidy         drop entries whose source left the code
"""

from __future__ import annotations

import ast
import fcntl
import json
import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CATALOGUE = ROOT / "translations" / "ar.ts"
CALLS = {"tr", "mark", "trn"}
Entries = dict[str, str | list[str]]


def used() -> dict[str, bool]:
    """Every source string in the code, and whether it is a sentence with a count."""
    found: dict[str, bool] = {}
    for folder in ("desktop", "central"):
        for file in sorted((ROOT / folder).rglob("*.py")):
            for source, plural in _sources(ast.parse(file.read_text(encoding="utf-8"))):
                found[source] = found.get(source, False) or plural
    return found


def _sources(tree: ast.AST) -> Iterator[tuple[str, bool]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in CALLS and node.args:
            first = node.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield first.value, node.func.id == "trn"


def read() -> Entries:
    """The catalogue as {source: translation or plural forms}."""
    entries: Entries = {}
    if CATALOGUE.exists():
        for message in ET.parse(CATALOGUE).iter("message"):
            translation = message.find("translation")
            source = message.findtext("source", "")
            if translation is not None and message.get("numerus") == "yes":
                entries[source] = [form.text or "" for form in translation.iter("numerusform")]
            elif translation is not None:
                entries[source] = translation.text or ""
    return entries


def write(entries: Entries) -> None:
    """Write the catalogue in Qt Linguist's format, sorted, so that two people's additions rarely collide."""
    root = ET.Element("TS", version="2.1", language="ar", sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = "istiqbal"
    for source, translation in sorted(entries.items()):
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = source
        target = ET.SubElement(message, "translation")
        if isinstance(translation, list):
            message.set("numerus", "yes")
            for form in translation:
                ET.SubElement(target, "numerusform").text = form
        else:
            target.text = translation
    ET.indent(root, " ")
    text = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(root, encoding="unicode") + "\n"
    partial = CATALOGUE.with_suffix(".ts.new")
    partial.write_text(text, encoding="utf-8")
    partial.replace(CATALOGUE)


def faults() -> list[str]:
    """What a translator still has to do, and placeholders that the Arabic lost or invented."""
    entries, sources = read(), used()
    found = [f"not translated: {s!r}" for s in sources if not entries.get(s)]
    found += [f"no longer used: {s!r}" for s in entries if s not in sources]
    for source, translation in entries.items():
        forms = translation if isinstance(translation, list) else [translation]
        wanted = set(re.findall(r"{(\w+)}", source)) - {"n"}
        if any(set(re.findall(r"{(\w+)}", form)) - {"n"} != wanted for form in forms):
            found.append(f"placeholders differ: {source!r}")
        if isinstance(translation, list) and len(forms) != 6:
            found.append(f"needs six plural forms: {source!r}")
    return found


def main(arguments: list[str]) -> int:
    """Run one of the three commands."""
    if arguments[:1] == ["check"]:
        found = faults()
        print("\n".join(found))
        return 1 if found else 0
    with (CATALOGUE.parent / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if arguments[:1] == ["add"]:
            write({**read(), **json.loads(Path(arguments[1]).read_text(encoding="utf-8"))})
        elif arguments[:1] == ["tidy"]:
            kept = used()
            write({s: t for s, t in read().items() if s in kept})
        else:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
