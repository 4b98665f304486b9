"""Everything about the time after the decision, in one place, and one file of it as its page shows it."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate
from desktop.field import show_riyals
from desktop.messages import tr
from desktop.models.aftercare import Delivery
from desktop.models.application import Application
from desktop.models.base import fields_of
from desktop.models.declaration import Paper
from desktop.policy.granting import Grant, left, parts
from desktop.policy.profile import Profile
from desktop.policy.voices import survey_rule
from desktop.services.aftercare import said
from desktop.services.aftercare.deliveries import Deliveries
from desktop.services.aftercare.enrolments import Enrolments
from desktop.services.aftercare.follow_ups import FollowUps
from desktop.services.aftercare.granted import decisions, deliveries, given, granted, only
from desktop.services.aftercare.radar import Radar
from desktop.services.aftercare.receipt import FORM
from desktop.services.aftercare.views import AfterFile, DeliveryLine, DueLine, GrantedLine
from desktop.services.procedure import Procedure
from desktop.services.records import Desk
from desktop.services.returns.scans import scans_by_code
from desktop.services.served import standing

ACTS = ("deliver", "take_back", "enrol", "end_service", "follow_up", "renew")


class Aftercare:
    """The services after the decision; `file` is what they know of one file."""

    def __init__(self, desk: Desk, procedure: Procedure) -> None:
        self._desk, self._procedure = desk, procedure
        self.deliveries = Deliveries(desk, procedure)
        self.enrolments = Enrolments(desk, procedure)
        self.follow_ups = FollowUps(desk, procedure)
        self.radar = Radar(desk)

    def file(self, application_id: str) -> AfterFile:
        """One file after its decision."""
        refused = {act.code: act.refused for act in self._procedure.open_acts(application_id, ACTS)}
        with self._desk.store.reading() as session:
            application = session.get_one(Application, application_id)
            number, name, _ = said.Whose(session, self._desk, only(application_id)).of(application_id)
            plan, following = self.follow_ups.plan_of(session, application_id)
            return AfterFile(
                application_id,
                number,
                name,
                application.stage or "",
                fields_of(Application)["stage"].show(application.stage),
                _decided(session, application_id),
                self._granted(session, application),
                self._delivered(session, application_id),
                self.enrolments.of_in(session, application_id),
                plan,
                following,
                self.follow_ups.visits_of(session, application_id),
                self.follow_ups.updates_of(session, application_id),
                *self._survey(application),
                refused,
            )

    def _granted(self, session: Session, application: Application) -> tuple[GrantedLine, ...]:
        """What is granted, with what is left of it; then what has ended."""
        application_id, profile = application.id, self._desk.profile_of(application)
        files = only(application_id)
        whose = said.Whose(session, self._desk, files)
        handed = deliveries(session, files).get(application_id, [])
        found = []
        for grant in granted(session, self._desk, files).get(application_id, ()):
            rests = tuple(self.deliveries.open_parts((grant,), handed))
            due = tuple(self.deliveries.line(whose, application_id, one) for one in rests)
            found.append(self._line(profile, grant, handed, due))
        over = self.enrolments.ended_services(session, application_id)
        known = {one.service for one in found}
        return (*found, *(_over(profile, code, words) for code, words in over.items() if code not in known))

    def _line(self, profile: Profile, grant: Grant, handed: list[Delivery], due: tuple[DueLine, ...]) -> GrantedLine:
        mine = [row for row in standing(handed) if (row.decision_id, row.service) == (grant.decision_id, grant.service)]
        every, done = parts(grant, grant.until), given(handed)
        whole = sum(1 for one in every if left(one, done).nothing)
        worth = sum(row.worth or 0 for row in mine)
        counted = tr("{done} of {all} instalments", done=whole, all=len(every)) if grant.every else ""
        words = tr(" · ").join(part for part in (counted, show_riyals(worth) if worth else "") if part)
        return GrantedLine(
            grant.service,
            said.service(profile, grant.service),
            show_riyals(grant.amount) if grant.amount is not None else tr("In kind"),
            tr(said.HOW_OFTEN[grant.every]),
            said.span(grant.starts, grant.until),
            words or (tr("Given") if mine else tr("Nothing given yet")),
            due,
        )

    def _delivered(self, session: Session, application_id: str) -> tuple[DeliveryLine, ...]:
        """What was handed over, the last first; what was taken back says so."""
        rows = deliveries(session, only(application_id)).get(application_id, [])
        back, papers = {row.takes_back: row for row in rows if row.takes_back}, _Receipts(session, application_id)
        return tuple(_delivery(row, back.get(row.id), papers) for row in reversed(rows) if not row.takes_back)

    def _survey(self, application: Application) -> tuple[str, str]:
        """The article by which the beneficiary's opinion is asked ("" where no article does), and after which act."""
        rule = survey_rule(self._desk.profile_of(application))
        if rule.article is None:
            return "", rule.act
        return tr("Article {article}: «{words}»", article=rule.article.article, words=rule.article.words), rule.act


def _over(profile: Profile, code: str, words: str) -> GrantedLine:
    return GrantedLine(code, said.service(profile, code), "", "", "", "", (), words)


def _decided(session: Session, application_id: str) -> str:
    """The decision that stands, in one line; "" where nothing was granted."""
    row = next(reversed(decisions(session, only(application_id))), None)
    if row is None:
        return ""
    kind = fields_of(type(row))["kind"].show(row.kind)
    on = row.decided_on if isinstance(row.decided_on, WrittenDate) else None
    review = tr("to be reviewed on {day}", day=said.short_day(row.review_on)) if row.review_on else ""
    when = tr("{kind} on {day}", kind=kind, day=said.short_day(on)) if on else kind
    return tr(" · ").join(part for part in (when, review) if part)


def _delivery(row: Delivery, back: Delivery | None, papers: _Receipts) -> DeliveryLine:
    shown = fields_of(Delivery)
    receiver = row.receiver_name if row.receiver != "beneficiary" else shown["receiver"].show(row.receiver)
    gone = tr("Taken back by {name}: {reason}", name=back.delivered_by, reason=back.reason) if back else ""
    return DeliveryLine(
        row.id,
        row.what or "",
        said.worth(row.worth),
        said.span(row.period_from, row.period_to) if row.period_from and row.period_to else "",
        said.short_day(row.delivered_on),
        receiver or "",
        shown["signed"].show(row.signed),
        row.delivered_by or "",
        *papers.of(row),
        gone,
    )


class _Receipts:
    """Where the receipts of one file are."""

    def __init__(self, session: Session, application_id: str) -> None:
        made = select(Paper.code).where(Paper.application_id == application_id, Paper.form == FORM)
        self._made = frozenset(session.scalars(made))
        self._back = scans_by_code(session, application_id, FORM)

    def of(self, row: Delivery) -> tuple[str, bool]:
        """Where it is, in words, and whether it is signed for sure."""
        scan = self._back.get(row.paper_code or "")
        if scan is not None and scan.signature == "no":
            return tr("Back, no signature seen"), False
        if scan is not None:
            return tr("Back, signed"), True
        if row.strokes:
            return tr("Signed on the screen"), True
        return tr("Printed, not back yet") if row.paper_code in self._made else tr("Not printed yet"), False
