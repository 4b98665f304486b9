"""What the papers say about an application: the same answers as on the screen, laid out for print."""

from __future__ import annotations

from functools import partial

from sqlalchemy.orm import Session

from desktop.dates import WrittenDate, show_pair, weekday
from desktop.messages import tr
from desktop.models.application import Application
from desktop.models.base import fields_of
from desktop.models.person import Person
from desktop.printing.content import (
    ApplicationContent,
    ChecklistContent,
    ChecklistItem,
    Entry,
    Letterhead,
    MissingContent,
    MissingLine,
    MissingPart,
    ReceiptContent,
    Reference,
    Signatory,
)
from desktop.printing.forms.application import render_application
from desktop.printing.forms.checklist import render_checklist
from desktop.printing.forms.declaration import render_declaration
from desktop.printing.forms.missing import render_missing
from desktop.printing.forms.privacy import render_privacy
from desktop.printing.forms.receipt import FORMS, render_receipt
from desktop.services.documents.verification import Verification
from desktop.services.intake import Intake
from desktop.services.papers.application_paper import parts, shown
from desktop.services.papers.consent_paper import consent_paper
from desktop.services.records import Desk
from desktop.services.reply_clocks import Clocks
from desktop.services.seals.declarations import Declarations, statement_values
from desktop.services.seals.declared_paper import declaration_content
from desktop.services.seals.signers import signer_of
from desktop.services.stationery import Printed, letterhead, printed, reference
from desktop.services.views import DocumentItem


class Contents:
    """Turns stored answers into papers; writes nothing."""

    def __init__(self, desk: Desk, intake: Intake, verification: Verification, declarations: Declarations) -> None:
        self._desk = desk
        self._intake = intake
        self._verification = verification
        self._declarations = declarations
        self._clocks = Clocks(desk)

    def version(self, form: str) -> str:
        """The version of the layout that is printed now."""
        return "1.0"

    def application(self, session: Session, application: Application) -> Printed:
        """The support application with every answer."""
        sections = self._intake.sections_in(session, application)
        signer = signer_of(session, application)
        signatories = (
            Signatory(signer.role, signer.name),
            Signatory(tr("Social researcher")),
            Signatory(tr("Manager of beneficiary affairs")),
        )
        content = ApplicationContent(self._reference(application, "A"), parts(sections), signatories=signatories)
        return printed(application.id, "application", render_application, self._letterhead(), content)

    def checklist(self, session: Session, application: Application) -> Printed:
        """The documents as they were seen and judged."""
        seen = self._verification.of_in(session, application)
        case = (
            Entry(tr("Applicant"), self._person(session, application).full_name),
            Entry(tr("Application number"), application.application_no or "", ltr=True),
            Entry(tr("Judged on the day of submission"), seen.judged_on, wide=True),
        )
        content = ChecklistContent(
            self._reference(application, "C"),
            case,
            tuple(_document(item) for item in seen.items),
            Signatory(tr("Verified by"), self._desk.officer.name),
            summary=tr("Still needed: {documents}", documents=tr("; ").join(seen.outstanding))
            if seen.outstanding
            else tr("Every document that is required was seen and matched."),
        )
        return printed(application.id, "checklist", render_checklist, self._letterhead(), content)

    def declaration(self, session: Session, application: Application) -> Printed:
        """The declaration as signed; unsigned, it is printed to be signed in ink."""
        view = self._declarations.compose_in(session, application)
        if view.stale:  # what was signed before was printed then; this one is to be signed
            view = self._declarations.draft_in(session, application)
        content = declaration_content(self._desk, application, view)
        sealed = self._declarations.latest(session, application) if view.seal else None
        hashed = (sealed.sha256 or "") if sealed else ""
        return printed(application.id, "declaration", render_declaration, self._letterhead(), content, hashed)

    def privacy(self, session: Session, application: Application) -> Printed:
        """The privacy notice with the consents as they were answered."""
        content = consent_paper(session, self._desk, application, self._reference(application, "N"))
        return printed(application.id, "privacy", render_privacy, self._letterhead(), content)

    def receipt(self, session: Session, application: Application, form: str = "receipt") -> Printed:
        """What the applicant takes home: what the policy says must be explained, in its own words."""
        profile = self._desk.profile_of(application)
        text = profile.receipt
        values = statement_values(session, self._desk, application)
        missing = self._verification.outstanding(session, application)
        step = profile.step("committee")
        told = ("with_committee" if profile.committee_name else "without_committee",)
        completed = (
            application.completed_on.day if application.completed_on else None if missing else self._desk.today()
        )
        content = ReceiptContent(
            self._reference(application, "R"),
            text.part("salutation").format_map(values),
            text.part("intro").format_map(values),
            self._facts(session, application),
            missing=missing,
            explained=tuple(text.part(code).format_map(values) for code in told),
            reply=self._clocks.sentence_in(session, application, completed),
            reply_source=step.article if step and profile.reply.words else "",
            contact=self._contact(),
            employee=Signatory(tr("The officer"), self._desk.officer.name),
            title=text.title,
        )
        render = partial(render_receipt, form=FORMS[form])
        return printed(application.id, form, render, self._letterhead(), content)

    def missing(self, session: Session, application: Application) -> Printed:
        """What the applicant is to bring, by the day until which it should come; nothing on it tells who or why."""
        wanted = self._verification.wanted(session, application)
        days = sorted({one.until for one in wanted})
        parts = tuple(
            MissingPart(
                tr("To be brought by {weekday} {day}", weekday=weekday(day), day=show_pair(day)),
                tuple(MissingLine(one.documents, one.why) for one in wanted if one.until == day),
            )
            for day in days
        )
        content = MissingContent(
            self._reference(application, "M"), parts, (Entry(tr("Branch"), self._desk.branch), *self._contact())
        )
        return printed(application.id, "missing", render_missing, self._letterhead(), content)

    def _facts(self, session: Session, application: Application) -> tuple[Entry, ...]:
        received = application.received_on or WrittenDate.of(self._desk.today())
        services = fields_of(Application)["requested_services"]
        return (
            Entry(tr("Application number"), application.application_no or "", ltr=True),
            Entry(tr("Applicant"), self._person(session, application).full_name),
            Entry(tr("Received on"), show_pair(received), wide=True),
            Entry(tr("Services requested"), services.show(application.requested_services), wide=True),
            Entry(tr("Branch"), self._desk.branch),
            Entry(tr("Received by"), application.received_by or self._desk.officer.name),
        )

    def _contact(self) -> tuple[Entry, ...]:
        association = self._desk.profile.association
        known = ((tr("Phone"), association.phone), (tr("E-mail"), association.email), (tr("Website"), association.web))
        return tuple(Entry(label, value, ltr=True) for label, value in known if value)

    def _reference(self, application: Application, letter: str) -> Reference:
        return reference(self._desk, application, letter)

    def _letterhead(self) -> Letterhead:
        return letterhead(self._desk)

    def _person(self, session: Session, application: Application) -> Person:
        return session.get_one(Person, application.person_id)


def _document(item: DocumentItem) -> ChecklistItem:
    values = item.sheet.values
    issued, expires = values.get("issued_on"), values.get("expires_on")
    looked_at = values.get("status") not in (None, "missing")
    kept = tr("A copy is kept, to be destroyed on {day}", day=shown(item.sheet, "copy_destroy_on"))
    said = (item.waiver or item.verdict, kept if item.copy.kept else "")
    return ChecklistItem(
        item.label,
        shown(item.sheet, "status"),
        shown(item.sheet, "number"),
        shown(item.sheet, "issuer"),
        issued.written if isinstance(issued, WrittenDate) else "",
        expires.written if isinstance(expires, WrittenDate) else "",
        "\n".join(part for part in said if part),
        item.state in ("ok", "expiring") if looked_at and item.state != "waived" else None,
    )
