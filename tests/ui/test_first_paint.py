"""The login is on the screen before anything heavy is read: a start-up that nobody waits for."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEAVY = {"sqlalchemy", "sqlcipher3", "reportlab", "httpx", "alembic", "openpyxl", "pypdfium2", "PIL"}

_START = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from desktop.app import App
from desktop.paths import DataFolder
from desktop.services.branch import Branch
from desktop.ui.application import create_application

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print(json.dumps(sorted(sys.modules)), flush=True)
            app.exit()
        return False

folder = DataFolder(Path(sys.argv[1])).make()
Branch("qaisoon", "A", "B", "BR01", 1, "s", "https://x", "", "s", 1).save(folder)
app = create_application([])
istiqbal, watch = App(folder), Watch()
istiqbal.start()
istiqbal.window.findChild(QObject, "login.password").installEventFilter(watch)
app.exec()
"""


def test_nothing_heavy_is_imported_before_the_login_is_painted(tmp_path: Path) -> None:
    started = subprocess.run(
        [sys.executable, "-c", _START, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    imported = {name.partition(".")[0] for name in json.loads(started.stdout.splitlines()[0])}
    assert "PySide6" in imported
    assert not HEAVY & imported
