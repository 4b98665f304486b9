"""The services a file passes through, as a screen or the trial sees them.

`desktop.opening.OpenBranch` fills it; nobody who works with it learns how the services were built.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # types only: a screen that is imported early must not pull the database in
    from desktop.policy.profile import Profile
    from desktop.services.blanks.papers import BlankPapers
    from desktop.services.cases import Cases
    from desktop.services.documents.verification import Verification
    from desktop.services.intake import Intake
    from desktop.services.licensed_seal import LicensedSeal
    from desktop.services.outreach import OutreachRegister
    from desktop.services.papers.papers import Papers
    from desktop.services.people.alerts import Alerts
    from desktop.services.people.links import Links
    from desktop.services.people.search import Search
    from desktop.services.practice import Practice
    from desktop.services.receiving.reception import Reception
    from desktop.services.records import Officer, Records
    from desktop.services.returns.returns import Returns
    from desktop.services.returns.tray import Tray
    from desktop.services.seals.bundles import Bundles
    from desktop.services.seals.declarations import Declarations
    from desktop.services.study.eligibility import Eligibility
    from desktop.services.study.studies import Studies


class PaperBench(Protocol):
    """The services behind paper: made, blank, for the auditor, and come back."""

    @property
    def papers(self) -> Papers: ...
    @property
    def blanks(self) -> BlankPapers: ...
    @property
    def bundles(self) -> Bundles: ...
    @property
    def returns(self) -> Returns: ...
    @property
    def tray(self) -> Tray: ...


class Practised(Protocol):
    """The services of the procedure: reception's queue, the committee, letters, what comes after the decision."""

    @property
    def practice(self) -> Practice: ...


class Bench(PaperBench, Practised, Protocol):
    """The services behind the file."""

    @property
    def profile(self) -> Profile: ...
    @property
    def officer(self) -> Officer: ...
    @property
    def records(self) -> Records: ...
    @property
    def reception(self) -> Reception: ...
    @property
    def intake(self) -> Intake: ...
    @property
    def verification(self) -> Verification: ...
    @property
    def declarations(self) -> Declarations: ...
    @property
    def eligibility(self) -> Eligibility: ...
    @property
    def studies(self) -> Studies: ...
    @property
    def search(self) -> Search: ...
    @property
    def licensed(self) -> LicensedSeal: ...
    @property
    def links(self) -> Links: ...
    @property
    def alerts(self) -> Alerts: ...
    @property
    def outreach(self) -> OutreachRegister: ...
    @property
    def cases(self) -> Cases: ...
