"""What the papers of a request say: the same answers as on the screen, laid out for print. Writes nothing."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from desktop.dates import WrittenDate, show_gregorian, show_hijri, show_pair
from desktop.field import Choice, show_riyals
from desktop.messages import tr
from desktop.models.base import fields_of
from desktop.models.choices_programme import RULINGS, STUDY_ADVICE
from desktop.models.programme_request import (
    ProgrammeApproval,
    ProgrammeExecution,
    ProgrammeFollowUp,
    ProgrammeReport,
    ProgrammeRequest,
    ProgrammeStudy,
)
from desktop.printing.content import Choices, Entry, Group, Listing, Passage, Reference, Signatory
from desktop.printing.forms import programme
from desktop.printing.programme_content import ProgrammeRequestContent, ProgrammeSheetContent
from desktop.services.papers.application_paper import parts
from desktop.services.programmes.entries import approval_of, being_written, recorded
from desktop.services.programmes.lessons import lessons_between
from desktop.services.programmes.opinions import papers_of
from desktop.services.programmes.questions import ASKED, WISHED
from desktop.services.programmes.sums import carried_out, sums_of
from desktop.services.programmes.views import Papers, Tally
from desktop.services.programmes.words import cited, statement, who_asks
from desktop.services.records import Desk, Records
from desktop.services.views import Section, SectionKind

_LONG = 34  # letters from which an answer takes a row of its own


class ProgrammeContents:
    """Turns what is stored about a request into what its papers say."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk = desk
        self._records = records

    def request(self, session: Session, request: ProgrammeRequest) -> ProgrammeRequestContent:
        """The request and its statement, to be signed in ink."""
        intro, clauses = statement(self._desk, request)
        about = tuple(
            self._group(session, request, title, names)
            for title, names in ((tr("Who asks"), ASKED), (tr("The programme or project"), WISHED))
        )
        return ProgrammeRequestContent(
            self._reference(request, "Y", request.received_on),
            (*parts(about), Passage(tr("Why it is needed"), request.need or "")),
            self._desk.profile_of(request).declaration.title,
            intro,
            clauses,
            (
                Signatory(tr("Who speaks for the request"), request.contact_name or ""),
                Signatory(tr("The officer who matched the data"), request.received_by or ""),
            ),
            self._letter(request) if request.signed_how == "letter" else "",
        )

    def study(self, session: Session, request: ProgrammeRequest) -> ProgrammeSheetContent:
        """The study as it was finished, or as it stands so far."""
        found = being_written(session, "study", request.id) or _last(recorded(session, "study", request.id))
        study = found if isinstance(found, ProgrammeStudy) else ProgrammeStudy()
        fields = fields_of(ProgrammeStudy)
        return ProgrammeSheetContent(
            self._reference(request, "E", None),
            programme.FORM_STUDY,
            tr("Study of a request for a programme"),
            self._case(request),
            (
                Passage(tr("What the study found"), study.findings or ""),
                Passage(tr("What it takes, and what there is of it"), study.means or ""),
                Group("", (Entry(tr("Cost by the study"), fields["cost_found"].show(study.cost_found)),)),
                Choices(tr("The study advises"), _ticked(STUDY_ADVICE, study.advice)),
                Passage(tr("Reasons, and changes if any"), study.advice_reason or ""),
            ),
            (
                Signatory(tr("Who studied it"), study.recorded_by or ""),
                Signatory(tr("Manager of the association")),
            ),
            cited(self._desk.profile_of(request).step("programme_study")),
        )

    def decision(self, session: Session, request: ProgrammeRequest) -> ProgrammeSheetContent:
        """The sheet on which the competent body decides; its number and date are written in, or left for the pen."""
        found = being_written(session, "approval", request.id) or approval_of(session, request.id)
        ruled = found if isinstance(found, ProgrammeApproval) else ProgrammeApproval()
        study = _last(recorded(session, "study", request.id))
        fields, advised = fields_of(ProgrammeApproval), fields_of(ProgrammeStudy)["advice"]
        decided = ruled.decided_on if isinstance(ruled.decided_on, WrittenDate) else None
        data = (
            Entry(tr("The competent body"), ruled.body or "", wide=True),
            Entry(tr("Number of the decision"), ruled.number or ""),
            Entry(tr("Amount approved"), fields["budget"].show(ruled.budget)),
            Entry(tr("Date of the decision (Hijri)"), show_hijri(decided) if decided else ""),
            Entry(tr("Date of the decision (Gregorian)"), show_gregorian(decided) if decided else ""),
        )
        advice = advised.show(study.advice) if isinstance(study, ProgrammeStudy) else ""
        return ProgrammeSheetContent(
            self._reference(request, "F", None),
            programme.FORM_DECISION,
            tr("Decision on a request for a programme"),
            (*self._case(request), Entry(tr("The study advises"), advice, wide=True)),
            (
                Choices(tr("The decision"), _ticked(RULINGS, ruled.ruling), columns=2),
                Group(tr("What the decision must have"), data),
                Passage(tr("The decision in its own words"), ruled.words or ""),
            ),
            (Signatory(tr("For the competent body")), Signatory(tr("Manager of the association"))),
            cited(self._desk.profile_of(request).step("programme_study")),
        )

    def report(self, session: Session, request: ProgrammeRequest, report: ProgrammeReport) -> ProgrammeSheetContent:
        """What was carried out in a time, whom it reached, what was learned: to whoever supervises."""
        since, until = report.period_from.day, report.period_to.day
        done = carried_out(session, request.id, since, until)
        visits = [one for one in recorded(session, "follow_up", request.id) if isinstance(one, ProgrammeFollowUp)]
        followed = [one for one in visits if since <= one.seen_on.day <= until]
        opening = tr(
            "Peace be upon you, and the mercy of God and His blessings. We lay before you what was carried out of this "
            "programme from {since} until {until}, as its approval asks and as we follow it up.",
            since=show_pair(report.period_from),
            until=show_pair(report.period_to),
        )
        return ProgrammeSheetContent(
            self._reference(request, "Z", report.sent_on),
            programme.FORM_REPORT,
            tr("Report on a programme"),
            (*self._case(request), *self._approved(session, request)),
            (
                _done(done),
                self._reached(request, done, papers_of(session, request.id)),
                _followed(followed),
                Passage(tr("Results, and what stood in the way"), report.results or ""),
                _learned(lessons_between(session, since, until)),
                Passage(tr("Recommendations"), fields_of(ProgrammeReport)["advice"].show(report.advice)),
            ),
            (Signatory(tr("Prepared by"), report.recorded_by or ""), Signatory(tr("Manager of the association"))),
            cited(self._desk.profile_of(request).step("follow_up")),
            address=tr("To: {whom}", whom=report.to_whom or ""),
            wish=tr("With our respect"),
            subject=tr("Report on the programme “{title}”", title=request.title or ""),
            opening=(opening,),
            closing=tr("Accept our greetings."),
        )

    def _approved(self, session: Session, request: ProgrammeRequest) -> tuple[Entry, ...]:
        found = approval_of(session, request.id)
        if found is None:
            return ()
        said = tr("{body}, no. {number}, {day}", body=found.body, number=found.number, day=show_pair(found.decided_on))
        return (Entry(tr("Approved by"), said, wide=True),)

    def _reached(self, request: ProgrammeRequest, done: Sequence[ProgrammeExecution], papers: Papers) -> Listing:
        """Expected beside reached; each way of counting on a line of its own."""
        sums, fields = sums_of(done), fields_of(ProgrammeRequest)
        expected = fields["expected_indirect"].show(request.expected_indirect)
        rows = [
            (
                tr("Direct beneficiaries"),
                tr("By their presence"),
                fields["expected_direct"].show(request.expected_direct),
                str(sums.direct),
            )
        ]
        for place, one in enumerate(sums.indirect or (Tally("", "", 0),)):
            rows.append((tr("Indirect beneficiaries"), one.label, "" if place else expected, str(one.count)))
        if papers.given:
            said = tr("{back} of {given} papers came back", back=papers.back, given=papers.given)
            rows.append((tr("Satisfaction questionnaires"), "", "", said))
        rows.append((tr("Cost"), "", fields["cost"].show(request.cost), show_riyals(sums.cost)))
        heads = (tr("Measure"), tr("Counted by"), tr("Expected for the whole programme"), tr("In this time"))
        return Listing(tr("Whom it reached"), heads, tuple(rows), (28, 20, 28, 24))

    def _case(self, request: ProgrammeRequest) -> tuple[Entry, ...]:
        fields = fields_of(ProgrammeRequest)
        received = request.received_on or WrittenDate.of(self._desk.today())
        shown = (
            (tr("Number of the request"), request.request_no or ""),
            (tr("Kind of request"), fields["kind"].show(request.kind)),
            (tr("Title of the programme or project"), request.title or ""),
            (tr("Who asks"), who_asks(self._desk.profile_of(request), request)),
            (tr("Whom it is for"), request.target_group or ""),
            (tr("Where it is to be held"), request.place or ""),
            (tr("Received on"), show_pair(received)),
        )
        return tuple(Entry(label, value, wide=len(value) > _LONG) for label, value in shown)

    def _group(self, session: Session, request: ProgrammeRequest, title: str, names: tuple[str, ...]) -> Section:
        sheet = self._records.sheet(session, request, names=names)
        return Section(title, title, SectionKind.FORM, (sheet,))

    def _letter(self, request: ProgrammeRequest) -> str:
        return tr(
            "Their official letter no. {number} of {day} stands for the signature.",
            number=fields_of(ProgrammeRequest)["letter_no"].show(request.letter_no),
            day=fields_of(ProgrammeRequest)["letter_on"].show(request.letter_on),
        )

    def _reference(self, request: ProgrammeRequest, letter: str, day: WrittenDate | None) -> Reference:
        day = day if isinstance(day, WrittenDate) else WrittenDate.of(self._desk.today())
        return Reference(request.request_no or "", show_hijri(day), show_gregorian(day), letter)


def _learned(rows: tuple[tuple[str, ...], ...]) -> Listing:
    heads = (tr("What was found"), tr("What was decided"), tr("What is recommended"))
    return Listing(tr("Learned from the opinions of the beneficiaries"), heads, rows, (34, 33, 33))


def _done(rows: Sequence[ProgrammeExecution]) -> Listing:
    fields = fields_of(ProgrammeExecution)
    heads = (tr("Date"), tr("Held at"), tr("What was done"), tr("Direct"), tr("Indirect"), tr("Cost"))
    told = tuple(
        (
            show_hijri(row.held_on),
            row.place or "",
            row.done or "",
            str(row.direct_count),
            _indirect(row),
            fields["cost"].show(row.cost),
        )
        for row in rows
    )
    return Listing(tr("What was carried out"), heads, told, (14, 17, 31, 9, 15, 14))


def _indirect(row: ProgrammeExecution) -> str:
    if not row.has_indirect:
        return ""
    method = fields_of(ProgrammeExecution)["indirect_method"].show(row.indirect_method)
    return tr("{count} ({method})", count=row.indirect_count, method=method)


def _followed(rows: Sequence[ProgrammeFollowUp]) -> Listing:
    to_do = fields_of(ProgrammeFollowUp)["to_do"]
    told = tuple((show_hijri(row.seen_on), row.seen or "", to_do.show(row.to_do)) for row in rows)
    heads = (tr("Date"), tr("What was seen"), tr("What is to be done"))
    return Listing(tr("Follow-up"), heads, told, (15, 48, 37))


def _ticked(choices: Sequence[Choice], chosen: str | None) -> tuple[tuple[str, bool], ...]:
    return tuple((tr(one.label), one.code == chosen) for one in choices)


def _last(rows: Sequence[object]) -> object | None:
    return rows[-1] if rows else None
