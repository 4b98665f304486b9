"""Which documents an application is asked for: those of the policy's list and those of each service asked for.

A document that two ask for is asked for once, with both reasons. Groups of alternatives stay apart: one document may serve
in the policy's group and in that of a service.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from desktop.policy.aid import Service
from desktop.policy.documents import Deferral, Document, Requirement
from desktop.policy.profile import Profile
from desktop.policy.rules import holds

_NOW, _LATER, _OPTIONAL = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Asked:
    """One document that is asked for. `groups` name the alternatives it belongs to; alone in none.

    `within_days` is set where it may come later. `services` are those that ask for it; the policy's own list is none.
    """

    document: Document
    mandatory: bool
    groups: tuple[str, ...]
    reasons: tuple[str, ...]
    services: tuple[str, ...]
    within_days: int | None


@dataclass(frozen=True, slots=True)
class _Line:
    """A requirement that holds, with its group (local to the service that asks) and when it is due."""

    asks: Requirement
    service: str | None
    group: str | None
    due: int
    days: int | None

    @property
    def code(self) -> str:
        return self.asks.document.code


def asked(profile: Profile, answers: Mapping[str, Any]) -> tuple[Asked, ...]:
    """The documents for these answers, in the order of the policy and then of the services."""
    requested = tuple(answers.get("requested_services") or ())
    known = {**answers, "cash_requested": profile.needs_bank(requested)}
    services = [profile.service(code) for code in requested]
    lines = [_line(profile, services, None, one, known) for one in profile.requirements.lines]
    for service in services:
        lines += [_line(profile, services, service, one, known) for one in service.documents]
    due = _unsettled(_together(_without_lonely([line for line in lines if line is not None])))
    return tuple(_merge([line for line in due if line.code == code]) for code in dict.fromkeys(one.code for one in due))


def _line(
    profile: Profile, services: list[Service], service: Service | None, one: Requirement, known: Mapping[str, Any]
) -> _Line | None:
    if not holds(one.when, known):
        return None
    prefix = f"{service.code}." if service else ""
    group = f"{prefix}{one.any_of}" if one.any_of else None
    days = _wait(profile, [service] if service else services, one.document.code, known)
    due = _OPTIONAL if not one.mandatory else _NOW if days is None else _LATER
    return _Line(one, service.code if service else None, group, due, days if due == _LATER else None)


def _wait(profile: Profile, services: list[Service], code: str, known: Mapping[str, Any]) -> int | None:
    """The days a document may wait: by the policy's rule, or because every service that needs it lets it wait.

    What the policy's rule never lets wait, no service does.
    """
    rule = profile.requirements.deferral
    if rule and code in rule.except_documents:
        return None
    whole, each = _days(rule, code, known), [_days(service.deferral, code, known) for service in services]
    allowed = [days for days in each if days is not None]
    found = [whole] if whole is not None else []
    found += [min(allowed)] if allowed and len(allowed) == len(each) else []
    return max(found, default=None)


def _days(rule: Deferral | None, code: str, known: Mapping[str, Any]) -> int | None:
    waits = rule is not None and code not in rule.except_documents and holds(rule.when, known)
    return rule.days if rule and waits else None


def _without_lonely(lines: list[_Line]) -> list[_Line]:
    """A group of one document is no choice: that document is asked for by name."""
    members: dict[str, set[str]] = {}
    for line in lines:
        if line.group:
            members.setdefault(line.group, set()).add(line.code)
    return [replace(line, group=None) if line.group and len(members[line.group]) == 1 else line for line in lines]


def _together(lines: list[_Line]) -> list[_Line]:
    """Alternatives are due together: if one of them cannot wait, none can, nor what is also asked for by name."""
    due: dict[str, int] = {}
    for line in lines:
        if line.group:
            due[line.group] = min(due.get(line.group, line.due), line.due)
    pressing = {line.code for line in lines if line.group and due[line.group] == _NOW}
    found = []
    for line in lines:
        when = due[line.group] if line.group else line.due
        when = _NOW if when == _LATER and line.code in pressing else when
        found.append(replace(line, due=when, days=line.days if when == _LATER else None))
    return found


def _unsettled(lines: list[_Line]) -> list[_Line]:
    """Without the alternatives of a document that is asked for by name, no later than they are."""
    alone: dict[str, int] = {}
    for line in lines:
        if line.group is None and line.due != _OPTIONAL:
            alone[line.code] = min(alone.get(line.code, line.due), line.due)
    settled = {line.group for line in lines if line.group and alone.get(line.code, _OPTIONAL) <= line.due < _OPTIONAL}
    return [line for line in lines if line.group is None or line.group not in settled]


def _merge(lines: list[_Line]) -> Asked:
    """One document out of its lines: what is due first counts, and what asks for it by name before alternatives."""
    due = min(line.due for line in lines)
    first = [line for line in lines if line.due == due]
    counting = [line for line in first if line.group is None] or first
    return Asked(
        document=lines[0].asks.document,
        mandatory=due == _NOW,
        groups=_different(line.group for line in counting if line.group),
        reasons=_different(line.asks.reason for line in counting),
        services=_different(line.service for line in lines if line.service),
        within_days=min((line.days for line in counting if line.days), default=None) if due == _LATER else None,
    )


def _different(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))
