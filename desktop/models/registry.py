"""Every stored type, imported once, so that the registry of fields and the schema are whole."""

from __future__ import annotations

from desktop.models.application import Application, Support
from desktop.models.declaration import Declaration, Paper, PaperFile
from desktop.models.health import ElderCare, Health
from desktop.models.household import Debt, Dependant, Expense, Household, Income
from desktop.models.links import PersonLink
from desktop.models.lookup import Lookup, LookupWord
from desktop.models.outreach import Outreach
from desktop.models.person import Companion, Person
from desktop.models.procedure import CaseEvent
from desktop.models.reception import Visit
from desktop.models.returned import Attachment, BlobPlace, ScanFile, Stray
from desktop.models.seal_book import SealCertificate, SealReceipt
from desktop.models.staff import Staff
from desktop.models.study import Evaluation, Finding, Study
from desktop.models.verification import Sighting

__all__ = [
    "Application",
    "Attachment",
    "BlobPlace",
    "CaseEvent",
    "Companion",
    "Debt",
    "Declaration",
    "Dependant",
    "ElderCare",
    "Evaluation",
    "Expense",
    "Finding",
    "Health",
    "Household",
    "Income",
    "Lookup",
    "LookupWord",
    "Outreach",
    "Paper",
    "PaperFile",
    "Person",
    "PersonLink",
    "ScanFile",
    "SealCertificate",
    "SealReceipt",
    "Sighting",
    "Staff",
    "Stray",
    "Study",
    "Support",
    "Visit",
]
