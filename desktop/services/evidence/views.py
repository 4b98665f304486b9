"""The evidence as screens, the command line and exports show it: display-ready values."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.services.procedure import Trace


@dataclass(frozen=True, slots=True)
class ProofLine:
    """One act that proves a duty."""

    when: str
    what: str
    who: str
    proof: str

    def said(self) -> str:
        """The whole line."""
        return " · ".join(part for part in (self.when, self.what, self.who, self.proof) if part)


@dataclass(frozen=True, slots=True)
class DutyLine:
    """One thing an article asks for, how it stands, and what proves it or why it does not."""

    label: str
    state: str
    state_label: str
    why: str
    proofs: tuple[ProofLine, ...]

    def said(self) -> str:
        """What proves it, or why nothing does."""
        return "\n".join((*(one.said() for one in self.proofs), *((self.why,) if self.why else ())))


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """One article of the policy as the file kept it."""

    article: str
    code: str
    words: str
    state: str
    state_label: str
    duties: tuple[DutyLine, ...]


@dataclass(frozen=True, slots=True)
class FileEvidence:
    """The evidence of one file."""

    application_id: str
    number: str
    association: str
    policy: str
    version: str
    stage_label: str
    summary: str
    gaps: int
    articles: tuple[ArticleLine, ...]
    events: tuple[Trace, ...]
