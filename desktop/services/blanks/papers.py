"""Every form of the product with nothing on it: for the day when the computer is out of use, filled in by pen."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.errors import DiskFailed
from desktop.messages import mark, tr
from desktop.models.choices import CASE_TYPES
from desktop.policy.profile import Profile
from desktop.policy.programme_procedure import taken
from desktop.printing import raster
from desktop.printing.binding import bound
from desktop.services.blanks.forms import BlankForms
from desktop.services.records import Desk, Records
from desktop.services.views import PaperView


def _everywhere(_: Profile) -> bool:
    return True


def _with_committee(profile: Profile) -> bool:
    return bool(profile.committee_name)


@dataclass(frozen=True, slots=True)
class BlankKind:
    """One of the forms; `by_case` where every kind of case has a form of its own, `known` to the policies that use it."""

    code: str
    title: str
    by_case: bool = False
    known: Callable[[Profile], bool] = _everywhere

    @property
    def id(self) -> str:
        """What tells this line from others in a list."""
        return self.code


BLANKS = (
    BlankKind("application", mark("Support application"), by_case=True),
    BlankKind("checklist", mark("Document checklist"), by_case=True),
    BlankKind("privacy", mark("Privacy notice and consent")),
    BlankKind("declaration", mark("Declaration of correctness")),
    BlankKind("declaration_read", mark("Declaration of correctness, read aloud before witnesses")),
    BlankKind("receipt", mark("Receipt for the applicant")),
    BlankKind("missing", mark("What is still missing")),
    BlankKind("visit_sheet", mark("Visit sheet"), by_case=True),
    BlankKind("study", mark("Social study")),
    BlankKind("programme", mark("Request for a programme or project"), known=taken),
    BlankKind("brief", mark("Case brief for the committee"), known=_with_committee),
    BlankKind("agenda", mark("Agenda of a session"), known=_with_committee),
    BlankKind("minutes", mark("Minutes of a session"), known=_with_committee),
    BlankKind("decision", mark("Decision sheet"), known=_with_committee),
    BlankKind("delivery", mark("Receipt of aid or a service")),
    BlankKind("satisfaction", mark("Satisfaction with the service")),
    BlankKind("report", mark("Monthly report")),
    BlankKind("destruction", mark("Certificate of the destruction of personal data")),
    BlankKind("timeline", mark("Timeline of the file")),
)


class BlankPapers:
    """Draws blank forms as this association's policy asks for them; they are no part of any file, so nothing is kept."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk = desk
        self._forms = BlankForms(desk, records)

    def kinds(self) -> tuple[BlankKind, ...]:
        """The forms of this association."""
        return tuple(kind for kind in BLANKS if kind.known(self._desk.profile))

    def cases(self) -> tuple[tuple[str, str], ...]:
        """The kinds of case that have forms of their own: code and name."""
        offered = self._desk.profile.case_types
        return tuple((one.code, tr(one.label)) for one in CASE_TYPES if one.code in offered)

    def make(self, code: str, case: str) -> PaperView:
        """One blank form."""
        kind = next(one for one in BLANKS if one.code == code)
        pdf = self._forms.draw(code, case)
        title, name = tr(kind.title), code
        if kind.by_case:
            title, name = tr("{form}: {case}", form=title, case=dict(self.cases())[case]), f"{code}-{case}"
        return _view(code, title, pdf, f"{name}.pdf")

    def pages(self, pdf: bytes, dpi: int) -> list[raster.RasterPage]:
        """The pages as pictures, to be read on the screen."""
        return raster.pages(pdf, dpi)

    def together(self, case: str) -> PaperView:
        """All of them for one kind of case, one after the other in one file."""
        pdf = bound([self.make(kind.code, case).pdf for kind in self.kinds()])
        title = tr("All blank forms: {case}", case=dict(self.cases())[case])
        return _view("all", title, pdf, f"{tr('Blank forms')}-{case}.pdf")

    def save_all(self, folder: Path) -> int:
        """Every form of every kind of case as files of their own; how many. Raises DiskFailed if it cannot be written."""
        made = 0
        for number, kind in enumerate(self.kinds(), 1):
            for case, _ in self.cases() if kind.by_case else self.cases()[:1]:
                paper = self.make(kind.code, case)
                try:
                    folder.mkdir(parents=True, exist_ok=True)
                    (folder / f"{number:02}-{paper.file_name}").write_bytes(paper.pdf)
                except OSError as error:
                    raise DiskFailed() from error
                made += 1
        return made


def _view(code: str, title: str, pdf: bytes, file_name: str) -> PaperView:
    return PaperView(code, title, pdf, hashlib.sha256(pdf).hexdigest(), file_name)
