"""What carries a policy out beyond the file itself: the services of the procedure, built in one place.

`Work` is what they stand on. A new service is one field here and one line in `build`.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.security.blobs import Blobs
from desktop.services.aftercare.aftercare import Aftercare
from desktop.services.committee.committee import Committee
from desktop.services.documents.verification import Verification
from desktop.services.evidence.compliance import ComplianceRegister
from desktop.services.evidence.figures import Figures
from desktop.services.evidence.files import FileEvidences
from desktop.services.evidence.paper import EvidencePapers
from desktop.services.evidence.registers import Registers
from desktop.services.evidence.report import Reports
from desktop.services.intake import Intake
from desktop.services.notices.drafting import Drafting
from desktop.services.notices.notices import Notices
from desktop.services.outside.directory import Directory
from desktop.services.outside.referrals import Referrals
from desktop.services.papers.papers import Papers
from desktop.services.people.duplicates import Duplicates
from desktop.services.policies.life import PolicyLife, policy_life
from desktop.services.privacy.rights import Rights, rights
from desktop.services.procedure import Procedure
from desktop.services.programmes.programmes import Programmes
from desktop.services.receiving.clarifications import Clarifications
from desktop.services.receiving.imports import Imports
from desktop.services.receiving.queue import Queue
from desktop.services.receiving.ready_answers import ReadyAnswers
from desktop.services.records import Desk, Records
from desktop.services.seals.declarations import Declarations
from desktop.services.study.eligibility import Eligibility
from desktop.services.study.studies import Studies
from desktop.services.trusted import TrustedTime
from desktop.services.voices.voices import Voices, voices


@dataclass(frozen=True, slots=True)
class Work:
    """The services of the file, which those of the procedure stand on."""

    desk: Desk
    records: Records
    intake: Intake
    verification: Verification
    declarations: Declarations
    eligibility: Eligibility
    studies: Studies
    papers: Papers
    duplicates: Duplicates
    blobs: Blobs


@dataclass(frozen=True, slots=True)
class Practice:
    """The services of the procedure."""

    evidence: FileEvidences
    evidence_papers: EvidencePapers
    compliance: ComplianceRegister
    figures: Figures
    reports: Reports
    registers: Registers
    procedure: Procedure
    policy: PolicyLife
    committee: Committee
    programmes: Programmes
    time: TrustedTime
    voices: Voices
    aftercare: Aftercare
    notices: Notices
    directory: Directory
    referrals: Referrals
    queue: Queue
    ready_answers: ReadyAnswers
    clarifications: Clarifications
    imports: Imports
    rights: Rights


def build(work: Work) -> Practice:
    """Build them for an open branch."""
    desk = work.desk
    directory, evidence = Directory(desk, work.records), FileEvidences(desk)
    said, referrals = voices(desk, Procedure(desk)), Referrals(desk, directory, Procedure(desk))
    figures = Figures(desk, said, work.verification)
    return Practice(
        evidence=evidence,
        evidence_papers=EvidencePapers(desk, evidence),
        compliance=ComplianceRegister(desk, evidence),
        figures=figures,
        reports=Reports(desk, figures),
        registers=Registers(desk, referrals),
        procedure=Procedure(desk),
        policy=policy_life(desk, work.declarations.presence),
        committee=Committee.of(desk, work.records, work.verification, work.declarations, work.eligibility),
        programmes=Programmes.of(desk, work.records),
        time=TrustedTime(desk),
        voices=said,
        aftercare=Aftercare(desk, Procedure(desk)),
        notices=Notices(desk, work.papers, Drafting(desk, work.verification), Procedure(desk)),
        directory=directory,
        referrals=referrals,
        queue=Queue(desk),
        ready_answers=ReadyAnswers(desk),
        clarifications=Clarifications(desk),
        imports=Imports(desk, work.records, work.intake),
        rights=rights(desk, Procedure(desk)),
    )
