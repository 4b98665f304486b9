"""What was declared and what is recorded now, side by side: every answer that differs, and whether it matters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.field import Field, show_moment
from desktop.messages import tr
from desktop.models.base import fields_of, synced_types
from desktop.models.outbox import FieldVer, OutGroup
from desktop.models.staff import Staff
from desktop.models.study import Finding
from desktop.models.verification import Sighting
from desktop.policy.profile import Profile
from desktop.services.records import Records
from desktop.services.sections import SEEN_AT_HOME, Part, part
from desktop.services.views import DeclaredChange, Section, SectionKind
from desktop.sync.groups import read_header
from desktop.values import dump, load

_TOLD = frozenset({"consent", "contact"})
"""Cards whose answers may change after signing; so may these questions elsewhere. All else is what the person answers
for: identity, household, income, housing, health, the request, documents."""

_TOLD_NAMES = frozenset(
    {"location_note", "school_name", "grade", "skill", "wants_training", "training_goal", "urgency", "urgency_reason"}
)
_ON_A_DOCUMENT = ("number", "issuer", "issued_on", "expires_on")
_FELL = ("missing", "mismatch", "unreadable")
"""A document that had been matched and then was found to be so."""

_Answers = dict[tuple[str, str], tuple[str, Any]]
"""By record and question: the card it stands on, and the answer."""


def snapshot(sections: Sequence[Section]) -> dict[str, Any]:
    """Every declared answer, by card and record: what later values are compared with."""
    return {
        section.code: {sheet.ref.id: {n: dump(v) for n, v in sheet.values.items()} for sheet in section.sheets}
        for section in sections
    }


def seen_documents(session: Session, application_id: str) -> list[dict[str, Any]]:
    """Every document that was looked at, as it was seen."""
    found = session.scalars(select(Sighting).where(Sighting.application_id == application_id))
    documents = [{name: dump(getattr(one, name)) for name in fields_of(Sighting)} for one in found]
    return sorted(documents, key=lambda one: str(one["document"]))


class Comparison:
    """What was sealed beside what is recorded now; both as canonical JSON carries them."""

    def __init__(self, session: Session, records: Records, profile: Profile, sections: Sequence[Section]) -> None:
        self._session = session
        self._records = records
        self._documents_called = {one.document.code: one.document.label for one in profile.requirements.lines}
        rows = [section for section in sections if section.kind in (SectionKind.ROWS, SectionKind.ANSWERS)]
        self._titles = {sheet.ref.id: sheet.title for section in rows for sheet in section.sheets}

    def changes(self, signed: Mapping[str, Any], now: Mapping[str, Any]) -> tuple[DeclaredChange, ...]:
        """Both are contents of a declaration: its "snapshot" and its "documents"."""
        found = [*self._answers(signed, now), *self._documents(signed, now)]
        return tuple(sorted(found, key=lambda one: not one.material))

    def _answers(self, signed: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[DeclaredChange]:
        """What a visit showed afterwards, where the applicant had been asked nothing, is the researcher's word."""
        before, after = _answered(signed["snapshot"]), _answered(now["snapshot"])
        for key in (*before, *(key for key in after if key not in before and key[1] not in SEEN_AT_HOME)):
            card, said = before.get(key, after.get(key, ("", None)))
            old, new = before.get(key, (card, None))[1], after.get(key, (card, None))[1]
            if old != new and said is not None:
                yield self._change(card, key, old, new)

    def _change(self, card: str, key: tuple[str, str], old: Any, new: Any) -> DeclaredChange:
        record, name = key
        known = _part(card)
        declared = self._field(known, name)
        title = self._titles.get(record, "")
        label = tr(declared.label) if declared else name
        by, at = self._writer(known.of if known else "", record, name)
        return DeclaredChange(
            tr(known.title) if known else card,
            tr("{record}: {question}", record=title, question=label) if title else label,
            _shown(declared, old),
            _shown(declared, new),
            card not in _TOLD and name not in _TOLD_NAMES,
            by,
            at,
        )

    def _documents(self, signed: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[DeclaredChange]:
        """A paper that came later takes nothing back; one that was seen and now says otherwise does."""
        current = {str(one["document"]): one for one in now.get("documents", ())}
        known = fields_of(Sighting)
        for before in signed.get("documents", ()):
            after = current.get(str(before.get("document")), {})
            for name in (*_ON_A_DOCUMENT, "status"):
                old, new = before.get(name), after.get(name)
                if old is not None and _says_otherwise(name, old, new):
                    code = str(before["document"])
                    title, label = self._documents_called.get(code, code), tr(known[name].label)
                    values = _shown(known[name], old), _shown(known[name], new)
                    told = tr("{record}: {question}", record=title, question=label)
                    yield DeclaredChange(tr("Documents"), told, *values, material=True)

    def _field(self, known: Part | None, name: str) -> Field | None:
        if known is None or name not in fields_of(synced_types()[known.of]):
            return None
        return self._records.field(synced_types()[known.of], name)

    def _writer(self, kind: str, record: str, name: str) -> tuple[str, str]:
        """Who wrote the answer last, and when: the study's findings know it, else what this computer sent."""
        finding = self._session.scalars(
            select(Finding)
            .where(Finding.of_type == kind, Finding.of_id == record, Finding.of_field == name)
            .order_by(Finding.found_at.desc())
        ).first()
        if finding is not None and finding.before != finding.after:
            return finding.found_by or "", show_moment(finding.found_at or "")
        kept = self._session.get(FieldVer, (kind, record))
        writer = kept.meta.get(name, "") if kept is not None else ""
        group = (
            self._session.scalars(select(OutGroup).where(OutGroup.gid.startswith(writer))).first() if writer else None
        )
        if group is None:
            return "", ""
        staff = self._session.get(Staff, read_header(group.header).user)
        return (staff.name or "") if staff else "", show_moment(group.made_at.isoformat())


def _part(card: str) -> Part | None:
    try:
        return part(card)
    except StopIteration:  # what follows from the answers, or a card of another version
        return None


def _says_otherwise(name: str, old: Any, new: Any) -> bool:
    if name == "status":
        return bool(old == "matched" and new in _FELL)
    return bool(new != old)


def _answered(taken: Mapping[str, Any]) -> _Answers:
    """A question that a newer program asks has no answer yet and changes nothing."""
    return {
        (record, name): (card, value)
        for card, records in taken.items()
        for record, answers in records.items()
        for name, value in answers.items()
        if value is not None
    }


def _shown(declared: Field | None, stored: Any) -> str:
    """An answer in words; one that is gone says so."""
    if stored is None:
        return tr("No answer")
    if declared is None:
        return str(stored)
    return declared.show(load(declared.kind, stored))


def is_stale(changes: Iterable[DeclaredChange]) -> bool:
    """Whether what was signed no longer stands for what is recorded."""
    return any(one.material for one in changes)
