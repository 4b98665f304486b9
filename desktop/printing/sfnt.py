"""TrueType files: reading the tables that papers need, and cutting out the glyphs one document uses.

Glyphs keep their numbers in the cut-out. A line of text therefore always has the same drawing operators, whichever
document it stands in, and can be remembered.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from struct import pack, unpack_from

# Of a composite glyph's component (OpenType specification, table glyf).
_WORDS, _SCALE, _MORE, _SCALE_XY, _MATRIX = 0x0001, 0x0008, 0x0020, 0x0040, 0x0080


@dataclass(frozen=True, slots=True)
class Sfnt:
    """A parsed font file; lengths in font units."""

    tables: dict[bytes, bytes]
    outlines: tuple[bytes, ...]
    """The glyf entry of each glyph, padded to an even length."""
    components: dict[int, tuple[int, ...]]
    """The glyphs that a composite glyph is made of."""
    advances: tuple[int, ...]
    glyphs: dict[str, int]
    """Character to glyph number."""
    units_per_em: int

    @classmethod
    def read(cls, file: Path) -> Sfnt:
        """Parse one of our prepared fonts: TrueType outlines, a character map of format 4."""
        tables = _tables(file.read_bytes())
        outlines = _outlines(tables)
        components = {
            number: _components(outline)
            for number, outline in enumerate(outlines)
            if outline and unpack_from(">h", outline)[0] < 0
        }
        return cls(
            tables,
            outlines,
            components,
            _advances(tables, len(outlines)),
            _characters(tables[b"cmap"]),
            unpack_from(">H", tables[b"head"], 18)[0],
        )

    @property
    def box(self) -> tuple[int, int, int, int]:
        """xMin, yMin, xMax, yMax of all glyphs."""
        found: tuple[int, int, int, int] = unpack_from(">4h", self.tables[b"head"], 36)
        return found

    @property
    def ascent(self) -> int:
        return int(unpack_from(">h", self.tables[b"hhea"], 4)[0])

    @property
    def descent(self) -> int:
        return int(unpack_from(">h", self.tables[b"hhea"], 6)[0])

    def subset(self, wanted: Iterable[int]) -> bytes:
        """A font file with only these glyphs (and what they are composed of), under their old numbers."""
        keep = self._closure(wanted)
        count = max(keep) + 1
        offsets, outlines, position = array("H", [0]), [], 0
        for number in sorted(keep):
            offsets.extend([position >> 1] * (number + 1 - len(offsets)))  # those left out are empty
            outlines.append(self.outlines[number])
            position += len(self.outlines[number])
            offsets.append(position >> 1)
        offsets.byteswap()
        long_metrics = min(count, unpack_from(">H", self.tables[b"hhea"], 34)[0])
        head, hmtx = self.tables[b"head"], self.tables[b"hmtx"]
        return _file(
            {
                b"glyf": b"".join(outlines),
                b"head": head[:8] + bytes(4) + head[12:50] + bytes(2) + head[52:],
                b"hhea": self.tables[b"hhea"][:34] + pack(">H", long_metrics),
                b"hmtx": hmtx[: long_metrics * 4 + 2 * (count - long_metrics)],
                b"loca": offsets.tobytes(),
                b"maxp": self.tables[b"maxp"][:4] + pack(">H", count) + self.tables[b"maxp"][6:],
            }
        )

    def _closure(self, wanted: Iterable[int]) -> set[int]:
        keep, waiting = {0}, list(wanted)
        while waiting:
            number = waiting.pop()
            keep.add(number)
            waiting += [part for part in self.components.get(number, ()) if part not in keep]
        return keep


def _tables(data: bytes) -> dict[bytes, bytes]:
    found = {}
    for index in range(unpack_from(">H", data, 4)[0]):
        tag, _, offset, length = unpack_from(">4sLLL", data, 12 + 16 * index)
        found[tag] = data[offset : offset + length]
    return found


def _outlines(tables: dict[bytes, bytes]) -> tuple[bytes, ...]:
    count = unpack_from(">H", tables[b"maxp"], 4)[0]
    long_offsets = unpack_from(">h", tables[b"head"], 50)[0]
    form, unit = (f">{count + 1}L", 1) if long_offsets else (f">{count + 1}H", 2)
    offsets = [offset * unit for offset in unpack_from(form, tables[b"loca"])]
    slices = (tables[b"glyf"][a:b] for a, b in pairwise(offsets))
    return tuple(outline + b"\0" * (len(outline) & 1) for outline in slices)


def _components(outline: bytes) -> tuple[int, ...]:
    found, position, flags = [], 10, _MORE
    while flags & _MORE:
        flags, number = unpack_from(">HH", outline, position)
        found.append(number)
        scale = 2 if flags & _SCALE else 4 if flags & _SCALE_XY else 8 if flags & _MATRIX else 0
        position += 4 + (4 if flags & _WORDS else 2) + scale
    return tuple(found)


def _advances(tables: dict[bytes, bytes], count: int) -> tuple[int, ...]:
    measured = unpack_from(">H", tables[b"hhea"], 34)[0]
    found = list(unpack_from(">" + "Hh" * measured, tables[b"hmtx"])[::2])
    return tuple(found + [found[-1]] * (count - measured))


def _characters(cmap: bytes) -> dict[str, int]:
    start = unpack_from(">L", cmap, 8)[0]  # the prepared fonts have one subtable, format 4
    segments = unpack_from(">H", cmap, start + 6)[0] // 2
    ends, firsts, deltas, ranges = (
        unpack_from(f">{segments}H", cmap, start + 14 + 2 * segments * step + (2 if step else 0)) for step in range(4)
    )
    base = start + 16 + 6 * segments
    found = {}
    for index in range(segments):
        for code in range(firsts[index], min(ends[index], 0xFFFE) + 1):
            number = code
            if ranges[index]:
                number = unpack_from(">H", cmap, base + 2 * index + ranges[index] + 2 * (code - firsts[index]))[0]
            if number or not ranges[index]:
                found[chr(code)] = (number + deltas[index]) & 0xFFFF
    return found


def _file(tables: dict[bytes, bytes]) -> bytes:
    offset, directory, bodies = 12 + 16 * len(tables), [], []
    for tag, body in tables.items():
        directory.append(tag + pack(">LLL", 0, offset, len(body)))
        bodies.append(body + b"\0" * (-len(body) % 4))
        offset += len(bodies[-1])
    power = 1 << (len(tables).bit_length() - 1)
    header = pack(">LHHHH", 0x10000, len(tables), power * 16, power.bit_length() - 1, (len(tables) - power) * 16)
    return header + b"".join(directory) + b"".join(bodies)
