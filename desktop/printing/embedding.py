"""A face inside a PDF: one Type 0 font (Identity-H), its subset, its widths and its map back to text."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

from desktop.printing.fonts import Face, subset

_MAP_HEAD = (
    "/CIDInit/ProcSet findresource begin 12 dict begin begincmap"
    "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def"
    "/CMapName/Adobe-Identity-UCS def/CMapType 2 def 1 begincodespacerange<0000><FFFF>endcodespacerange"
)
_MAP_FOOT = "endcmap CMapName currentdict/CMap defineresource pop end end"
_MOST_IN_BLOCK = 100  # PDF 32000-1, 9.10.3: entries of one bfchar block
_SYMBOLIC = 4  # font descriptor flag


def embed(document: Any, face: Face, glyphs: frozenset[int]) -> None:
    """Write the glyphs of a face into a ReportLab document, under the face's resource name."""
    used = sorted(glyphs | {0})
    name = f"/{_tag(used)}+Istiqbal-{face.name}"
    descendant = {
        "Type": "/Font",
        "Subtype": "/CIDFontType2",
        "BaseFont": name,
        "CIDSystemInfo": "<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>",
        "FontDescriptor": indirect(document, _descriptor(document, face, name, used)),
        "CIDToGIDMap": "/Identity",
        "DW": 0,
        "W": _widths(face, used),
    }
    font = {
        "Type": "/Font",
        "Subtype": "/Type0",
        "BaseFont": name,
        "Encoding": "/Identity-H",
        "DescendantFonts": array(indirect(document, descendant)),
        "ToUnicode": stream(document, _to_unicode(face, used).encode("ascii")),
    }
    document.idToObject["BasicFonts"].dict[face.resource] = indirect(document, font)


def _descriptor(document: Any, face: Face, name: str, used: Sequence[int]) -> dict[str, object]:
    scale = 1000 / face.sfnt.units_per_em
    font_file = subset(face.name, frozenset(used))
    return {
        "Type": "/FontDescriptor",
        "FontName": name,
        "Flags": _SYMBOLIC,
        "FontBBox": f"[{' '.join(str(round(edge * scale)) for edge in face.sfnt.box)}]",
        "ItalicAngle": 0,
        "Ascent": round(face.sfnt.ascent * scale),
        "Descent": round(face.sfnt.descent * scale),
        "CapHeight": 700,
        "StemV": 80,
        "FontFile2": stream(document, font_file, Length1=len(font_file)),
    }


def indirect(document: Any, entries: dict[str, object]) -> Any:
    """A dictionary as an object of its own, by reference."""
    from reportlab.pdfbase.pdfdoc import PDFDictionary

    return document.Reference(PDFDictionary(entries))


def array(*items: object) -> Any:
    """A PDF array."""
    from reportlab.pdfbase.pdfdoc import PDFArray

    return PDFArray(items)


def raw(written: str, *references: Any) -> Any:
    """An object as the format writes it, with a reference in place of each @."""
    return _kinds().raw(written, references)


class _Kinds(NamedTuple):
    """Objects that ReportLab's document takes as its own."""

    raw: Any
    stream: Any


@cache
def _kinds() -> _Kinds:
    from reportlab.pdfbase.pdfdoc import PDFObject

    class Raw(PDFObject):  # type: ignore[misc]  # ReportLab has no types
        def __init__(self, written: str, references: Sequence[Any]) -> None:
            self.parts, self.references = written.split("@"), references

        def format(self, document: Any) -> bytes:
            names = [*(bytes(reference.format(document)) for reference in self.references), b""]
            return b"".join(part.encode("latin-1") + name for part, name in zip(self.parts, names, strict=True))

    class Stream(PDFObject):  # type: ignore[misc]  # ReportLab has no types
        # Its own stream ends without the line break that PDF/A asks for before the last word.
        __RefOnly__ = 1

        def __init__(self, entries: Any, content: bytes) -> None:
            self.entries, self.content = entries, content

        def format(self, document: Any) -> bytes:
            return bytes(self.entries.format(document)) + b"\nstream\n" + self.content + b"\nendstream"

    return _Kinds(Raw, Stream)


def stream(document: Any, content: bytes, *, packed: bool = True, **entries: object) -> Any:
    """Bytes as an object of their own, by reference."""
    from reportlab.pdfbase.pdfdoc import PDFDictionary

    if packed:
        content, entries = zlib.compress(content, 6), {"Filter": "/FlateDecode", **entries}
    return document.Reference(_kinds().stream(PDFDictionary({**entries, "Length": len(content)}), content))


def _tag(used: Sequence[int]) -> str:
    """Six capitals that tell subsets of one face apart, as the format asks."""
    rest, letters = zlib.crc32(repr(used).encode()), []
    for _ in range(6):
        rest, letter = divmod(rest, 26)
        letters.append(chr(65 + letter))
    return "".join(letters)


def _widths(face: Face, used: Sequence[int]) -> str:
    scale = 1000 / face.sfnt.units_per_em
    return f"[{' '.join(f'{glyph}[{face.sfnt.advances[glyph] * scale:g}]' for glyph in used)}]"


def _to_unicode(face: Face, used: Sequence[int]) -> str:
    rows = [
        f"<{glyph:04X}><{face.meanings[glyph].encode('utf-16-be').hex()}>" for glyph in used if glyph in face.meanings
    ]
    blocks = [rows[start : start + _MOST_IN_BLOCK] for start in range(0, len(rows), _MOST_IN_BLOCK)]
    body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return f"{_MAP_HEAD}\n{body}\n{_MAP_FOOT}"
