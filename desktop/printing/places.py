"""Where a finished paper is signed: the boxes of its pages, found in the file as it was printed."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.messages import tr
from desktop.printing import raster
from desktop.printing.raster import Rect

_LEAST_HEIGHT, _LEAST_WIDTH = 40.0, 80.0


@dataclass(frozen=True, slots=True)
class SigningPlace:
    """One box: its border, and the part in which a signature is looked for (beneath the name, above the date)."""

    border: Rect
    room: Rect


def signing_places(pdf: bytes, index: int) -> tuple[SigningPlace, ...]:
    """The boxes of one page in the order of reading: from the top, from the right; the first is the signer's own."""
    boxes = [
        one
        for one in set(raster.outlines(pdf, index))
        if one[3] - one[1] >= _LEAST_HEIGHT and one[2] - one[0] >= _LEAST_WIDTH
    ]
    signs = raster.places_of(pdf, index, _word(tr("Signature:")))
    dates = raster.places_of(pdf, index, _word(tr("Date:")))
    found = []
    for sign in signs:
        around = [box for box in boxes if _holds(box, sign)]
        if around:
            border = min(around, key=lambda box: (box[2] - box[0]) * (box[3] - box[1]))
            date = min((one[1] for one in dates if _holds(border, one) and one[1] > sign[1]), default=border[3])
            found.append(SigningPlace(border, (border[0] + 2, sign[1] - 1, border[2] - 2, date - 1)))
    return tuple(sorted(found, key=lambda place: (round(place.border[1]), -place.border[0])))


def _word(label: str) -> str:
    return label.strip(" :")


def _holds(outer: Rect, inner: Rect) -> bool:
    return (
        outer[0] - 1 <= inner[0] and outer[1] - 1 <= inner[1] and inner[2] <= outer[2] + 1 and inner[3] <= outer[3] + 1
    )
