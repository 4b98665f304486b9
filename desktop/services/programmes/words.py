"""The words that the papers and the statement of a request are made of."""

from __future__ import annotations

from desktop.dates import WrittenDate, show_gregorian, show_hijri
from desktop.messages import tr
from desktop.models.base import fields_of
from desktop.models.programme_request import ProgrammeRequest
from desktop.policy.profile import Profile, Step
from desktop.services.records import Blanks, Desk
from desktop.text import ltr


def statement(desk: Desk, request: ProgrammeRequest) -> tuple[str, tuple[str, ...]]:
    """The policy's own declaration with the values of this request in it: how it opens, and its clauses."""
    text = desk.profile_of(request).declaration
    values = _values(desk, request)
    return text.opening.format_map(values), tuple(clause.words.format_map(values) for clause in text.clauses)


def cited(step: Step | None) -> str:
    """An article of the policy as these papers name it, in the board's words; "" where it has none about this."""
    return tr("{article}: «{words}»", article=step.article, words=step.words) if step else ""


def who_asks(profile: Profile, request: ProgrammeRequest) -> str:
    """Who asks, in the policy's words, and which body."""
    kinds = {one.code: one.label for one in profile.requesters}
    label = kinds.get(request.requester or "", "")
    body = request.body_name if isinstance(request.body_name, str) else ""
    return tr(" · ").join(part for part in (label, body) if part)


def asked_by(profile: Profile, request: ProgrammeRequest) -> str:
    """The same in one: the body if there is one."""
    return request.body_name if isinstance(request.body_name, str) else who_asks(profile, request)


def _values(desk: Desk, request: ProgrammeRequest) -> dict[str, str]:
    fields = fields_of(ProgrammeRequest)
    received = request.received_on or WrittenDate.of(desk.today())
    return Blanks(
        desk.profile_of(request).standing_values(),
        applicant_name=request.contact_name or "",
        id_kind=fields["id_type"].show(request.id_type),
        id_number=fields["id_number"].show(request.id_number),
        capacity=request.contact_capacity or "",
        application_no=ltr(request.request_no or ""),
        date_hijri=show_hijri(received),
        date_gregorian=show_gregorian(received),
        branch=desk.branch,
        employee=request.received_by or "",
    )
