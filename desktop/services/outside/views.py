"""The directory and the referrals as screens show them: frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.field import Field
from desktop.values import Value


@dataclass(frozen=True, slots=True)
class BodyLine:
    """One body of the directory."""

    id: str
    name: str
    services: str
    area: str
    phone: str
    agreement: str
    active: bool
    complete: bool
    codes: tuple[str, ...] = ()
    """The services it offers, by code."""


@dataclass(frozen=True, slots=True)
class Tick:
    """One thing that may be disclosed: ticked beforehand or never, or not to be ticked now and why."""

    code: str
    label: str
    least: bool
    fixed: bool
    refused: str = ""


@dataclass(frozen=True, slots=True)
class ReferralForm:
    """What is asked before a file is referred: the bodies, the questions with what is known, and what may be disclosed.

    `refused` says why the file cannot be referred at all.
    """

    application_id: str
    bodies: tuple[BodyLine, ...]
    asked: tuple[Field, ...]
    ticks: tuple[Tick, ...]
    values: Mapping[str, Value] = field(default_factory=dict)
    wanted: tuple[str, ...] = ()
    """Services asked for, by code: the bodies that offer them come first."""
    refused: str = ""
    consent: str = ""
    """What the file says of the consent to share."""


@dataclass(frozen=True, slots=True)
class ReferralLine:
    """One referral: whose file, to whom, what was disclosed, and what became of it."""

    id: str
    application_id: str
    number: str
    body: str
    service: str
    letter_no: str
    sent_on: str
    way: str
    consent: str
    disclosed: str
    reason: str
    by: str
    outcome: str
    outcome_words: str
    told: str
    """How the beneficiary learned of it; "" while nobody has said so."""
    answer_refused: str = ""


@dataclass(frozen=True, slots=True)
class DisclosureLine:
    """One line of the register of disclosures: when, of which file, to whom, what, by which means and what for."""

    id: str
    application_id: str
    day: str
    number: str
    body: str
    what: str
    why: str
    consent: str
    way: str
    purpose: str
    by: str
