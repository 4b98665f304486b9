"""The central of a trial: a process of its own on this computer, which ends when its owner lets go of it."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from desktop.errors import TrialCentralFailed
from desktop.paths import RESOURCES

_PATIENCE_S = 15


@dataclass(frozen=True, slots=True)
class EmbeddedCentral:
    """A running central store with one trial branch; `code` enrols one computer with it."""

    url: str
    code: str
    process: subprocess.Popen[str]

    @classmethod
    def start(cls, folder: Path, *, port: int = 0) -> Self:
        """Start it over `folder`, which it sets up the first time. Raises TrialCentralFailed."""
        command = [*_program(), "embedded", "--data", str(folder), "--port", str(port)]
        try:
            process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                encoding="utf-8",
                cwd=RESOURCES.parent,
            )
        except OSError as error:
            raise TrialCentralFailed() from error
        said = process.stdout.readline() if process.stdout else ""
        if not said:
            process.wait(_PATIENCE_S)
            raise TrialCentralFailed()
        ready = json.loads(said)
        return cls(ready["url"], ready["code"], process)

    @property
    def port(self) -> int:
        """Where it listens on this computer."""
        return int(self.url.rsplit(":", 1)[1])

    def stop(self) -> None:
        """Let go of it: it ends by itself when its input ends, and is ended if it does not."""
        if self.process.stdin:
            self.process.stdin.close()
        try:
            self.process.wait(_PATIENCE_S)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        if self.process.stdout:
            self.process.stdout.close()


def _program() -> list[str]:
    """The central beside this program: another executable when packaged, a module otherwise."""
    if getattr(sys, "frozen", False):
        this = Path(sys.executable)
        return [str(this.with_name("istiqbal-central" + this.suffix))]
    return [sys.executable, "-m", "central"]
