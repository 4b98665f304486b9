"""Write the colour profile that every paper carries (sRGB, ICC version 2): run once, never shipped.

python scripts/build_colours.py

A paper that is kept for decades names the colour space that its numbers mean. The profile is made here from the figures
of IEC 61966-2-1, so it belongs to nobody else: it is dedicated to the public domain (CC0 1.0).
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from struct import pack

TARGET = Path(__file__).resolve().parent.parent / "resources/colours/srgb.icc"
_MADE = datetime(2026, 1, 1)  # the same figures give the same bytes
# Primaries and white, adapted to D50 as ICC profiles have them.
_WHITE = (0.9642, 1.0, 0.8249)
_PRIMARIES = {b"rXYZ": (0.4360, 0.2225, 0.0139), b"gXYZ": (0.3851, 0.7169, 0.0971), b"bXYZ": (0.1431, 0.0606, 0.7141)}
_STEPS = 64


def linear(value: float) -> float:
    """How much light a stored value of 0..1 means."""
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def profile() -> bytes:
    """The bytes of the profile."""
    curve = [round(linear(step / (_STEPS - 1)) * 65535) for step in range(_STEPS)]
    name = b"sRGB\0"
    tags = {
        b"desc": b"desc\0\0\0\0" + pack(">L", len(name)) + name + bytes(4 + 4 + 2 + 1 + 67),
        b"cprt": b"text\0\0\0\0CC0 1.0\0",
        b"wtpt": _xyz(_WHITE),
        **{tag: _xyz(colour) for tag, colour in _PRIMARIES.items()},
        b"rTRC": b"curv\0\0\0\0" + pack(f">L{_STEPS}H", _STEPS, *curve),
    }
    places: dict[bytes, tuple[int, int]] = {}
    body, start = b"", 128 + 4 + 12 * (len(tags) + 2)
    for tag, data in tags.items():
        places[tag] = (start + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    places[b"gTRC"] = places[b"bTRC"] = places[b"rTRC"]  # one curve for all three
    directory = pack(">L", len(places)) + b"".join(pack(">4sLL", tag, *place) for tag, place in places.items())
    return _header(128 + len(directory) + len(body)) + directory + body


def _header(size: int) -> bytes:
    made = pack(">6H", *_MADE.timetuple()[:6])
    return (
        pack(">L4sL4s4s4s", size, bytes(4), 0x02100000, b"mntr", b"RGB ", b"XYZ ")
        + made
        + b"acsp"
        + bytes(4 + 4 + 4 + 4 + 8 + 4)
        + b"".join(pack(">l", round(part * 65536)) for part in _WHITE)
        + bytes(48)
    )


def _xyz(colour: tuple[float, ...]) -> bytes:
    return b"XYZ \0\0\0\0" + b"".join(pack(">l", round(part * 65536)) for part in colour)


if __name__ == "__main__":
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_bytes(profile())
    print(f"{TARGET}: {TARGET.stat().st_size} bytes")
