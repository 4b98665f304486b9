"""An association's own licensed certificate: which file it is, and papers sealed with it.

The certificate stays where the association keeps it (a file, perhaps on a stick); only its place is remembered. Its
password is asked for each time and kept nowhere. What the seal says on paper is what is true of it: whose certificate it
is and who issued it. Whether that issuer is licensed, the association knows and this program does not.
"""

from __future__ import annotations

import json
from dataclasses import replace
from functools import partial
from pathlib import Path

from desktop.errors import BadCertificate, DiskFailed
from desktop.messages import tr
from desktop.printing.canvas import Align, Canvas
from desktop.printing.lines import line_width
from desktop.printing.style import MM, PAGE_NUMBER, PageFormat
from desktop.security import pades
from desktop.security.pades import Certificate


class LicensedSeal:
    """Seals papers with the certificate that this computer was told of."""

    def __init__(self, file: Path) -> None:
        self._file = file

    @property
    def certificate(self) -> Path | None:
        """Where the certificate lies, if one was chosen; it may be on a stick that is not plugged in."""
        try:
            return Path(json.loads(self._file.read_text(encoding="utf-8"))["certificate"])
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def choose(self, certificate: Path | None) -> None:
        """Remember where the certificate lies, or forget it. Raises DiskFailed."""
        try:
            if certificate is None:
                self._file.unlink(missing_ok=True)
            else:
                self._file.write_text(json.dumps({"certificate": str(certificate)}), encoding="utf-8")
        except OSError as error:
            raise DiskFailed() from error

    def seal(self, pdf: bytes, password: str) -> tuple[bytes, Certificate]:
        """The paper with the association's seal, and whose it is. Slow: a second or two.

        Raises BadCertificate, CannotSeal or NoLicensedPart; the paper stays as it was.
        """
        store = self._store()
        owner = pades.read(store, password)
        stamp = partial(_stamp, said_by(owner.issuer))
        return pades.seal(pdf, store, password, tr("Seal of the establishment"), stamp), owner

    def _store(self) -> bytes:
        place = self.certificate
        try:
            return place.read_bytes() if place else b""
        except OSError as error:
            raise BadCertificate() from error


def said_by(issuer: str) -> str:
    """What stands on paper: true of any certificate, licensed or not."""
    return tr("Seal of the establishment, by a certificate of: {issuer}", issuer=issuer)


def _stamp(said: str, width: float) -> bytes:
    """One line, as wide as the foot of the page."""
    canvas = Canvas(said, "", "ar")
    canvas.new_page(PageFormat(width / MM, pades.STAMP_HEIGHT / MM))
    taken = line_width(PAGE_NUMBER.face, said) * PAGE_NUMBER.size / 1000
    style = replace(PAGE_NUMBER, size=round(PAGE_NUMBER.size * min(1.0, width / taken), 2))
    canvas.text(style, width / 2, 3.5, said, Align.CENTRE)
    return canvas.finish()
