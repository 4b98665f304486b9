"""A face inside a PDF: one Type 0 font (Identity-H), its subset, its widths and its map back to text."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple

from desktop.printing.fonts import Face, face

_MAP_HEAD = (
    "/CIDInit/ProcSet findresource begin 12 dict begin begincmap"
    "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def"
    "/CMapName/Adobe-Identity-UCS def/CMapType 2 def 1 begincodespacerange<0000><FFFF>endcodespacerange"
)
_MAP_FOOT = "endcmap CMapName currentdict/CMap defineresource pop end end"
_MOST_IN_BLOCK = 100  # PDF 32000-1, 9.10.3: entries of one bfchar block
_EFFORT = 4  # of 9: a paper is 2 % larger than with the usual 6, and half a millisecond sooner
_SYMBOLIC = 4  # font descriptor flag


class _Cut(NamedTuple):
    """What a document says of the glyphs it uses of one face, packed."""

    name: str
    widths: str
    outlines: bytes
    length: int
    meanings: bytes


def embed(document: Any, drawn_with: Face, glyphs: frozenset[int]) -> None:
    """Write the glyphs of a face into a ReportLab document, under the face's resource name."""
    cut = _cut(drawn_with.name, glyphs | {0})
    written = stream(document, cut.outlines, packed=False, Filter="/FlateDecode", Length1=cut.length)
    descriptor = document.Reference(raw(f"{_descriptor(drawn_with.name)}/FontName{cut.name}/FontFile2 @>>", written))
    descendant = raw(
        f"<</Type/Font/Subtype/CIDFontType2/BaseFont{cut.name}/CIDToGIDMap/Identity/DW 0/W{cut.widths}"
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor @>>",
        descriptor,
    )
    font = raw(
        f"<</Type/Font/Subtype/Type0/BaseFont{cut.name}/Encoding/Identity-H/DescendantFonts[@]/ToUnicode @>>",
        document.Reference(descendant),
        stream(document, cut.meanings, packed=False, Filter="/FlateDecode"),
    )
    document.idToObject["BasicFonts"].dict[drawn_with.resource] = document.Reference(font)


@lru_cache(maxsize=128)
def _cut(face_name: str, glyphs: frozenset[int]) -> _Cut:
    """Papers of one kind mostly use the same glyphs of most faces."""
    drawn_with, used = face(face_name), sorted(glyphs)
    outlines = drawn_with.sfnt.subset(used)
    name = f"/{_tag(used)}+Istiqbal-{face_name}"
    meanings = zlib.compress(_to_unicode(drawn_with, used).encode("ascii"))
    widths = f"[{' '.join([drawn_with.width_entries[glyph] for glyph in used])}]"
    return _Cut(name, widths, zlib.compress(outlines), len(outlines), meanings)


@cache
def _descriptor(face_name: str) -> str:
    sfnt = face(face_name).sfnt
    scale = 1000 / sfnt.units_per_em
    box = " ".join(str(round(edge * scale)) for edge in sfnt.box)
    ascent, descent = round(sfnt.ascent * scale), round(sfnt.descent * scale)
    return (
        f"<</Type/FontDescriptor/Flags {_SYMBOLIC}/FontBBox[{box}]/ItalicAngle 0/Ascent {ascent}/Descent {descent}"
        "/CapHeight 700/StemV 80"
    )


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

        def __init__(self, entries: dict[str, object], content: bytes) -> None:
            written = "".join([f"/{key} {value}" for key, value in entries.items()])
            self.entries, self.content = f"<<{written}>>".encode("latin-1"), content

        def format(self, document: Any) -> bytes:
            return self.entries + b"\nstream\n" + self.content + b"\nendstream"

    return _Kinds(Raw, Stream)


def stream(document: Any, content: bytes, *, packed: bool = True, **entries: object) -> Any:
    """Bytes as an object of their own, by reference."""
    if packed:
        content, entries = zlib.compress(content, _EFFORT), {"Filter": "/FlateDecode", **entries}
    return document.Reference(_kinds().stream({**entries, "Length": len(content)}, content))


def _tag(used: Sequence[int]) -> str:
    """Six capitals that tell subsets of one face apart, as the format asks."""
    rest, letters = zlib.crc32(repr(used).encode()), []
    for _ in range(6):
        rest, letter = divmod(rest, 26)
        letters.append(chr(65 + letter))
    return "".join(letters)


def _to_unicode(face: Face, used: Sequence[int]) -> str:
    rows = [face.meaning_entries[glyph] for glyph in used if glyph in face.meaning_entries]
    blocks = [rows[start : start + _MOST_IN_BLOCK] for start in range(0, len(rows), _MOST_IN_BLOCK)]
    body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return f"{_MAP_HEAD}\n{body}\n{_MAP_FOOT}"
