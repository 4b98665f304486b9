"""Every stored type, imported once, so that the registry of fields and the schema are whole."""

from __future__ import annotations

from desktop.models.application import Application, Dependant, Household, Income
from desktop.models.declaration import Declaration, Paper, PaperFile
from desktop.models.lookup import PersonSearch
from desktop.models.person import Person
from desktop.models.reception import Visit
from desktop.models.staff import Staff
from desktop.models.verification import Sighting

__all__ = [
    "Application",
    "Declaration",
    "Dependant",
    "Household",
    "Income",
    "Paper",
    "PaperFile",
    "Person",
    "PersonSearch",
    "Sighting",
    "Staff",
    "Visit",
]
