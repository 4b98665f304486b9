"""Drawing on the pages of one PDF: text lines, rules, boxes, outlines, pictures. Points, y upwards from the bottom."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager, closing, nullcontext
from enum import StrEnum
from typing import Any

from desktop.printing.archive import describe, embed_record, name_colours
from desktop.printing.embedding import array, embed, stream
from desktop.printing.fonts import face
from desktop.printing.runs import SCALE, STEP, number, run
from desktop.printing.structure import Element, Structure
from desktop.printing.style import A4, INK, MM, RULE, Colour, PageFormat, TextStyle

Point = tuple[float, float]
_UNTAGGED = nullcontext()


class Align(StrEnum):
    """Which point of a line its x names."""

    RIGHT = "right"
    LEFT = "left"
    CENTRE = "centre"


class Canvas:
    """Collects pages and the glyphs they use; `finish` gives the file. The same drawing gives the same bytes.

    `record` is embedded as data. An `accessible` file also tells a screen reader what is drawn; see `tagged`.
    """

    def __init__(
        self, title: str, author: str, language: str, record: bytes = b"", *, accessible: bool = False
    ) -> None:
        from reportlab.pdfbase.pdfdoc import PDFDocument, ViewerPreferencesPDFDictionary

        self._document: Any = PDFDocument(invariant=1, lang=language, compression=0, pdfVersion=(1, 7))
        describe(self._document, title, author, language)
        name_colours(self._document)
        if record:
            embed_record(self._document, record)
        self._structure = Structure() if accessible else None
        preferences = ViewerPreferencesPDFDictionary()
        # Not /Direction /R2L: with it PDFium turns every line round as if it were Arabic, numbers of documents too.
        preferences["DisplayDocTitle"], preferences["PrintScaling"] = "true", "None"
        self._document.Catalog.ViewerPreferences = preferences
        self._pages: list[list[str]] = []
        self._boxes: list[Any] = []
        self._glyphs: dict[str, set[int]] = {}
        self._raised = False  # whether the next text stands a STEP higher, so that it never has the last one's baseline
        self._pictures: dict[bytes, tuple[str, Any]] = {}

    def new_page(self, sheet: PageFormat = A4) -> None:
        """Begin a page; what follows is drawn on it, in the steps of its format."""
        scale = number(sheet.scale)
        self._pages.append([f"{scale} 0 0 {scale} 0 0 cm"] if sheet.scale != 1 else [])
        self._boxes.append(array(0, 0, number(sheet.paper_width * MM), number(sheet.paper_height * MM)))
        if self._structure:
            self._structure.new_page()

    def tagged(
        self, tag: str, *, alt: str = "", scope: str = "", said: str = ""
    ) -> AbstractContextManager[Structure | None]:
        """What is drawn meanwhile is one element: H1, H2, P, Table, TR, TH (`scope` row or column), TD, Figure with its
        `alt` text, or `structure.ARTIFACT`. Only accessible files have elements; a text outside of any is a paragraph.

        `said` stands for a sign that is drawn and not written, before the words of the element.
        """
        if self._structure is None:
            return _UNTAGGED
        self._structure.open(Element(tag, alt, scope, [said] * bool(said)))
        return closing(self._structure)  # which ends its element

    def draw(self, operators: str, said: str = "") -> None:
        """Raw operators, for shapes that no method here draws; `said` are the words they show."""
        self._pages[-1].append(self._structure.mark(operators, said) if self._structure else operators)

    def text(
        self, style: TextStyle, x: float, y: float, line: str, align: Align = Align.RIGHT, missing: float = 0.0
    ) -> float:
        """One line in reading order with its baseline at y; returns its width. `missing` justifies it."""
        composed = run(style.face, style.size, line, round(missing, 2))
        self._glyphs.setdefault(style.face, set()).update(composed.glyphs)
        shift = composed.width
        if align is not Align.RIGHT:
            shift = shift / 2 if align is Align.CENTRE else 0.0
        place = f"{SCALE} 0 0 {SCALE} {number(x - shift)} {number(y + self._raised * STEP * SCALE)} Tm"
        self.draw(f"{style.colour} rg BT {place} {composed.operators} ET", line)
        self._raised = not (self._raised ^ composed.ends_raised)
        return composed.width

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        fill: Colour = "",
        stroke: Colour = "",
        thickness: float = 0.5,
    ) -> None:
        """A rectangle from its lower left corner."""
        paint = "nSfB"[2 * bool(fill) + bool(stroke)]
        colours = f"{fill} rg " * bool(fill) + f"{stroke} RG {number(thickness)} w " * bool(stroke)
        self.draw(f"{colours}{number(x)} {number(y)} {number(width)} {number(height)} re {paint}")

    def rule(self, x1: float, y1: float, x2: float, y2: float, colour: Colour = RULE, thickness: float = 0.5) -> None:
        """A straight line."""
        path = f"{number(x1)} {number(y1)} m {number(x2)} {number(y2)} l S"
        self.draw(f"{colour} RG {number(thickness)} w {path}")

    def polyline(self, points: Sequence[Point], colour: Colour = INK, thickness: float = 1.0) -> None:
        """Joined straight lines, round at corners and ends."""
        self.draw(f"q 1 J 1 j {colour} RG {number(thickness)} w {_path(points)} S Q")

    def outlines(self, shapes: Iterable[Sequence[Point]], colour: Colour) -> None:
        """Filled closed shapes."""
        for points in shapes:
            self.draw(f"{colour} rg {_path(points)} h f")

    def picture(self, data: bytes, x: float, y: float, width: float, height: float) -> float:
        """A PNG or JPEG on white, fitted into a frame from its lower left corner; returns the width it took."""
        name, (across, down) = self._picture(data)
        scale = min(width / across, height / down)
        wide, high = across * scale, down * scale
        self.draw(
            f"q {number(wide)} 0 0 {number(high)} {number(x + width - wide)} {number(y + (height - high) / 2)} cm /{name} Do Q"
        )
        return float(wide)

    def _picture(self, data: bytes) -> tuple[str, tuple[int, int]]:
        from PIL import Image  # comes with ReportLab

        if data not in self._pictures:
            with Image.open(io.BytesIO(data)) as opened:
                rgba = opened.convert("RGBA")
            flat = Image.new("RGB", rgba.size, "white")
            flat.paste(rgba, mask=rgba.getchannel("A"))
            reference = stream(
                self._document,
                flat.tobytes(),
                Type="/XObject",
                Subtype="/Image",
                Width=flat.width,
                Height=flat.height,
                ColorSpace="/DeviceRGB",
                BitsPerComponent=8,
            )
            self._pictures[data] = (f"P{len(self._pictures)}", (reference, flat.size))
        name, (_, size) = self._pictures[data]
        return name, size

    def finish(self) -> bytes:
        """The PDF file."""
        from reportlab.pdfbase.pdfdoc import PDFObjectReference, PDFPage, PDFResourceDictionary

        for name in sorted(self._glyphs):
            embed(self._document, face(name), frozenset(self._glyphs[name]))
        resources = PDFResourceDictionary()
        resources.basicFonts()
        resources.allProcs()
        resources.XObject = {name: reference for name, (reference, _) in self._pictures.values()}
        shared = self._document.Reference(resources)
        pages = []
        for index, (operators, box) in enumerate(zip(self._pages, self._boxes, strict=True)):
            page, content = PDFPage(), "\n".join(operators).encode("ascii")
            page.MediaBox = box
            page.Contents, page.Resources = stream(self._document, content), shared
            self._document.updateSignature(content)
            if self._structure:
                page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
                page.StructParents, page.Tabs = index, "/S"
            pages.append(PDFObjectReference(self._document.thisPageName()))
            self._document.addPage(page)
        if self._structure:
            self._structure.write(self._document, pages)
        return bytes(self._document.GetPDFData(None))


def _path(points: Sequence[Point]) -> str:
    (x, y), *rest = points
    return f"{number(x)} {number(y)} m " + " ".join(f"{number(x)} {number(y)} l" for x, y in rest)
