"""A central of one's own, for a trial or a single computer: a child process that ends with its parent.

Standard library only, so that the desktop can start one without loading the service into its own process.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from desktop.errors import CentralUnreachable

_THIS_PROGRAM = (sys.executable, "-m", "central")
_STOP_SECONDS = 15


class Embedded:
    """A running central on 127.0.0.1: `url` is its address, `code` a fresh one-time code for one computer."""

    def __init__(self, folder: Path, branch: str = "", port: int = 0, program: Sequence[str] = _THIS_PROGRAM) -> None:
        """Create the central in `folder` if it is new, and start it; return when it listens.

        `port` 0 takes any free one. `program` is the command line of `istiqbal-central`. Raises CentralUnreachable if
        it does not start.
        """
        command = [*program, "embedded", "--data", str(folder), "--port", str(port)]
        self._process = subprocess.Popen(
            [*command, "--branch", branch] if branch else command,
            stdin=subprocess.PIPE,  # its end, however this process ends, is what stops the child
            stdout=subprocess.PIPE,
            encoding="utf-8",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        told = self._process.stdout.readline() if self._process.stdout else ""
        if not told:
            self.stop()
            raise CentralUnreachable()
        ready = json.loads(told)
        self.url: str = ready["url"]
        self.code: str = ready["code"]

    def stop(self) -> None:
        """Stop it and wait until it is gone. Everything it acknowledged is on the disk."""
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()
        try:
            self._process.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def __enter__(self) -> Embedded:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
