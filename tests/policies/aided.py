"""The association of tests/policies/aid/ghaith.toml, and a case that everything is known about."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from desktop.policy.loader import load
from desktop.policy.vocabulary import COUNTS, DATES, FACTS, MONEY

FILE = Path(__file__).parent / "aid" / "ghaith.toml"
GHAITH = load(FILE)
ON = dt.date(2024, 9, 4)

WIDOW: dict[str, Any] = {
    **dict.fromkeys(sorted(FACTS - MONEY - COUNTS - DATES)),
    **dict.fromkeys(sorted(MONEY | COUNTS), 0),
    "case_type": "widow_orphans",
    "applicant_capacity": "self",
    "requested_services": ("cash_monthly",),
    "application_kind": "new",
    "urgency": "normal",
    "marital_status": "widowed",
    "gender": "f",
    "nationality": "SA",
    "id_type": "national_id",
    "region_code": "SA-07",
    "governorate": "أملج",
    "housing_type": "apartment",
    "housing_tenure": "rented",
    "housing_condition": "good",
    "environment": "city",
    "health_status": "healthy",
    "in_service_area": True,
    "is_breadwinner": True,
    "can_work": True,
    "has_family": True,
    "has_orphans": True,
    "previous_support": False,
    "registered_before": True,
    "registered_days": 400,
    "days_since_service": None,
    "family_size": 5,
    "dependants": 4,
    "orphans": 4,
    "income_total": 4_200_00,
    "amount_salary": 4_200_00,
    "rent_monthly": 1_500_00,
    "birth_date": dt.date(1990, 5, 1),
    "dependant_births": (dt.date(2012, 1, 1), dt.date(2015, 1, 1)),
    "children_births": (dt.date(2012, 1, 1), dt.date(2015, 1, 1)),
    "received_on": ON,
}
"""A widow with four orphans, 4,200 riyals a month and a rent of 1,500; every question answered that a rule asks."""
