"""Letters as papers: in the association's words, on its stationery, with a code, kept like every other paper."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop.dates import show_gregorian, show_hijri
from desktop.messages import tr
from desktop.policy.letters import InsideReferral, Letter
from desktop.policy.profile import Profile
from desktop.printing.content import Reference, Signatory
from desktop.printing.forms.letter import render_letter
from desktop.services.notices.parties import at_the_desk, manager_in
from desktop.services.papers.keeping import keep_in
from desktop.services.papers.letters import letter_content
from desktop.services.records import Desk
from desktop.services.stationery import Printed, letterhead_of, printed
from desktop.services.views import PaperView


@dataclass(frozen=True, slots=True)
class About:
    """What a letter belongs to: the number on it, the record its code stands for, and the file if it is about one."""

    number: str
    record_id: str
    scope: str
    profile: Profile
    application_id: str | None = None
    copies: tuple[str, ...] = ()


class LetterPapers:
    """Renders letters and keeps them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def make(self, letter: Letter, about: About) -> PaperView:
        """Render a letter that is already filled, and keep it."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            return self.make_in(session, letter, about)

    def make_in(self, session: Session, letter: Letter, about: About) -> PaperView:
        """The same inside another service's transaction."""
        made = self.printed(session, letter, about)
        digest = keep_in(session, self._desk, made, letter.code, application_id=about.application_id, scope=about.scope)
        title = about.profile.letters.of(letter.code).title
        return PaperView(letter.code, title, made.pdf, digest, f"{about.number}-{letter.code}.pdf".replace("/", "-"))

    def printed(self, session: Session, letter: Letter, about: About) -> Printed:
        """The letter as a file, not kept: dated today, signed by whom it concerns."""
        today, branch = self._desk.today(), self._desk.branch
        reference = Reference(about.number, show_hijri(today), show_gregorian(today), letter.kind)
        signers = self._signers(session, letter, about)
        content = letter_content(about.profile, branch, letter, reference, signers, about.copies)
        head = letterhead_of(about.profile.association, branch)
        return printed(about.record_id, letter.code, render_letter, head, content)

    def _signers(self, session: Session, letter: Letter, about: About) -> tuple[Signatory, ...]:
        """A question inside the association needs no manager: whoever asks and whoever answers sign it."""
        if isinstance(letter, InsideReferral):
            return at_the_desk(self._desk), Signatory(tr("Social researcher"), letter.addressee.name)
        return (manager_in(session, about.scope),)
