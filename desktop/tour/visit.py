"""The main job, once: what a receptionist does from the first screen to the receipt, in one association."""

from __future__ import annotations

import datetime as dt
import math
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit

from desktop.app import App
from desktop.models.choices import MAIN_INCOME
from desktop.opening import OpenBranch
from desktop.paths import RESOURCES
from desktop.services.seals.sealing import CHECKS
from desktop.services.views import Section
from desktop.tour.hands import Hands, Lost

SCRIPT = RESOURCES / "trial" / "tour.toml"
PEN = [
    [(0.18 + 0.6 * n / 60, 0.5 - 0.2 * math.sin(n / 4.1) * math.exp(-n / 55)) for n in range(61)],
    [(0.34 + 0.4 * n / 24, 0.76 - 0.04 * math.sin(n / 8)) for n in range(25)],
]


@dataclass(slots=True)
class Visit:
    """One walk through the window. `papers` receives the PDFs."""

    app: App
    hands: Hands
    papers: Path
    policy: str
    script: dict[str, Any] = field(default_factory=lambda: tomllib.loads(SCRIPT.read_text(encoding="utf-8")))
    made: list[str] = field(default_factory=list)

    @property
    def branch(self) -> OpenBranch:
        """The branch that is open."""
        if self.app.opened is None:
            raise Lost("the branch is not open")
        return self.app.opened

    def set_up(self, url: str, code: str) -> None:
        """First run: choose a real branch and fill its form in."""
        self.hands.find("welcome.real")
        self.hands.picture("welcome")
        self.hands.click("welcome.real")
        staff = self.script["staff"]
        self.hands.choose("setup.policy", self.policy)
        if self.hands.sees("setup.association"):
            self.hands.type("setup.association", staff["association"])
        for name in ("branch", "staff", "password"):
            self.hands.type(f"setup.{name}", staff[name])
        self.hands.type("setup.again", staff["password"])
        self.hands.type("setup.central_url", url)
        self.hands.type("setup.code", code)
        self.hands.picture("setup")
        self.hands.click("setup.submit")
        self.hands.find("home.new_visit")

    def leave_and_return(self) -> None:
        """Log out, try a wrong password, then the right one."""
        staff = self.script["staff"]
        self.hands.click("nav.leave")
        self.hands.type("login.name", staff["staff"])
        self.hands.type("login.password", staff["password"] + "؟")
        self.hands.click("login.enter")
        self.hands.wait(lambda: self.hands.find("login.password").isEnabled(), "the refusal")
        self.hands.picture("login-wrong-password")
        self.hands.type("login.password", staff["password"])
        self.hands.click("login.enter")
        self.hands.find("home.new_visit")
        self.hands.picture("home")

    def receive(self) -> None:
        """The visit card, then the application that it opens."""
        card = self.script["visit"]
        self.hands.key(Qt.Key.Key_F2)
        self.hands.choose("reception.visit.channel", self.branch.profile.channels[0].code)
        self.hands.choose("reception.visit.purpose", "application")
        for name, text in card.items():
            self.hands.type(f"reception.visit.{name}", text)
        if self.hands.sees("reception.visit.told_online.yes"):
            self.hands.click("reception.visit.told_online.yes")
        self.hands.picture("reception")
        self.hands.click("reception.open_application")
        self.hands.find("application.consent.consent_processing.yes")

    def apply(self) -> None:
        """Every section of the application; wrong answers first, to be seen refused."""
        self._answers("consent", self.script["consent"])
        self.hands.picture("application")
        self._wrong("personal")
        self._wrong("contact")
        self.hands.find("application.personal.id_number")
        self.hands.picture("application-faults")
        for section in ("personal", "contact", "address"):
            self._answers(section, self.script[section])
        for name, text in self.script["contact"]["right"].items():
            self.hands.type(f"application.contact.{name}", text)
        self._request()
        for section in ("work", "health", "elder_care", "housing", "means", "debts"):
            if section in self._sections():
                self._answers(section, self.script[section])
        self._incomes()
        for section, script in self.script["rows"].items():
            self._row(section, script)
        if "bank" in self._sections():
            self._answers("bank", self.script["bank"])
        self.hands.picture("application-complete")
        self._next("verification.documents")

    def verify(self) -> None:
        """Each document in hand: it matches; its number, issuer and dates where they are asked."""
        today = self.app.clock().date()
        dates = {"issued_on": today - dt.timedelta(days=20), "expires_on": today + dt.timedelta(days=900)}
        items = len(self.branch.verification.of(self._application()).items)
        for number in range(2 * items):
            self.hands.key(Qt.Key.Key_F4)
            self.hands.click("verification.matched")
            for name, text in self.script["document"].items():
                if self.hands.sees(f"verification.sighting.{name}"):
                    self.hands.type(f"verification.sighting.{name}", self._on_paper(name, text))
            for name, day in dates.items():
                if self.hands.sees(f"verification.sighting.{name}.gregorian"):
                    self.hands.type(f"verification.sighting.{name}.gregorian", f"{day:%Y/%m/%d}")
            if number == 1:
                self.hands.picture("verification")
            if not self._outstanding():
                break
        self.hands.picture("verification-complete")
        self._next("declaration.mode.screen")

    def _on_paper(self, name: str, text: str) -> str:
        """What the invented document carries: its number is that of the file where the file holds one."""
        point = f"verification.told.{name}"
        told = self.hands.find(point) if self.hands.sees(point) else None
        digits = "".join(one for one in told.text() if one.isdigit()) if isinstance(told, QLabel) else ""
        return digits or text

    def declare(self) -> None:
        """The text is read, the applicant signs, the record is sealed."""
        self.hands.picture("declaration")
        self.hands.click("declaration.mode.screen")
        self.hands.draw("declaration.pad", PEN)
        for code in (code for code in CHECKS if self.hands.sees(f"declaration.check.{code}")):
            self.hands.find(f"declaration.check.{code}").setFocus()
            self.hands.key(Qt.Key.Key_Space)
        if self.hands.sees("declaration.password"):
            self.hands.type("declaration.password", self.script["staff"]["password"])
        self.hands.picture("declaration-signed")
        self.hands.click("declaration.sign")
        self.hands.find("declaration.seal")
        self.hands.picture("declaration-sealed")
        self._next("papers.make.application")

    def print(self) -> None:
        """Every paper is made, read on the screen and kept as a file."""
        for made in self.branch.papers.offered(self._application()):
            self.hands.click(f"papers.make.{made}")
            self.hands.wait(lambda form=made: form in self._made_papers(), made)  # type: ignore[misc]
            self.hands.find("papers.keep")
            self.hands.settle(0.2)
            self.hands.picture(f"paper-{made}")
            self._keep(self.papers / f"{made}.pdf")
        self._next("done.stage")

    def finish(self) -> None:
        """Today's work on the file ends; it waits for the line."""
        self.hands.wait(lambda: not self.app.window.notices.toasts.showing(), "the messages to go away")
        self.hands.click("file.next")
        self.hands.settle(0.2)
        self.hands.picture("done")
        self.hands.click("file.next")
        self.hands.find("nav.home")
        self.hands.click("nav.home")

    def _answers(self, section: str, script: dict[str, Any]) -> None:
        choices, lacks = script.get("choices", {}), script.get("lacks", {})
        for name, code in choices.items():
            self.hands.choose(self._unfolded(section, name), code)
        for name, answer in script.items():
            if not isinstance(answer, dict):
                self._answer(self._unfolded(section, name), answer)
        for name, reason in lacks.items():
            self.hands.lack(self._unfolded(section, name), reason)

    def _unfolded(self, section: str, name: str) -> str:
        """The question's name on the screen; what the form keeps folded away is opened first."""
        question, more = f"application.{section}.{name}", f"application.{section}.more"
        if not self.hands.sees_part(question) and self.hands.sees(more):
            self.hands.click(more)
        return question

    def _answer(self, name: str, answer: Any) -> None:
        match answer:
            case bool():
                self.hands.click(f"{name}.{'yes' if answer else 'no'}")
            case str():
                self._type(name, answer)
            case list():
                for one in answer:
                    self.hands.click(f"{name}.{one}")

    def _type(self, name: str, text: str) -> None:
        self.hands.type(f"{name}.hijri" if self.hands.sees(f"{name}.hijri") else name, text)

    def _wrong(self, section: str) -> None:
        for name, text in self.script[section].get("wrong", {}).items():
            if section == "personal" and name == "id_number":
                self.hands.choose("application.personal.id_type", "national_id")
            self._type(f"application.{section}.{name}", text)

    def _request(self) -> None:
        offered = self.branch.profile.offered
        case = next((c for c in self.script["cases"] if c in offered.case_types), offered.case_types[0])
        wanted = [s for s in self.script["services"] if s in offered.services][:2] or list(offered.services[:1])
        self.hands.choose("application.request.case_type", case)
        for service in wanted:
            self.hands.click(f"application.request.requested_services.{service}")
        self._answers("request", self.script["request"])

    def _row(self, section: str, script: dict[str, Any]) -> None:
        """One row of a card; its picture shows the card as it opens."""
        self.hands.click(f"application.{section}.add")
        sheet = self._sections()[section].sheets[-1]
        self._answers(f"{section}.{sheet.ref.id}", script)
        if section == "family":
            self.hands.picture("application-row")

    def _sections(self) -> dict[str, Section]:
        return {one.code: one for one in self.branch.intake.sections(self._application())}

    def _incomes(self) -> None:
        amounts = self.script["income"]
        for number, choice in enumerate(MAIN_INCOME, 1):
            amount = amounts.get(choice.code)
            self.hands.click(f"application.income.{number}.received.{'yes' if amount else 'no'}")
            if amount:
                self.hands.type(f"application.income.{number}.amount_monthly", amount)

    def _keep(self, file: Path) -> None:
        self.hands.click("papers.keep")
        found: list[QFileDialog] = []

        def look() -> bool:
            found[:] = [d for d in self.app.window.findChildren(QFileDialog) if d.isVisible()]
            return bool(found)

        self.hands.wait(look, "the dialog for the file")
        box = found[0].findChild(QLineEdit)
        if not isinstance(box, QLineEdit):
            raise Lost("the file's name")
        box.setObjectName("keep.file")
        file.unlink(missing_ok=True)
        self.hands.type("keep.file", str(file.resolve()), leave=Qt.Key.Key_Return)
        self.hands.wait(file.exists, file.name)
        self.made.append(file.name)

    def _next(self, lands_on: str) -> None:
        self.hands.click("file.next")
        self.hands.find(lands_on)

    def _application(self) -> str:
        return self.branch.cases.recent()[0].application_id

    def _made_papers(self) -> tuple[str, ...]:
        return self.branch.papers.made(self._application())

    def _outstanding(self) -> tuple[str, ...]:
        return self.branch.verification.of(self._application()).outstanding
