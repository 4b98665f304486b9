"""What may be told to another body about a beneficiary: a short list, of which only the least goes without a reason."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate, age
from desktop.messages import mark, tr
from desktop.models.application import Application
from desktop.models.base import fields_of
from desktop.models.health import Health
from desktop.models.household import Dependant
from desktop.models.person import Person
from desktop.policy.spelling import Agreement
from desktop.services.notices.parties import masked, mobile_of, party_of
from desktop.services.records import Desk
from desktop.text import ltr


@dataclass(frozen=True, slots=True)
class Disclosable:
    """One thing that may be told; `least` needs no reason, `consent` names the explicit consent it needs besides."""

    code: str
    label: str
    least: bool = False
    consent: str = ""


DISCLOSABLE = (
    Disclosable("name", mark("Full name"), least=True),
    Disclosable("id_masked", mark("Identity number, all but its end hidden"), least=True),
    Disclosable("mobile", mark("Mobile number"), least=True),
    Disclosable("service", mark("The service that is asked for"), least=True),
    Disclosable("age", mark("Age in years")),
    Disclosable("place", mark("City and district")),
    Disclosable("family_size", mark("Number of people in the household")),
    Disclosable("need", mark("Description of the need, as the applicant put it")),
    Disclosable("id_full", mark("Identity number in full")),
    Disclosable("health", mark("State of health"), consent="consent_health"),
)
LEAST = tuple(one.code for one in DISCLOSABLE if one.least)
ALWAYS_TOLD = ("name", "service")
"""Without these nobody can be referred."""


@dataclass(frozen=True, slots=True)
class Disclosed:
    """What is told: what has a place of its own in the letter, each thing with its value, and each by its name alone."""

    identity: str
    mobile: str
    lines: tuple[str, ...]
    names: tuple[str, ...]


def label_of(code: str) -> str:
    """The name of something that may be told."""
    return next((tr(one.label) for one in DISCLOSABLE if one.code == code), code)


def disclose(session: Session, desk: Desk, application: Application, codes: Iterable[str]) -> Disclosed:
    """The values behind the chosen names; what the file does not know is not told of."""
    wanted = set(codes) - ({"id_masked"} if "id_full" in codes else set())
    said = {one: _VALUES[one.code](session, desk, application) for one in DISCLOSABLE if one.code in wanted}
    known = {one.code: value for one, value in said.items() if value}
    return Disclosed(
        known.get("id_full") or known.get("id_masked", ""),
        known.get("mobile", ""),
        tuple(_line(code, value) for code, value in known.items()),
        tuple(label_of(code) for code in known),
    )


def _line(code: str, value: str) -> str:
    """What has a place of its own in the letter is listed by its name alone."""
    return label_of(code) if code in _PLACED else tr("{label}: {value}", label=label_of(code), value=value)


def _name(session: Session, _: Desk, application: Application) -> str:
    return party_of(session, application).name


def _number(session: Session, application: Application) -> str:
    """The number of the applicant's identity document, or of the licence of a body."""
    if party_of(session, application).agrees is Agreement.ORGANISATION:
        licence = application.organisation_licence
        return licence if isinstance(licence, str) else ""
    return session.get_one(Person, application.person_id).id_number or ""


def _whole(session: Session, _: Desk, application: Application) -> str:
    return ltr(_number(session, application))


def _hidden(session: Session, _: Desk, application: Application) -> str:
    return ltr(masked(_number(session, application)))


def _mobile(session: Session, _: Desk, application: Application) -> str:
    return fields_of(Person)["mobile"].show(mobile_of(session, application) or None)


def _service(_session: Session, _: Desk, _application: Application) -> str:
    return tr("The service that is asked for")  # the letter names it


def _age(session: Session, desk: Desk, application: Application) -> str:
    born = session.get_one(Person, application.person_id).birth_date
    return ltr(str(age(born.day, desk.today()))) if isinstance(born, WrittenDate) else ""


def _place(session: Session, _: Desk, application: Application) -> str:
    person = session.get_one(Person, application.person_id)
    return tr(", ").join(one for one in (person.city, person.district) if isinstance(one, str) and one)


def _family(session: Session, _: Desk, application: Application) -> str:
    mine = select(func.count()).where(
        Dependant.household_id == application.household_id, Dependant.name_first.is_not(None)
    )
    return ltr(str((session.scalar(mine) or 0) + 1))


def _need(_session: Session, _: Desk, application: Application) -> str:
    return application.need_description or ""


def _health(session: Session, _: Desk, application: Application) -> str:
    row = session.get(Health, application.person_id)
    return fields_of(Health)["health_status"].show(row.health_status) if row is not None else ""


_PLACED = ("name", "id_masked", "id_full", "mobile", "service")
_VALUES: dict[str, Callable[[Session, Desk, Application], str]] = {
    "name": _name,
    "id_masked": _hidden,
    "mobile": _mobile,
    "service": _service,
    "age": _age,
    "place": _place,
    "family_size": _family,
    "need": _need,
    "id_full": _whole,
    "health": _health,
}
