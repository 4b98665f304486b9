"""The seal of an association that owns a licensed certificate: a PAdES signature in the PDF itself.

pyHanko makes and judges it (`pip install istiqbal[licensed]`); nothing here runs, and nothing of it is loaded, unless a
certificate is used. No time server is asked: a branch works without a line, so the time in a seal is this computer's word.
"""

from __future__ import annotations

import io
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12

from desktop.errors import BadCertificate, CannotSeal, NoLicensedPart

FIELDS = ("EstablishmentSeal", "SecondSeal")
"""Made together before the first seal: a field that is added later would look like a change to what was sealed."""
STAMP_HEIGHT = 12
_SIDE, _LOW = 28, 12  # points from the edges of the page: under the footer, and still within what printers reach
_LEAST_RSA = 2048
_ROOM = 12_288  # bytes kept for one seal: chains of licensed providers are long


class Judged(StrEnum):
    """What a seal in a file is worth."""

    VALID = "valid"
    UNKNOWN_ISSUER = "unknown_issuer"  # whole, but by a certificate that nobody here vouches for
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Certificate:
    """Whose seal it is, and who says so."""

    owner: str
    issuer: str


@dataclass(frozen=True, slots=True)
class Found:
    """One seal of a file."""

    field: str
    certificate: Certificate
    judged: Judged


def read(store: bytes, password: str) -> Certificate:
    """Whose certificate a PKCS#12 file holds. Raises BadCertificate or CannotSeal."""
    try:
        held = pkcs12.load_pkcs12(store, password.encode())
    except ValueError as error:
        raise BadCertificate() from error
    if held.cert is None or held.key is None:
        raise CannotSeal()
    strong = isinstance(held.key, rsa.RSAPrivateKey) and held.key.key_size >= _LEAST_RSA
    if not strong and not (isinstance(held.key, ec.EllipticCurvePrivateKey) and held.key.curve.name == "secp256r1"):
        raise CannotSeal()
    return _named(held.cert.certificate)


def seal(pdf: bytes, store: bytes, password: str, reason: str, stamp: Callable[[float], bytes] | None = None) -> bytes:
    """The file with a seal in the next free field. Raises BadCertificate, CannotSeal or NoLicensedPart.

    `stamp` draws what the first seal shows in the margin at the foot of the last page: a PDF of one page, as wide as it
    is told and STAMP_HEIGHT high. Without it a seal is not seen on the page.
    """
    read(store, password)
    hanko = _hanko()
    signer = hanko.signers.SimpleSigner.load_pkcs12_data(store, other_certs=[], passphrase=password.encode())
    prepared, field, width = _free_field(pdf, hanko, seen=stamp is not None)
    about = hanko.signers.PdfSignatureMetadata(
        field_name=field,
        md_algorithm="sha256",
        subfilter=hanko.fields.SigSeedSubFilter.PADES,
        reason=reason,
        certify=field == FIELDS[0],
        docmdp_permissions=hanko.fields.MDPPerm.FILL_FORMS,
    )
    made = io.BytesIO()
    writer = hanko.writer.IncrementalPdfFileWriter(io.BytesIO(prepared))
    with tempfile.TemporaryDirectory() as folder:
        style = None
        if stamp and width:
            drawn = Path(folder, "stamp.pdf")  # says whose certificate it is, and nothing of the paper
            drawn.write_bytes(stamp(width))
            style = hanko.stamp.StaticStampStyle.from_pdf_file(
                str(drawn), border_width=0, background_layout=hanko.whole
            )
        hanko.signers.PdfSigner(about, signer, stamp_style=style).sign_pdf(writer, bytes_reserved=_ROOM, output=made)
    return made.getvalue()


def judge(pdf: bytes, roots: Iterable[bytes] = ()) -> tuple[Found, ...]:
    """Every seal in a file, the oldest first; `roots` are certificates (DER) that are trusted here."""
    hanko = _hanko()
    trusted = [hanko.asn1.Certificate.load(root) for root in roots]
    context = hanko.validation_context(trust_roots=trusted, allow_fetching=False)
    found = []
    for one in hanko.reader.PdfFileReader(io.BytesIO(pdf)).embedded_signatures:
        said = hanko.validate(one, signer_validation_context=context)
        whole = said.intact and said.valid and said.coverage.value > 0 and said.docmdp_ok is not False
        judged = Judged.VALID if said.trusted else Judged.UNKNOWN_ISSUER
        holder = x509.load_der_x509_certificate(said.signing_cert.dump())
        found.append(Found(one.field_name, _named(holder), judged if whole else Judged.CHANGED))
    return tuple(found)


def _free_field(pdf: bytes, hanko: Any, *, seen: bool) -> tuple[bytes, str, float]:
    """The file with its fields, the first that is not signed yet, and how wide it is. Raises CannotSeal if none is left."""
    reader = hanko.reader.PdfFileReader(io.BytesIO(pdf))
    known = {name: value for name, value, _ in hanko.fields.enumerate_sig_fields(reader)}
    if not known:
        writer, made = hanko.writer.IncrementalPdfFileWriter(io.BytesIO(pdf)), io.BytesIO()
        page, _ = writer.find_page_for_modification(-1)
        right = round(float(page.get_object()["/MediaBox"][2])) - _SIDE
        box = (_SIDE, _LOW, right, _LOW + STAMP_HEIGHT) if seen else None
        for name, place in zip(FIELDS, (box, None), strict=True):
            spec = hanko.fields.SigFieldSpec(name, on_page=-1, box=place)
            hanko.fields.append_signature_field(writer, spec)
        writer.write(made)
        return made.getvalue(), FIELDS[0], float(right - _SIDE) if seen else 0.0
    free = [name for name in FIELDS if name in known and known[name] is None]
    if not free:
        raise CannotSeal()
    return pdf, free[0], 0.0


@dataclass(frozen=True, slots=True)
class _Hanko:
    signers: Any
    stamp: Any
    fields: Any
    reader: Any
    writer: Any
    asn1: Any
    whole: Any
    """Lays a stamp out without a margin."""
    validate: Any
    validation_context: Any


def _hanko() -> _Hanko:
    try:  # late: an optional part, and 1.4 seconds that only a sealing needs
        from asn1crypto import x509 as asn1
        from pyhanko import stamp
        from pyhanko.pdf_utils import incremental_writer, layout, reader
        from pyhanko.sign import fields, signers
        from pyhanko.sign.validation import validate_pdf_signature
        from pyhanko_certvalidator import ValidationContext
    except ImportError as error:
        raise NoLicensedPart() from error
    middle, none = layout.AxisAlignment.ALIGN_MID, layout.Margins(0, 0, 0, 0)
    whole = layout.SimpleBoxLayoutRule(x_align=middle, y_align=middle, margins=none)
    return _Hanko(
        signers, stamp, fields, reader, incremental_writer, asn1, whole, validate_pdf_signature, ValidationContext
    )


def _named(certificate: x509.Certificate) -> Certificate:
    return Certificate(_name(certificate.subject), _name(certificate.issuer))


def _name(name: x509.Name) -> str:
    """The organisation, else the common name, else all of it."""
    for kind in (x509.NameOID.ORGANIZATION_NAME, x509.NameOID.COMMON_NAME):
        if found := name.get_attributes_for_oid(kind):
            return str(found[0].value)
    return name.rfc4514_string()
