"""The services of the committee, together: what its room and the card of a file are given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from desktop.services.committee.attend import Attending
from desktop.services.committee.decisions import Decisions
from desktop.services.committee.holding import Holding
from desktop.services.committee.minutes import CommitteePapers
from desktop.services.committee.rulebook import Rulebook
from desktop.services.committee.sessions import Sessions
from desktop.services.documents.verification import Verification
from desktop.services.records import Desk, Records
from desktop.services.reply_clocks import Clocks
from desktop.services.seals.declarations import Declarations
from desktop.services.study.eligibility import Eligibility


@dataclass(frozen=True, slots=True)
class Committee:
    """Sessions, attendance, decisions, papers, the two clocks, and how all of it works here."""

    sessions: Sessions
    attending: Attending
    decisions: Decisions
    papers: CommitteePapers
    clocks: Clocks
    holding: Holding
    rulebook: Rulebook

    @classmethod
    def of(
        cls,
        desk: Desk,
        records: Records,
        verification: Verification,
        declarations: Declarations,
        eligibility: Eligibility,
    ) -> Self:
        """Build them for an open branch."""
        return cls(
            Sessions(desk, records, verification, declarations),
            Attending(desk, records),
            Decisions(desk, verification, eligibility),
            CommitteePapers(desk, verification, eligibility),
            Clocks(desk),
            Holding(desk),
            Rulebook(desk, records),
        )
