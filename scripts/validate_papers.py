"""Hand the papers to programs that judge PDF files:   python scripts/validate_papers.py [FILE.pdf ...]

Without files, every sample paper is printed and judged, plain and as an accessible copy. Used are, where they are
installed: qpdf (syntax), Apache PDFBox Preflight (Debian: libpdfbox2-java libactivation-java libjaxb-api-java and a Java
runtime) and veraPDF. Preflight knows PDF/A-1b only, so what that level alone demands is set aside, by name: see EXPECTED.
The result is 1 if anything else is found, 2 if a validator is missing.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import which

ROOT = Path(__file__).resolve().parent.parent
JARS = ("preflight", "pdfbox2", "xmpbox", "fontbox2", "commons-logging", "javax.activation", "jaxb-api")
JAVA = Path("/usr/share/java")
EXPECTED = (
    "1.4.7 : Trailer Syntax error, EmbeddedFile entry is present",  # A-1 forbids attachments, A-3 is made for them
    "1.2.9 : Body Syntax error, EmbeddedFile entry is present",
    "The CIDSet entry is missing for the Composite Subset",  # optional since A-2
    "widget annotation lacks an appearance dictionary",  # a field without size needs none since A-2
    "7.11.2 : Error on MetaData, part must be 1",
)

Judge = Callable[[Path], list[str]]


def qpdf(file: Path) -> list[str]:
    """Syntax, cross references and streams."""
    ran = subprocess.run(["qpdf", "--check", str(file)], capture_output=True, text=True, check=False)
    return [] if ran.returncode == 0 else (ran.stdout + ran.stderr).splitlines()


def preflight(file: Path) -> list[str]:
    """PDF/A as Apache PDFBox judges it, but for what only part 1 asks."""
    jars = ":".join(str(JAVA / f"{jar}.jar") for jar in JARS)
    command = ["java", "-cp", jars, "org.apache.pdfbox.preflight.Validator_A1b", str(file)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    said = [line.strip() for line in (ran.stdout + ran.stderr).splitlines() if line.strip()]
    if not said or "PDF/A-1b file" not in said[0]:
        return said or ["no answer"]
    return [line for line in said[1:] if not any(known in line for known in EXPECTED)]


def verapdf(file: Path) -> list[str]:
    """PDF/A-3b as veraPDF judges it."""
    command = ["verapdf", "--flavour", "3b", "--format", "text", str(file)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    return [] if ran.returncode == 0 and ran.stdout.startswith("PASS") else ran.stdout.splitlines()


def judges() -> dict[str, Judge | None]:
    """Who is asked; None who is not installed."""
    java = which("java") and all((JAVA / f"{jar}.jar").exists() for jar in JARS)
    return {
        "qpdf": qpdf if which("qpdf") else None,
        "preflight": preflight if java else None,
        "verapdf": verapdf if which("verapdf") else None,
    }


def samples(folder: Path) -> Iterator[Path]:
    """Every sample paper as a file."""
    from tests.printing.test_file import PAPERS, made  # late: only where no file is named

    for name in PAPERS:
        for accessible in (False, True):
            file = folder / f"{name}{'-accessible' if accessible else ''}.pdf"
            file.write_bytes(made(name, accessible=accessible))
            yield file


def main(names: list[str]) -> int:
    """Judge the files and say what was found."""
    asked = judges()
    faults = 0
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(name) for name in names] or list(samples(Path(folder)))
        for file in files:
            for name, judge in asked.items():
                found = judge(file) if judge else []
                faults += len(found)
                for line in found:
                    print(f"{file.name}: {name}: {line}")
    missing = [name for name, judge in asked.items() if judge is None]
    judged = ", ".join(name for name in asked if name not in missing)
    print(f"{len(files)} files, {faults} faults; judged by {judged or 'nobody'}", end="")
    print(f"; not installed: {', '.join(missing)}" if missing else "")
    return 1 if faults else 2 if missing else 0


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main(sys.argv[1:]))
