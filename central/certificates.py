"""The private authority that branches pin, and the server's certificate under it.

Both are valid from 2000 until "no well-defined expiration" (RFC 5280, 4.1.2.5): a branch computer whose clock is years
wrong must still reach its central, and trust here rests on the pinned authority, never on a date. Replacing a key means
`init` in a new folder, or `certificate` for the server's own, not waiting for an expiry.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import ipaddress
import ssl
from collections.abc import Sequence

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from central.errors import DamagedCentral
from central.folder import CentralFolder, write_private

_FROM = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
_UNTIL = dt.datetime(9999, 12, 31, 23, 59, 59, tzinfo=dt.UTC)
_PIN_BYTES = 10


def make_authority(folder: CentralFolder) -> None:
    """Create the authority, once in the life of a central."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = _name("Istiqbal private authority")
    builder = _builder(name, name, key.public_key(), key.public_key())
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    builder = builder.add_extension(_usage(signs_certificates=True), critical=True)
    certificate = builder.sign(key, hashes.SHA256())
    write_private(folder.authority_key, _pem(key))
    write_private(folder.authority, certificate.public_bytes(serialization.Encoding.PEM))


def notary_key(folder: CentralFolder) -> ed25519.Ed25519PrivateKey:
    """The key that confirms sealed declarations; made the first time, also in the folder of an earlier version."""
    if not folder.notary_key.exists():
        key = ed25519.Ed25519PrivateKey.generate()
        write_private(folder.notary_key, _pem(key))
        return key
    found = serialization.load_pem_private_key(folder.notary_key.read_bytes(), password=None)
    if not isinstance(found, ed25519.Ed25519PrivateKey):
        raise DamagedCentral()
    return found


def issue_server_certificate(folder: CentralFolder, hosts: Sequence[str]) -> None:
    """Give the server a new key and a certificate for the names and addresses under which branches reach it."""
    authority = x509.load_pem_x509_certificate(folder.authority.read_bytes())
    signer = serialization.load_pem_private_key(folder.authority_key.read_bytes(), password=None)
    if not isinstance(signer, ec.EllipticCurvePrivateKey):
        raise TypeError("the authority's key is not an elliptic-curve key")
    key = ec.generate_private_key(ec.SECP256R1())
    builder = _builder(_name(hosts[0]), authority.subject, key.public_key(), signer.public_key())
    builder = builder.add_extension(x509.SubjectAlternativeName([_host(host) for host in hosts]), critical=False)
    builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    builder = builder.add_extension(_usage(signs_certificates=False), critical=True)
    builder = builder.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
    certificate = builder.sign(signer, hashes.SHA256())
    write_private(folder.certificate_key, _pem(key))
    write_private(folder.certificate, certificate.public_bytes(serialization.Encoding.PEM))


def authority_der(folder: CentralFolder) -> bytes:
    """The authority's certificate as a branch fetches and pins it."""
    certificate = x509.load_pem_x509_certificate(folder.authority.read_bytes())
    return certificate.public_bytes(serialization.Encoding.DER)


def pin_of(der: bytes) -> bytes:
    """The part of an enrolment code that names the authority: the first 10 bytes of the certificate's SHA-256."""
    return hashlib.sha256(der).digest()[:_PIN_BYTES]


def server_context(folder: CentralFolder) -> ssl.SSLContext:
    """TLS 1.3 only, with this central's certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.load_cert_chain(folder.certificate, folder.certificate_key)
    return context


def _builder(
    subject: x509.Name,
    issuer: x509.Name,
    public: ec.EllipticCurvePublicKey,
    signer: ec.EllipticCurvePublicKey,
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder(subject_name=subject, issuer_name=issuer)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(_FROM)
        .not_valid_after(_UNTIL)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signer), critical=False)
    )


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text[:64])])


def _host(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def _pem(key: ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
