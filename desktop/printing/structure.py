"""What a screen reader is told of a paper: its headings, paragraphs, tables and figures, in the order one reads them.

The words stand in the elements of the structure, never in the drawing itself: extractors would turn them round again.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop.printing.embedding import indirect, raw
from desktop.printing.shaping import tidy

ARTIFACT = "Artifact"
"""The tag of what is only for the eye: rules, frames, what is repeated on every page."""

_SPOKEN = frozenset(("P", "H1", "H2", "TH", "TD", "Figure"))
_UNSAID = re.compile("[\u200c-\u200f\u061c\u2066-\u2069]")
_ATTRIBUTES = {"column": "/A<</O/Table/Scope/Column>>", "row": "/A<</O/Table/Scope/Row>>"}


@dataclass
class Element:
    """One element: the pieces of pages it owns, the elements in it, and the words it says."""

    tag: str
    alt: str = ""
    scope: str = ""
    said: list[str] = field(default_factory=list)
    kids: list[Element | tuple[int, int]] = field(default_factory=list)
    """Elements, or (page, number) of what was drawn."""


class Structure:
    """The elements of one paper, as they are opened, drawn into and closed."""

    def __init__(self) -> None:
        self.root = Element("Document")
        self._open = [self.root]
        self._drawn: list[list[Element]] = []

    def new_page(self) -> None:
        """What follows is drawn on the next page."""
        self._drawn.append([])

    def open(self, element: Element) -> None:
        """Begin an element inside the one that is open; nothing inside an artifact is part of the structure."""
        if not self.hidden and element.tag != ARTIFACT:
            self._open[-1].kids.append(element)
        self._open.append(Element(ARTIFACT) if self.hidden else element)

    def close(self) -> None:
        """End the element that was opened last."""
        self._open.pop()

    @property
    def hidden(self) -> bool:
        """Whether what is drawn now is only for the eye."""
        return self._open[-1].tag == ARTIFACT

    @property
    def pictured(self) -> bool:
        """Whether shapes drawn now belong to a figure."""
        return self._open[-1].tag == "Figure"

    def mark(self, operators: str, said: str = "") -> str:
        """The operators as part of the open element; a text outside of any is a paragraph of its own."""
        if self.hidden or not (said or self.pictured):
            return f"/{ARTIFACT} BMC\n{operators}\nEMC"
        element = self._open[-1]
        if element.tag not in _SPOKEN:
            element = Element("P")
            self._open[-1].kids.append(element)
        page = self._drawn[-1]
        element.said += [tidy(said)] * bool(said)
        element.kids.append((len(self._drawn) - 1, len(page)))
        page.append(element)
        return f"/{element.tag}<</MCID {len(page) - 1}>>BDC\n{operators}\nEMC"

    def write(self, document: Any, pages: Sequence[Any]) -> None:
        """Put the structure into a document; `pages` are references to its pages."""
        from reportlab.pdfbase.pdfdoc import PDFObjectReference

        names: dict[int, Any] = {}
        root = PDFObjectReference("structure")
        for place, element in enumerate(_all(self.root)):
            names[id(element)] = PDFObjectReference(f"structure{place}")
        self._write_element(document, self.root, root, names, pages)
        lists = "".join(f"{index}[{'@ ' * len(drawn)}]" for index, drawn in enumerate(self._drawn))
        held = [names[id(element)] for drawn in self._drawn for element in drawn]
        tree = f"<</Type/StructTreeRoot/K @/ParentTree<</Nums[{lists}]>>/ParentTreeNextKey {len(self._drawn)}>>"
        document.Reference(raw(tree, names[id(self.root)], *held), "structure")
        document.Catalog.StructTreeRoot = root
        document.Catalog.MarkInfo = indirect(document, {"Marked": "true"})

    def _write_element(
        self, document: Any, element: Element, parent: Any, names: dict[int, Any], pages: Sequence[Any]
    ) -> None:
        own = names[id(element)]
        kids, references = [], [parent]
        for kid in element.kids:
            if isinstance(kid, Element):
                self._write_element(document, kid, own, names, pages)
                kids.append("@")
                references.append(names[id(kid)])
            else:
                page, number = kid
                kids.append(f"<</Type/MCR/Pg @/MCID {number}>>")
                references.append(pages[page])
        said = _text("ActualText", " ".join(element.said)) if element.tag != "Figure" else ""
        words = said + _text("Alt", element.alt) + _ATTRIBUTES.get(element.scope, "")
        written = f"<</Type/StructElem/S/{element.tag}/P @/K[{' '.join(kids)}]{words}>>"
        document.Reference(raw(written, *references), own.name)


def _all(element: Element) -> list[Element]:
    found = [element]
    for kid in element.kids:
        found += _all(kid) if isinstance(kid, Element) else []
    return found


def _text(key: str, value: str) -> str:
    """A text of the format: UTF-16 in hexadecimal; nothing where there is nothing to say."""
    spoken = _UNSAID.sub("", value).replace("\u00a0", " ").strip()
    return f"/{key}<FEFF{spoken.encode('utf-16-be').hex()}>" if spoken else ""
