"""What readers of PDF find on the papers: Arabic words, values, table rows; in PDFium, poppler and pdf.js.

python -m benchmarks.reading [FOLDER WITH node_modules/pdfjs-dist]

PDFium reads in Edge and Chrome, poppler in the viewers of Linux, pdf.js in Firefox (`npm install pdfjs-dist` in any folder;
Node 20 or newer). A word counts as found if it stands somewhere in what the reader makes of the file; a value (number,
identifier, date, e-mail) if it stands there whole; a label if its value follows it.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

from desktop.printing.content import Entry
from tests.printing.samples import LETTERHEAD
from tests.printing.test_file import PAPERS, made
from tests.printing.test_papers import pdfium, words_of
from tests.printing.test_reading import plain, values_of

_PDFJS = """
import {getDocument} from '%s/node_modules/pdfjs-dist/legacy/build/pdf.mjs'; import fs from 'fs';
const file = await getDocument({data: new Uint8Array(fs.readFileSync(process.argv[2])), verbosity: 0}).promise;
for (let page = 1; page <= file.numPages; page++) {
  const text = await (await file.getPage(page)).getTextContent();
  console.log(text.items.map(item => item.str + (item.hasEOL ? '\\n' : ' ')).join(''));
}
"""
_UNSEEN = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")

Reader = Callable[[bytes], str]


def poppler(pdf: bytes) -> str:
    """As pdftotext has it."""
    return subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()


def pdfjs(folder: str) -> Reader:
    """As the text layer of Firefox has it."""

    def read(pdf: bytes) -> str:
        with tempfile.TemporaryDirectory() as place:
            script, file = Path(place, "read.mjs"), Path(place, "paper.pdf")
            script.write_text(_PDFJS % Path(folder).resolve())
            file.write_bytes(pdf)
            ran = subprocess.run(["node", script, file], capture_output=True, check=True, text=True)
        return ran.stdout

    return read


def labelled(content: object) -> Iterator[str]:
    """Every label with the value that should follow it."""
    if isinstance(content, Entry):
        if content.value:
            yield plain(f"{content.label} {content.value}")
    elif isinstance(content, tuple):
        for part in content:
            yield from labelled(part)
    elif is_dataclass(content) and not isinstance(content, type):
        for field in fields(content):
            yield from labelled(getattr(content, field.name))


def main() -> None:
    """A line for each reader: found of all, over all papers."""
    readers: dict[str, Reader] = {"PDFium": pdfium, "poppler": poppler}
    if len(sys.argv) > 1:
        readers["pdf.js"] = pdfjs(sys.argv[1])
    for name, read in readers.items():
        wanted = {"words": 0, "values": 0, "labels with their value": 0}
        found = dict.fromkeys(wanted, 0)
        for paper, (_, content) in PAPERS.items():
            text = plain(_UNSEEN.sub("", read(made(paper))))
            asked = {
                "words": words_of(content) | words_of(LETTERHEAD),
                "values": {plain(value) for value in values_of(content)},
                "labels with their value": set(labelled(content)),
            }
            for kind, all_of_it in asked.items():
                wanted[kind] += len(all_of_it)
                found[kind] += sum(one in text for one in all_of_it)
        print(f"{name:8}" + "   ".join(f"{kind} {found[kind]}/{wanted[kind]}" for kind in wanted))


if __name__ == "__main__":
    main()
