"""The association's own certificate in the window: choosing its file, and asking for its password before a sealing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.errors import IstiqbalError
from desktop.messages import tr
from desktop.services.licensed_seal import LicensedSeal
from desktop.text import ltr
from desktop.ui.widgets.dialog import Answer, Dialog
from desktop.ui.widgets.edits import PasswordEdit
from desktop.ui.widgets.surfaces import Card
from desktop.ui.widgets.words import across, button, words


class CertificateCard(Card):
    """Which certificate seals papers; without one the papers have no such button."""

    def __init__(self, licensed: LicensedSeal) -> None:
        super().__init__(tr("Certificate of the association"), icon="shield-check")
        self.setObjectName("settings.certificate")
        self._licensed = licensed
        told = tr(
            "If the association owns a certificate of a licensed provider (a .p12 file), its papers can be sealed with it."
            " The file stays where it is, and its password is asked for each time."
        )
        self.body.addWidget(words(told, "muted", wrap=True))
        self._place = words("", "strong", wrap=True)
        self._place.setObjectName("settings.certificate.place")
        self._choose = button(tr("Choose the file"), name="settings.certificate.choose")
        self._choose.clicked.connect(self._ask)
        self._forget = button(tr("No longer use it"), "ghost", name="settings.certificate.forget")
        self._forget.clicked.connect(lambda: self.take(None))
        self.body.addWidget(self._place)
        self.body.addLayout(across(self._choose, self._forget, None))
        self._show()

    def take(self, certificate: Path | None) -> None:
        """Use this file from now on, or none."""
        try:
            self._licensed.choose(certificate)
        except IstiqbalError as error:
            self._place.setText(error.say())
            return
        self._show()

    def _ask(self) -> None:
        dialog = QFileDialog(self.window(), tr("Choose the file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(tr("Certificates (*.p12 *.pfx)"))
        dialog.fileSelected.connect(lambda file: self.take(Path(file)))
        dialog.open()

    def _show(self) -> None:
        place = self._licensed.certificate
        self._place.setText(ltr(str(place)) if place else tr("None was chosen."))
        self._forget.setVisible(place is not None)


class SealDialog(Dialog):
    """Asks for the certificate's password; `run` is called with it."""

    def __init__(self, parent: QWidget | None, certificate: Path, run: Callable[[str], None]) -> None:
        told = tr("The password of the certificate {file}. It is not kept.", file=certificate.name)
        super().__init__(parent, tr("Seal with the association's certificate"), told, icon="shield-check")
        self._run = run
        self.password = PasswordEdit()
        self.password.setObjectName("seal.password")
        self.password.setAccessibleName(tr("Password of the certificate"))
        self.body.addWidget(self.password)
        self.offer(
            Answer(tr("Seal and keep as PDF"), self._give, may=lambda: bool(self.password.text())),
            Answer(tr("Not now")),
        )
        self.password.setFocus()

    def _give(self) -> None:
        self._run(self.password.text())
        self.password.clear()
