"""What goes back on paper: replies to complaints and appeals, and the questionnaire that names nobody."""

from __future__ import annotations

import hashlib

from desktop.errors import NotAllowed, NotReady
from desktop.messages import tr
from desktop.models.application import Application
from desktop.models.base import fields_of
from desktop.models.voices import Appeal, Complaint
from desktop.policy.letters import Letter
from desktop.policy.spelling import Agreement, Party
from desktop.printing.content import Entry, Reference
from desktop.printing.forms.satisfaction import FORM, render_satisfaction
from desktop.printing.register_content import SatisfactionContent
from desktop.services.blanks.forms import blank_code
from desktop.services.notices.filling import appeal_reply, complaint_reply
from desktop.services.notices.letter_papers import About, LetterPapers
from desktop.services.notices.parties import party_of
from desktop.services.records import Desk
from desktop.services.stationery import letterhead
from desktop.services.views import PaperView
from desktop.services.voices import rights
from desktop.services.voices.surveys import questionnaire

_ANSWERED = ("answered", "closed")
_UPHELD = {"upheld", "denied", "ended"}


class Replies:
    """Makes these papers; a letter is kept like every other, a questionnaire is not."""

    def __init__(self, desk: Desk, papers: LetterPapers) -> None:
        self._desk, self._papers = desk, papers

    def complaint(self, complaint_id: str) -> PaperView:
        """The letter that answers a complaint whose author is known; a suggestion is thanked for in person."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = session.get_one(Complaint, complaint_id)
            if not rights.handles(self._desk.officer, row):
                raise NotAllowed(what=tr("answer complaints"))
            if row.state not in _ANSWERED or not row.name or row.kind != "complaint":
                raise NotReady(what=tr("the answer, and whom it is for"))
            letter = complaint_reply(
                Party(row.name, Agreement.WOMAN if row.gender == "f" else Agreement.MAN),
                case_no=row.case_no or "",
                case_on=row.received_on,
                about=fields_of(Complaint)["category"].show(row.category),
                outcome=f"{fields_of(Complaint)['outcome'].show(row.outcome)}. {row.reply}",
                reasons=tuple(row.reasons or ()),
                reviewer=self._reviewer(row),
                next_level=self._next_level(row),
            )
            return self._papers.make_in(session, letter, self._about(row.case_no or "", row.id, row.scope))

    def appeal(self, appeal_id: str) -> PaperView:
        """The letter that answers an appeal, also one that came late."""
        with self._desk.store.transaction(self._desk.officer.id) as session:
            row = session.get_one(Appeal, appeal_id)
            if row.state not in _UPHELD:
                raise NotReady(what=tr("the answer and its reasons"))
            application = session.get_one(Application, row.application_id)
            late = (tr("The appeal came after the last day."),) if row.late else ()
            letter: Letter = appeal_reply(
                party_of(session, application),
                case_no=row.case_no or "",
                case_on=row.received_on,
                application_no=application.application_no or "",
                outcome=row.reply or "",
                reasons=tuple(row.reasons or late),
                reviewer=row.reviewer_body or "",
            )
            about = self._about(row.case_no or "", row.id, row.scope, application)
            return self._papers.make_in(session, letter, about)

    def questionnaire(self, service: str) -> PaperView:
        """The questionnaire about a service: the branch and the service stand on it, and nothing of whom it is given to.

        Its code is that of a blank form, the same on every one of them.
        """
        asked = questionnaire(self._desk)
        label = next((tr(one.label) for one in asked.services if one.code == service), "")
        content = SatisfactionContent(
            Reference("", "", "", blank_code("Q", FORM)),
            asked.intro,
            (Entry(tr("Service"), label), Entry(tr("Branch"), self._desk.branch)),
            asked.scale,
            asked.questions,
            (asked.open_question,),
            asked.thanks,
        )
        pdf = render_satisfaction(letterhead(self._desk), content)
        title, digest = tr("Satisfaction with the service"), hashlib.sha256(pdf).hexdigest()
        return PaperView("satisfaction", title, pdf, digest, "satisfaction.pdf")

    def _about(self, number: str, record: str, scope: str, application: Application | None = None) -> About:
        profile = self._desk.profile if application is None else self._desk.profile_of(application)
        return About(number, record, scope, profile, application.id if application is not None else None)

    @staticmethod
    def _reviewer(row: Complaint) -> str:
        return {
            "desk": tr("the branch manager"),
            "manager": tr("the branch manager"),
        }.get(row.level or "", tr("the association's management"))

    @staticmethod
    def _next_level(row: Complaint) -> str:
        """Where the complainant may turn to next."""
        if row.category == "privacy":
            return tr("the Saudi Data and Artificial Intelligence Authority")
        if row.level in ("headquarters", "ncnp"):
            return tr("the National Centre for Non-Profit Sector")
        return tr("the association's management")
