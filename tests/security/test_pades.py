"""A licensed certificate's seal: valid where its issuer is trusted, named where not, broken by one changed byte."""

from __future__ import annotations

import datetime as dt

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import pkcs12

from desktop.errors import BadCertificate, CannotSeal
from desktop.printing.raster import pages
from desktop.security.pades import FIELDS, Certificate, Judged, judge, read, seal
from tests.printing.test_file import made, opened

PASSWORD = "كلمة مرور الشهادة"
OWNER, ISSUER = "Test Charity", "Test Trust Provider"
Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey
_DAY = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


def certificate(subject: str, key: Key, issuer: str, signed_by: Key, *, authority: bool) -> x509.Certificate:
    """A certificate for thirty years, so that the test does not age."""

    def named(text: str) -> x509.Name:
        return x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, text)])

    usage = dict.fromkeys(
        ("key_encipherment", "data_encipherment", "key_agreement", "encipher_only", "decipher_only"), False
    )
    built = (
        x509.CertificateBuilder()
        .subject_name(named(subject))
        .issuer_name(named(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(_DAY)
        .not_valid_after(_DAY + dt.timedelta(days=30 * 365))
        .add_extension(x509.BasicConstraints(authority, None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signed_by.public_key()), critical=False)
        .add_extension(
            x509.KeyUsage(
                digital_signature=True, content_commitment=True, key_cert_sign=authority, crl_sign=authority, **usage
            ),
            critical=True,
        )
    )
    return built.sign(signed_by, hashes.SHA256())


class Provider:
    """An authority and what it gives an association: a PKCS#12 file under a password."""

    def __init__(self, key: Key | None = None) -> None:
        own, key = ec.generate_private_key(ec.SECP256R1()), key or ec.generate_private_key(ec.SECP256R1())
        root = certificate(ISSUER, own, ISSUER, own, authority=True)
        held = certificate(OWNER, key, ISSUER, own, authority=False)
        self.root = root.public_bytes(serialization.Encoding.DER)
        hidden = serialization.BestAvailableEncryption(PASSWORD.encode())
        self.store = pkcs12.serialize_key_and_certificates(b"seal", key, held, [root], hidden)


@pytest.fixture(scope="module")
def provider() -> Provider:
    return Provider()


@pytest.fixture(scope="module")
def sealed(provider: Provider) -> bytes:
    return seal(made("receipt"), provider.store, PASSWORD, "ختم المنشأة")


def test_a_seal_is_valid_where_its_issuer_is_trusted(provider: Provider, sealed: bytes) -> None:
    (found,) = judge(sealed, [provider.root])
    assert (found.field, found.judged) == (FIELDS[0], Judged.VALID)
    assert found.certificate == Certificate(OWNER, ISSUER)


def test_a_seal_of_an_unknown_issuer_is_called_so(sealed: bytes) -> None:
    for roots in ([], [Provider().root]):
        (found,) = judge(sealed, roots)
        assert found.judged is Judged.UNKNOWN_ISSUER


def test_one_changed_byte_is_noticed(provider: Provider, sealed: bytes) -> None:
    for word in (b"/Author", b"endstream", b"/MediaBox [ 0 0 5"):
        changed = bytearray(sealed)
        changed[sealed.index(word) + len(word) - 1] ^= 1
        assert [found.judged for found in judge(bytes(changed), [provider.root])] == [Judged.CHANGED]


def test_a_second_seal_leaves_the_first_one_valid_and_there_is_no_third(provider: Provider, sealed: bytes) -> None:
    twice = seal(sealed, provider.store, PASSWORD, "ختم المنشأة")
    assert [(found.field, found.judged) for found in judge(twice, [provider.root])] == [
        (FIELDS[0], Judged.VALID),
        (FIELDS[1], Judged.VALID),
    ]
    with pytest.raises(CannotSeal):
        seal(twice, provider.store, PASSWORD, "ختم المنشأة")


def test_a_sealed_paper_looks_as_before_and_keeps_its_record(sealed: bytes) -> None:
    assert [page.rgb for page in pages(sealed, 60)] == [page.rgb for page in pages(made("receipt"), 60)]
    assert sealed.startswith(made("receipt"))  # what was sealed stands at its beginning, byte by byte
    with opened(sealed) as file:
        assert file.open_metadata().pdfa_status == "3B" and "record.json" in file.attachments


def test_rsa_of_2048_bits_seals_too() -> None:
    provider = Provider(rsa.generate_private_key(public_exponent=65537, key_size=2048))
    (found,) = judge(seal(made("receipt"), provider.store, PASSWORD, ""), [provider.root])
    assert found.judged is Judged.VALID


def test_a_wrong_password_another_file_and_a_weak_key_are_refused(provider: Provider) -> None:
    assert read(provider.store, PASSWORD) == Certificate(OWNER, ISSUER)
    for store, password in ((provider.store, "خطأ"), (b"not a store", PASSWORD), (b"", "")):
        with pytest.raises(BadCertificate):
            read(store, password)
    weak = Provider(rsa.generate_private_key(public_exponent=65537, key_size=1024))
    for store in (weak.store, Provider(ec.generate_private_key(ec.SECP384R1())).store):
        with pytest.raises(CannotSeal):
            read(store, PASSWORD)


def test_a_paper_without_a_seal_has_none(provider: Provider) -> None:
    assert judge(made("receipt"), [provider.root]) == ()
