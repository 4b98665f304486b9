"""Everything about requests for programmes and projects, as one part of an open branch."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.services.programmes.contents import ProgrammeContents
from desktop.services.programmes.opinions import ProgrammeOpinions
from desktop.services.programmes.papers import ProgrammePapers
from desktop.services.programmes.requests import ProgrammeRequests
from desktop.services.records import Desk, Records


@dataclass(frozen=True, slots=True)
class Programmes:
    """The requests, their papers, and the opinions of those who took part."""

    requests: ProgrammeRequests
    papers: ProgrammePapers
    opinions: ProgrammeOpinions

    @classmethod
    def of(cls, desk: Desk, records: Records) -> Programmes:
        """Build them for an open branch."""
        contents = ProgrammeContents(desk, records)
        return cls(ProgrammeRequests(desk, records, contents), ProgrammePapers(desk, contents), ProgrammeOpinions(desk))
