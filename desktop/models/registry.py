"""Every stored type, imported once, so that the registry of fields and the schema are whole."""

from __future__ import annotations

from desktop.models.aftercare import Delivery, Enrolment, FollowUp, FollowUpPlan, Programme, Renewal
from desktop.models.application import Application, Support
from desktop.models.clarification import Clarification
from desktop.models.committee import (
    AgendaItem,
    Attendance,
    CommitteeMember,
    CommitteeRules,
    CommitteeSession,
    Decision,
    Holiday,
    Recusal,
)
from desktop.models.declaration import Declaration, Paper, PaperFile
from desktop.models.health import ElderCare, Health
from desktop.models.household import Debt, Dependant, Expense, Household, Income
from desktop.models.importing import ImportOrigin, TermsAcceptance
from desktop.models.links import PersonLink
from desktop.models.lookup import Lookup, LookupWord
from desktop.models.notices import Notice
from desktop.models.outreach import Outreach
from desktop.models.outside import OutsideBody, OutsideReferral
from desktop.models.person import Companion, Person
from desktop.models.policy_life import (
    Acknowledgement,
    PolicyDraft,
    PolicyPublication,
    PolicyVersion,
    ShelfItem,
    ShelfPart,
)
from desktop.models.privacy import Breach, DataRequest
from desktop.models.procedure import CaseEvent
from desktop.models.programme_request import (
    ProgrammeApproval,
    ProgrammeExecution,
    ProgrammeFollowUp,
    ProgrammeReport,
    ProgrammeRequest,
    ProgrammeStudy,
)
from desktop.models.reception import Visit
from desktop.models.returned import Attachment, BlobPlace, ScanFile, Stray
from desktop.models.seal_book import SealCertificate, SealReceipt
from desktop.models.staff import Staff
from desktop.models.study import Evaluation, Finding, Study
from desktop.models.verification import Sighting
from desktop.models.voices import (
    Appeal,
    Complaint,
    ComplaintStep,
    Lesson,
    SurveyInvitation,
    SurveyResponse,
    SurveySlip,
)

__all__ = [
    "Acknowledgement",
    "AgendaItem",
    "Appeal",
    "Application",
    "Attachment",
    "Attendance",
    "BlobPlace",
    "Breach",
    "CaseEvent",
    "Clarification",
    "CommitteeMember",
    "CommitteeRules",
    "CommitteeSession",
    "Companion",
    "Complaint",
    "ComplaintStep",
    "DataRequest",
    "Debt",
    "Decision",
    "Declaration",
    "Delivery",
    "Dependant",
    "ElderCare",
    "Enrolment",
    "Evaluation",
    "Expense",
    "Finding",
    "FollowUp",
    "FollowUpPlan",
    "Health",
    "Holiday",
    "Household",
    "ImportOrigin",
    "Income",
    "Lesson",
    "Lookup",
    "LookupWord",
    "Notice",
    "Outreach",
    "OutsideBody",
    "OutsideReferral",
    "Paper",
    "PaperFile",
    "Person",
    "PersonLink",
    "PolicyDraft",
    "PolicyPublication",
    "PolicyVersion",
    "Programme",
    "ProgrammeApproval",
    "ProgrammeExecution",
    "ProgrammeFollowUp",
    "ProgrammeReport",
    "ProgrammeRequest",
    "ProgrammeStudy",
    "Recusal",
    "Renewal",
    "ScanFile",
    "SealCertificate",
    "SealReceipt",
    "ShelfItem",
    "ShelfPart",
    "Sighting",
    "Staff",
    "Stray",
    "Study",
    "Support",
    "SurveyInvitation",
    "SurveyResponse",
    "SurveySlip",
    "TermsAcceptance",
    "Visit",
]
