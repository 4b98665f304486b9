"""The association's own certificate: chosen, forgotten, asked for its password each time, honest about whose it is."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from desktop.errors import BadCertificate, DiskFailed
from desktop.security.pades import Judged, judge
from desktop.services.licensed_seal import LicensedSeal, _stamp, said_by
from tests.printing.test_file import made
from tests.printing.test_papers import pdfium
from tests.printing.test_reading import plain
from tests.security.test_pades import ISSUER, OWNER, PASSWORD, Provider


@pytest.fixture(scope="module")
def provider() -> Provider:
    return Provider()


@pytest.fixture
def seal(provider: Provider, tmp_path: Path) -> LicensedSeal:
    stick = tmp_path / "stick.p12"
    stick.write_bytes(provider.store)
    licensed = LicensedSeal(tmp_path / "licensed-seal.json")
    assert licensed.certificate is None
    licensed.choose(stick)
    return licensed


def seen(pdf: bytes) -> Image.Image:
    """The first page as a viewer shows it, with its fields."""
    document = pypdfium2.PdfDocument(pdf)
    document.init_forms()
    picture: Image.Image = document[0].render(scale=1).to_pil().convert("L")
    document.close()
    return picture


def test_a_paper_is_sealed_and_says_by_whose_certificate(seal: LicensedSeal, provider: Provider) -> None:
    pdf, owner = seal.seal(made("receipt"), PASSWORD)
    assert (owner.owner, owner.issuer) == (OWNER, ISSUER)
    assert [found.judged for found in judge(pdf, [provider.root])] == [Judged.VALID]
    before, after = seen(made("receipt")), seen(pdf)
    foot = before.height - 28  # the seal shows under the footer, and touches nothing above it
    above, below = (0, 0, before.width, foot), (0, foot, before.width, before.height)
    assert before.crop(above).tobytes() == after.crop(above).tobytes()
    assert before.crop(below).tobytes() != after.crop(below).tobytes()
    said = plain(pdfium(_stamp(said_by(ISSUER), 400)))
    assert ISSUER in said and "بشهادة" in said and "معتمد" not in said and "توقيع" not in said


def test_the_place_is_remembered_and_the_password_is_not(seal: LicensedSeal, tmp_path: Path) -> None:
    seal.seal(made("missing"), PASSWORD)
    kept = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert LicensedSeal(tmp_path / "licensed-seal.json").certificate == tmp_path / "stick.p12"
    assert len(kept) == 2 and not any(PASSWORD.encode() in file.read_bytes() for file in kept)


def test_a_stick_that_is_not_there_and_a_wrong_password_seal_nothing(seal: LicensedSeal, tmp_path: Path) -> None:
    with pytest.raises(BadCertificate):
        seal.seal(made("missing"), "خطأ")
    (tmp_path / "stick.p12").unlink()
    with pytest.raises(BadCertificate):
        seal.seal(made("missing"), PASSWORD)


def test_a_certificate_is_forgotten_when_asked(seal: LicensedSeal, tmp_path: Path) -> None:
    seal.choose(None)
    seal.choose(None)
    assert seal.certificate is None
    with pytest.raises(DiskFailed):
        LicensedSeal(tmp_path / "nowhere" / "seal.json").choose(tmp_path)


def test_a_damaged_note_of_the_place_counts_as_none(tmp_path: Path) -> None:
    for text in ("", "[]", "{}", '{"certificate": 3}'):
        (tmp_path / "seal.json").write_text(text, encoding="utf-8")
        assert LicensedSeal(tmp_path / "seal.json").certificate is None


def test_a_long_name_of_an_issuer_stays_on_the_page(tmp_path: Path) -> None:
    text = said_by("مقدم خدمات التصديق الرقمي المرخص له " * 6)
    assert plain(pdfium(_stamp(text, 400))) == plain(text)
