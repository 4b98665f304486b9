"""Sessions and files as the committee's screens and papers show them: by code, never by name."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate, show_hijri, show_pair, weekday
from desktop.messages import tr, trn
from desktop.models.application import Application
from desktop.models.base import fields_of
from desktop.models.committee import AgendaItem, CommitteeSession, Decision
from desktop.models.study import Study
from desktop.policy.profile import Profile
from desktop.services.committee.attend import counted_in, decision_of, recusals_in, say_counted
from desktop.services.committee.codes import file_code
from desktop.services.committee.views import Item, ReadyFile, SessionLine, StoodBack
from desktop.services.records import Desk, services_of
from desktop.services.study.step import last_finished
from desktop.text import ltr

_FIRST_GREGORIAN = 1900


def body_name(profile: Profile) -> str:
    """What decides under a policy: its committee by the policy's own name, or the competent body."""
    return profile.committee_name or tr("The competent body")


def body_code(profile: Profile) -> str:
    """Whether a policy has a committee of its own."""
    return "committee" if profile.committee_name else "competent"


def number_of(held: CommitteeSession) -> str:
    """The number of a session within its year, as papers carry it."""
    return f"{held.year}-{held.number or 0:02}"


def title_of(held: CommitteeSession) -> str:
    """A session by its number and year."""
    hijri = int(held.year or 0) < _FIRST_GREGORIAN
    year = tr("{hijri} AH", hijri=held.year or "") if hijri else tr("{gregorian} CE", gregorian=held.year or "")
    return tr("Session {number} of {year}", number=held.number or 0, year=year)


def day_of(held: CommitteeSession) -> str:
    """The day of a session in both calendars, with the name of the day."""
    if not isinstance(held.held_on, WrittenDate):
        return ""
    return f"{weekday(held.held_on.day)} {show_pair(held.held_on)}"


def session_line(session: Session, held: CommitteeSession) -> SessionLine:
    """A session in a list."""
    items = items_in(session, held.id)
    decided = sum(1 for one in items if decision_of(session, one.id) is not None)
    return SessionLine(
        held.id,
        title_of(held),
        show_hijri(held.held_on) if isinstance(held.held_on, WrittenDate) else "",
        ltr(held.held_at or ""),
        held.place or "",
        held.state or "planned",
        fields_of(CommitteeSession)["state"].show(held.state),
        len(items),
        decided,
    )


def items_in(session: Session, session_id: str) -> tuple[AgendaItem, ...]:
    """The files of a session that are here, in the order in which they were put on its agenda."""
    found = session.scalars(select(AgendaItem).where(AgendaItem.session_id == session_id))
    return tuple(sorted(found, key=lambda one: (one.added_at or "", one.code or "", one.id)))


def item_views(session: Session, desk: Desk, held: CommitteeSession) -> tuple[Item, ...]:
    """The same as the screens show them."""
    found = enumerate(items_in(session, held.id), 1)
    return tuple(_item(session, desk, held, one, place) for place, one in found)


def ready_file(session: Session, desk: Desk, application: Application) -> ReadyFile:
    """A file that can be put on an agenda."""
    asked = fields_of(Application)
    return ReadyFile(
        application.id,
        file_code(application.id),
        application.application_no or "",
        asked["case_type"].show(application.case_type),
        services_said(desk.profile_of(application), application.requested_services or ()),
        asked["stage"].show(application.stage),
        recommended(session, application.id),
        note_of(session, application),
    )


def services_said(profile: Profile, codes: Iterable[str]) -> str:
    """Services in the association's own words."""
    labels = {choice.code: tr(choice.label) for choice in services_of(profile)}
    return tr(", ").join(labels.get(code, code) for code in codes)


def recommended(session: Session, application_id: str) -> str:
    """What the researcher recommends; "" where nobody has studied the file."""
    study = last_finished(session, application_id)
    return fields_of(Study)["recommendation"].show(study.recommendation) if study else ""


def note_of(session: Session, application: Application) -> str:
    """What the members should know of a file at first sight."""
    said = []
    if application.urgency == "urgent":
        said.append(tr("Urgent"))
    if times := deferrals(session, application.id):
        said.append(trn("Postponed {n} times", times))
    return tr(", ").join(said)


def deferrals(session: Session, application_id: str) -> int:
    """How often a file was postponed since it was last put before the committee anew."""
    found = session.scalars(select(Decision).where(Decision.application_id == application_id)).all()
    times = 0
    for one in sorted(found, key=lambda one: (one.recorded_at or "", one.id)):
        times = times + 1 if one.kind == "defer" else 0
    return times


def _item(session: Session, desk: Desk, held: CommitteeSession, one: AgendaItem, place: int) -> Item:
    application = session.get_one(Application, one.application_id)
    ready, decision = ready_file(session, desk, application), decision_of(session, one.id)
    counted = counted_in(session, held, one.id)
    back = tuple(
        StoodBack(row.id, row.member_id or "", row.member or "", row.reason or "")
        for row in recusals_in(session, one.id)
    )
    return Item(
        one.id,
        application.id,
        place,
        ready.code,
        ready.number,
        ready.category,
        ready.asked,
        ready.recommendation,
        ready.note,
        fields_of(Decision)["kind"].show(decision.kind) if decision else "",
        decision.id if decision else "",
        back,
        say_counted(counted),
        counted.reached,
    )
