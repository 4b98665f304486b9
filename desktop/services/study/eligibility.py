"""What the policy's rules suggest about the services that were asked for, and the suggestions that were kept.

A suggestion is made anew whenever it is looked at. One that is kept stays as it was: with the answers, the verdicts, and
the version of the rules it was made under.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.dates import WrittenDate, show_pair
from desktop.field import show_moment, show_riyals
from desktop.messages import tr
from desktop.models.application import Application
from desktop.models.base import new_id
from desktop.models.person import Person
from desktop.models.study import Evaluation
from desktop.policy.digest import version_hash
from desktop.policy.eligibility import Outcome, Suggestion, Verdict, suggest
from desktop.policy.judges import Scored, State
from desktop.policy.profile import Profile
from desktop.policy.wording import name_of
from desktop.services import file_rows
from desktop.services.facts import facts
from desktop.services.people.links import same_person
from desktop.services.powers import require
from desktop.services.records import Desk, services_of
from desktop.services.served import days_since_service
from desktop.services.study.views import OUTCOMES, KeptEvaluation, RuleLine, ServiceSuggestion, Suggestions

_KNOWN_HERE = ("new", "referred")
"""The kinds of application of which no earlier file is expected. Of the others, finding none proves nothing."""


class Eligibility:
    """Suggestions to the committee; nothing here decides."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, application_id: str) -> Suggestions:
        """What the rules suggest now, and what was kept before."""
        with self._desk.store.reading() as session:
            return self.of_in(session, session.get_one(Application, application_id))

    def of_in(self, session: Session, application: Application) -> Suggestions:
        """The same inside another service's transaction."""
        known = self._facts(session, application)
        kept = self._kept(session, application)
        profile = self._desk.profile_of(application)
        services = tuple(
            _service(profile, suggest(profile, code, mine), mine, tuple(one for one in kept if one.service == code))
            for code, mine in known.items()
        )
        judged_on = show_pair(application.received_on or WrittenDate.of(self._desk.today()))
        policy = tr("{policy}, version {version}", policy=profile.title, version=profile.version)
        return Suggestions(application.id, judged_on, policy, services)

    def keep(self, application_id: str) -> Suggestions:
        """Keep every suggestion as it is now."""
        require(self._desk.officer, "study")
        with self._desk.store.transaction(self._desk.officer.id) as session:
            self.keep_in(session, session.get_one(Application, application_id))
        return self.of(application_id)

    def keep_in(self, session: Session, application: Application) -> None:
        """The same inside another service's transaction."""
        profile = self._desk.profile_of(application)
        for code, known in self._facts(session, application).items():
            found = suggest(profile, code, known)
            session.add(
                Evaluation(
                    id=new_id(),
                    scope=application.scope,
                    application_id=application.id,
                    service=code,
                    outcome=_outcome(found),
                    policy_id=profile.id,
                    policy_version=str(profile.version),
                    rules_sha256=version_hash(profile),
                    facts=_json(known),
                    result=_json(found.dump()),
                    made_at=self._desk.clock().isoformat(),
                    made_by=self._desk.officer.name,
                )
            )

    def kept_in(self, session: Session, application: Application, *, since: str) -> tuple[ServiceSuggestion, ...]:
        """What was kept first from a moment on, service by service, exactly as it was."""
        profile = self._desk.profile_of(application)
        found: dict[str, ServiceSuggestion] = {}
        for one in reversed(self._kept(session, application)):
            if (one.made_at or "") >= since and one.service not in found:
                found[one.service or ""] = _service(profile, _restored(one), {}, ())
        return tuple(found.values())

    def _facts(self, session: Session, application: Application) -> dict[str, dict[str, Any]]:
        """The facts for each service asked for: when it was given last is its own."""
        on = application.received_on.day if application.received_on else self._desk.today()
        shared = facts(file_rows.load(session, application), on, earlier(session, application, on))
        since = days_since_service(session, application, on)
        return {
            code: {**shared, "days_since_service": since.get(code)} for code in application.requested_services or ()
        }

    def _kept(self, session: Session, application: Application) -> list[Evaluation]:
        found = session.scalars(select(Evaluation).where(Evaluation.application_id == application.id))
        return sorted(found, key=lambda one: (one.made_at or "", one.id), reverse=True)


def earlier(session: Session, application: Application, on: dt.date) -> tuple[dt.date, ...] | None:
    """The days on which former applications of this person were completed; None where that cannot be known here.

    They are found by the identity number and by what a manager joined. Without a number nobody is found again for sure,
    and a renewal says itself that there was one, perhaps at another branch.
    """
    person = session.get_one(Person, application.person_id)
    number = person.id_number if isinstance(person.id_number, str) else None
    former = session.scalars(
        select(Application)
        .join(Person, Person.id == Application.person_id)
        .where(same_person(session, person), Application.id != application.id, Application.completed_on.is_not(None))
    )
    days = tuple(sorted(one.completed_on.day for one in former if one.completed_on.day <= on))
    unknown = number is None or application.application_kind not in _KNOWN_HERE
    return None if not days and unknown else days


def _service(
    profile: Profile, found: Suggestion, known: Mapping[str, Any], kept: tuple[Evaluation, ...]
) -> ServiceSuggestion:
    labels = {choice.code: tr(choice.label) for choice in services_of(profile)}
    return ServiceSuggestion(
        found.service,
        labels.get(found.service, found.service),
        _outcome(found),
        found.say(),
        tuple(_figures(profile, found)),
        tuple(RuleLine(one.state.value, one.words, one.measured, one.article) for one in found.verdicts),
        tuple((one.words, tr("{points} of {most}", points=one.points, most=one.most)) for one in found.scores),
        tuple(_listed(profile, one, known) for one in kept),
    )


def _figures(profile: Profile, found: Suggestion) -> list[tuple[str, str]]:
    """The figures that this service's formula has; one that is not known says so, it is never zero."""
    means = profile.service(found.service).means or profile.aid.means
    figures: list[tuple[str, str]] = []
    if means is not None and means.divided:
        share = tr("Not known yet") if found.per_capita is None else show_riyals(found.per_capita)
        figures.append((tr("Share of each person a month"), share))
    if found.category:
        figures.append((tr("Income category"), found.category))
    if found.points is not None:
        figures.append((tr("Points"), str(found.points)))
    if found.points_category:
        figures.append((tr("Category by points"), found.points_category))
    return figures


def _listed(profile: Profile, kept: Evaluation, known: Mapping[str, Any]) -> KeptEvaluation:
    before, now = json.loads(kept.facts or "{}"), json.loads(_json(known))
    changed = tuple(name_of(name) for name in now if before.get(name) != now[name])
    when = show_moment(kept.made_at) if kept.made_at else ""
    outcome = kept.outcome or ""
    return KeptEvaluation(
        tr("{outcome}, kept {when} by {name}", outcome=tr(OUTCOMES[outcome]), when=when, name=kept.made_by or ""),
        outcome,
        changed,
        kept.rules_sha256 != version_hash(profile),
    )


def _restored(kept: Evaluation) -> Suggestion:
    """The suggestion as it was dumped."""
    stored = json.loads(kept.result or "{}")
    verdicts = tuple(
        Verdict(**{**one, "state": State(one["state"]), "missing": tuple(one["missing"])}) for one in stored["verdicts"]
    )
    scores = tuple(Scored(**one) for one in stored["scores"])
    return Suggestion(**{**stored, "outcome": Outcome(stored["outcome"]), "verdicts": verdicts, "scores": scores})


def _outcome(found: Suggestion) -> str:
    return found.outcome.value if found.verdicts else ""


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, default=_plain)


def _plain(value: Any) -> str:
    if isinstance(value, dt.date):
        return value.isoformat()
    raise TypeError(type(value).__name__)
