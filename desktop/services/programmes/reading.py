"""A request as the screens see it: the list, and one request with its steps, sums, signatures and trace."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate, show_hijri
from desktop.messages import tr
from desktop.models.base import Synced, fields_of
from desktop.models.programme_request import ProgrammeReport, ProgrammeRequest
from desktop.policy.programme_procedure import EXECUTED
from desktop.services.procedure import traces_of_request
from desktop.services.programmes.contents import ProgrammeContents
from desktop.services.programmes.entries import KINDS, being_written, recorded, told
from desktop.services.programmes.lessons import lessons_between
from desktop.services.programmes.opinions import papers_of
from desktop.services.programmes.signing import is_signed, no_letter, signed_words
from desktop.services.programmes.steps import RequestSteps
from desktop.services.programmes.sums import carried_out, sums_of
from desktop.services.programmes.views import Papers, Part, RequestFile, RequestLine, Signing, Sums
from desktop.services.programmes.words import asked_by, cited, statement
from desktop.services.records import Desk
from desktop.services.views import Sheet, StepState

CLOSED = ("declined", "reported", "withdrawn")
"""Where nothing more is to be done."""

_ARTICLES = {
    "study": "programme_study",
    "approval": "programme_study",
    "execution": "service",
    "follow_up": "follow_up",
    "report": "follow_up",
}
"""Which step of the policy each part of a request fulfils."""


def still_open(stage: str) -> bool:
    """Whether a request at this stage waits for something."""
    return stage not in CLOSED


class RequestReader:
    """Reads requests; decides nothing."""

    def __init__(
        self,
        desk: Desk,
        steps: RequestSteps,
        contents: ProgrammeContents,
        sheet: Callable[[Session, Synced], Sheet],
    ) -> None:
        self._desk = desk
        self._steps = steps
        self._contents = contents
        self._sheet = sheet

    def lines(self, session: Session) -> tuple[RequestLine, ...]:
        """The list, the newest first; a draft nobody wrote on is not in it."""
        rows = [row for row in session.scalars(select(ProgrammeRequest)) if self.is_written(row)]
        rows.sort(key=lambda row: (row.stage == "draft", _day(row), row.request_no or ""), reverse=True)
        return tuple(self._line(row) for row in rows)

    def is_written(self, request: ProgrammeRequest) -> bool:
        """Whether anything was answered in it."""
        asked = (name for name, one in fields_of(ProgrammeRequest).items() if not one.system)
        return any(getattr(request, name) is not None for name in asked)

    def file(self, session: Session, request: ProgrammeRequest) -> RequestFile:
        """One request."""
        refused = self._steps.refused_in
        rows = carried_out(session, request.id)
        return RequestFile(
            request.id,
            request.request_no or "",
            request.title or tr("Not named yet"),
            request.stage or "",
            fields_of(ProgrammeRequest)["stage"].show(request.stage),
            self._sheet(session, request),
            request.stage not in ("draft", "received"),
            refused(session, request, "request_receive"),
            refused(session, request, "request_finish"),
            refused(session, request, "request_withdraw"),
            self._signing(session, request),
            tuple(self._part(session, request, code) for code in KINDS),
            sums_of(rows),
            self._survey(request, papers_of(session, request.id)),
            papers_of(session, request.id),
            self._lessons(session, request, sums_of(rows)),
            traces_of_request(session, request.id),
        )

    def act_now(self, request: ProgrammeRequest, kind: str) -> str:
        """What writing an entry of this kind would do now."""
        going_on = kind == "report" and request.stage != "finished"
        return "request_progress" if going_on else KINDS[kind].act

    def _line(self, row: ProgrammeRequest) -> RequestLine:
        return RequestLine(
            row.id,
            row.request_no or "",
            row.title or tr("Not named yet"),
            asked_by(self._desk.profile_of(row), row),
            row.place or "",
            show_hijri(row.received_on) if row.received_on else "",
            row.stage or "",
            fields_of(ProgrammeRequest)["stage"].show(row.stage),
            still_open(row.stage or ""),
        )

    def _part(self, session: Session, request: ProgrammeRequest, code: str) -> Part:
        done, writing = recorded(session, code, request.id), being_written(session, code, request.id)
        refused = self._steps.refused_in(session, request, self.act_now(request, code))
        state = StepState.DONE if done else StepState.BLOCKED if refused else StepState.OPEN
        return Part(
            code,
            tr(KINDS[code].title),
            state,
            tuple(told(one) for one in done),
            self._sheet(session, writing) if writing is not None and not refused else None,
            refused,
            cited(self._desk.profile_of(request).step(_ARTICLES[code])),
        )

    def _signing(self, session: Session, request: ProgrammeRequest) -> Signing:
        text = self._desk.profile_of(request).declaration
        intro, clauses = statement(self._desk, request)
        stale = bool(request.signed_how) and not is_signed(session, self._contents, request)
        refused = self._steps.refused_in(session, request, "request_declare")
        signed = signed_words(session, request)
        return Signing(text.title, intro, clauses, text.mandatory, signed, stale, no_letter(request), refused)

    def _survey(self, request: ProgrammeRequest, papers: Papers) -> str:
        """Opinions are asked for when the service is given (policy 002, article 5), and so is the last report."""
        if request.stage not in ("finished", "reported"):
            return ""
        if papers.given:
            return tr("Opinions: {back} of {given} papers came back", back=papers.back, given=papers.given)
        return tr("The programme is carried out: ask those who took part for their opinion now.")

    def _lessons(self, session: Session, request: ProgrammeRequest, sums: Sums) -> tuple[str, ...]:
        """What was learned in the time of its reports."""
        reports = [one for one in recorded(session, "report", request.id) if isinstance(one, ProgrammeReport)]
        if not reports or request.stage not in EXECUTED or not sums.entries:
            return ()
        since = min(one.period_from.day for one in reports)
        until = max(one.period_to.day for one in reports)
        return tuple(tr(" · ").join(part for part in row if part) for row in lessons_between(session, since, until))


def _day(row: ProgrammeRequest) -> str:
    return row.received_on.day.isoformat() if isinstance(row.received_on, WrittenDate) else ""
