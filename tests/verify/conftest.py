"""A desk that sealed three declarations, confirmed by its central, and what the auditor gets of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.opening import OpenBranch
from desktop.services.seals.book import SealedEntry
from tests.services.filing import STROKES, whole_file
from tests.services.headquarters import Headquarters


@dataclass
class Branch:
    """A desk with sealed declarations of one applicant, and its central."""

    central: Headquarters
    desk: OpenBranch
    application: str
    folder: Path

    @property
    def notary(self) -> str:
        return self.central.store.notary.public_key

    @property
    def entry(self) -> SealedEntry:
        return self.desk.seals.of(self.application)[-1]

    def bundle(self) -> Path:
        """The declaration in force, for the auditor."""
        return self._saved("bundle.zip", self.desk.bundles.declaration(self.application, strokes=True).data)

    def chain(self) -> Path:
        """Everything that this computer sealed."""
        return self._saved("chain.zip", self.desk.bundles.chain()[0].data)

    def receipts(self) -> Path:
        """What headquarters keeps."""
        told = [{"body": dict(one.body), "sig": one.sig} for one in self.central.store.notary.receipts(0)]
        return self._saved("receipts.json", json.dumps(told).encode())

    def head(self) -> Path:
        head = self.central.store.notary.head(0)
        return self._saved("head.json", json.dumps({"body": dict(head.body), "sig": head.sig}).encode())

    def _saved(self, name: str, data: bytes) -> Path:
        (self.folder / name).write_bytes(data)
        return self.folder / name


@pytest.fixture(scope="session")
def branch(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Branch]:
    folder = tmp_path_factory.mktemp("branch")
    central = Headquarters(folder)
    central.enrol(folder / "desk")
    desk = central.open(folder / "desk")
    application = whole_file(desk)
    desk.papers.make(application, "declaration")  # printed for the pen
    for mode in ("paper", "screen"):
        desk.declarations.seal(application, STROKES if mode == "screen" else (), mode=mode)
    desk.papers.make(application, "declaration")  # as sealed
    desk.syncing.now()
    yield Branch(central, desk, application, folder)
    desk.close()
    central.store.close()
