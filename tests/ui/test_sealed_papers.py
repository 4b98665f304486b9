"""In the window: the association's certificate is chosen in the settings, and asked for its password by the papers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from desktop.errors import BadCertificate
from desktop.messages import tr
from desktop.security.pades import Judged, judge
from desktop.services.licensed_seal import LicensedSeal
from desktop.ui.screens.licensed_seal import CertificateCard, SealDialog
from tests.printing.test_file import opened
from tests.security.test_pades import PASSWORD, Provider
from tests.ui.conftest import TypeText
from tests.ui.filing import Front


@pytest.fixture(scope="module")
def provider() -> Provider:
    return Provider()


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path, type_text: TypeText) -> Iterator[Front]:
    made = Front(qtbot, tmp_path / "data", type_text)
    made.screen.open(made.new_case(filled=True), "papers")
    yield made
    made.close()


def stick(provider: Provider, folder: Path) -> Path:
    """The certificate as the provider handed it over."""
    file = folder / "seal.p12"
    file.write_bytes(provider.store)
    return file


def make(front: Front, form: str) -> None:
    front.press(f"papers.make.{form}")
    front.wait()


def kept(front: Front, file: Path) -> bytes:
    """Answer where to keep it; the bytes that were kept."""
    dialog = front.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(file))
    dialog.close()
    return file.read_bytes()


def test_without_a_certificate_there_is_nothing_to_seal_with(front: Front) -> None:
    make(front, "receipt")
    assert front.find(QAbstractButton, "papers.accessible").isVisible()
    assert not any(found.isVisible() for found in front.window.findChildren(QAbstractButton, "papers.seal"))


def test_an_accessible_copy_is_kept_where_the_officer_wants_it(front: Front, tmp_path: Path) -> None:
    make(front, "receipt")
    front.press("papers.accessible")
    front.wait()
    pdf = kept(front, tmp_path / "copy.pdf")
    with opened(pdf) as file:
        assert file.Root.MarkInfo.Marked


def test_a_paper_is_sealed_with_the_password_of_the_certificate(
    front: Front, provider: Provider, tmp_path: Path
) -> None:
    front.bench.licensed.choose(stick(provider, tmp_path))
    make(front, "receipt")
    front.press("papers.seal")
    dialog = front.window.findChild(SealDialog)
    assert dialog is not None
    QTest.keyClick(dialog.password, Qt.Key.Key_Return)
    assert dialog.isVisible()  # nothing was typed yet
    dialog.password.setText(PASSWORD)
    QTest.keyClick(dialog.password, Qt.Key.Key_Return)
    front.wait()
    (found,) = judge(kept(front, tmp_path / "sealed.pdf"), [provider.root])
    assert found.judged is Judged.VALID


def test_a_wrong_password_is_said_and_nothing_is_kept(front: Front, provider: Provider, tmp_path: Path) -> None:
    front.bench.licensed.choose(stick(provider, tmp_path))
    make(front, "receipt")
    front.press("papers.seal")
    dialog = front.window.findChild(SealDialog)
    assert dialog is not None
    dialog.password.setText("خطأ")
    QTest.keyClick(dialog.password, Qt.Key.Key_Return)
    front.wait()
    assert front.window.findChild(QFileDialog) is None
    assert any(BadCertificate().say() in label.text() for label in front.window.findChildren(QLabel))


def test_the_certificate_is_chosen_and_forgotten_in_the_settings(qtbot: QtBot, tmp_path: Path) -> None:
    licensed = LicensedSeal(tmp_path / "licensed-seal.json")
    card = CertificateCard(licensed)
    qtbot.addWidget(card)
    place = card.findChild(QLabel, "settings.certificate.place")
    forget = card.findChild(QAbstractButton, "settings.certificate.forget")
    assert place is not None and forget is not None and place.text() == tr("None was chosen.")
    card.take(tmp_path / "seal.p12")
    assert "seal.p12" in place.text() and licensed.certificate == tmp_path / "seal.p12"
    QTest.mouseClick(forget, Qt.MouseButton.LeftButton)
    assert place.text() == tr("None was chosen.")
    assert LicensedSeal(tmp_path / "licensed-seal.json").certificate is None
