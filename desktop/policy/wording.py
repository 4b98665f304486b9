"""The words for what a policy measures and asks about: names of facts, amounts and counts as people read them."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.field import show_riyals
from desktop.messages import mark, tr, trn
from desktop.policy.vocabulary import AGES, MEANS_MONEY, MONEY

_SOURCES = {
    "salary": mark("Salary"),
    "pension": mark("Retirement pension"),
    "gosi": mark("Social insurance (GOSI)"),
    "social_security": mark("Developed Social Security"),
    "citizen_account": mark("Citizen Account"),
    "rehab": mark("Comprehensive rehabilitation allowance"),
    "hafiz": mark("Hafiz job-seeker support"),
    "saned": mark("Saned unemployment insurance"),
    "housing_support": mark("Housing support"),
    "alimony": mark("Alimony"),
    "commercial_register": mark("Commercial register"),
    "shop_license": mark("Shop licence"),
    "freelance": mark("Freelance work"),
    "property": mark("Rental property"),
    "livestock": mark("Livestock"),
    "farm": mark("Farm"),
    "taxi": mark("Taxi or delivery"),
    "charity": mark("Support of associations"),
    "benefactor": mark("A benefactor"),
    "family_support": mark("Support of relatives"),
    "other": mark("Another source"),
}
WORDS = {
    "case_type": mark("the kind of case"),
    "applicant_capacity": mark("the capacity of the applicant"),
    "requested_services": mark("the services asked for"),
    "cash_requested": mark("whether the service is paid in cash"),
    "application_kind": mark("the kind of application"),
    "urgency": mark("the urgency"),
    "marital_status": mark("the marital status"),
    "gender": mark("the gender"),
    "nationality": mark("the nationality"),
    "id_type": mark("the kind of identity document"),
    "region_code": mark("the region"),
    "governorate": mark("the governorate"),
    "housing_type": mark("the kind of housing"),
    "housing_tenure": mark("the ownership of the housing"),
    "housing_condition": mark("the condition of the housing"),
    "environment": mark("the surroundings"),
    "landlord_relation": mark("the relation to the landlord"),
    "work_status": mark("the work status"),
    "education_level": mark("the level of education"),
    "student_status": mark("the state of study"),
    "health_status": mark("the state of health"),
    "disability_degree": mark("the degree of disability"),
    "lives_with": mark("whom the applicant lives with"),
    "account_holder_relation": mark("the relation to the holder of the account"),
    "can_sign": mark("whether the applicant can sign"),
    "wants_training": mark("the wish for training"),
    "has_family": mark("whether there is a family"),
    "has_debts": mark("whether there are debts"),
    "in_service_area": mark("whether the home is in the area of service"),
    "is_breadwinner": mark("whether the applicant is the breadwinner"),
    "can_work": mark("the ability to work"),
    "previous_support": mark("whether there was support before"),
    "registered_before": mark("earlier registration"),
    "has_minors": mark("whether there are minors"),
    "has_orphans": mark("whether there are orphans"),
    "has_students": mark("whether there are students"),
    "has_newborns": mark("whether there are newborns without a number"),
    "has_children": mark("whether there are children"),
    "lives_alone": mark("whether the applicant lives alone"),
    "caregiver_absent": mark("whether there is a caregiver"),
    "income_total": mark("the total monthly income"),
    "rent_monthly": mark("the monthly rent"),
    "instalments": mark("the monthly instalments"),
    "expenses_total": mark("the monthly expenses"),
    "debts_remaining": mark("the remaining debts"),
    "requested_amount": mark("the amount asked for"),
    "family_size": mark("the members of the family"),
    "dependants": mark("the number of dependants"),
    "under_18": mark("the number of those under 18"),
    "students": mark("the number of students"),
    "elderly_60h": mark("the number of the elderly"),
    "orphans": mark("the number of orphans"),
    "disabled_count": mark("the number of persons with disabilities"),
    "sick_children": mark("the number of sick children"),
    "disability_pct": mark("the percentage of disability"),
    "adl_score": mark("independence in daily activities"),
    "registered_days": mark("the time since registration"),
    "days_since_service": mark("the time since the last service"),
    "birth_date": mark("the date of birth"),
    "dependant_births": mark("the dependants' dates of birth"),
    "children_births": mark("the children's dates of birth"),
    "received_on": mark("the day of submission"),
    "age_hijri": mark("the age in Hijri years"),
    "age_gregorian": mark("the age in Gregorian years"),
    "counted_income": mark("the counted income"),
    "net_income": mark("the net income"),
    "per_capita": mark("the share of each person"),
    "gap": mark("what the income lacks"),
}


def name_of(fact: str) -> str:
    """The name of a fact or measure, in the language in use."""
    if fact.startswith("income_") and (source := fact.removeprefix("income_")) in _SOURCES:
        return tr("whether there is income from: {source}", source=tr(_SOURCES[source]))
    if fact.startswith("amount_"):
        return tr("the amount of: {source}", source=tr(_SOURCES[fact.removeprefix("amount_")]))
    return tr(WORDS[fact])


def say_missing(facts: Iterable[str]) -> str:
    """What must be known before a rule can be judged."""
    return tr("not known yet: {names}", names=tr(", ").join(name_of(one) for one in facts))


def show(measure: str, value: int) -> str:
    """A measured value as people read it."""
    if measure in MONEY or measure in MEANS_MONEY:
        return show_riyals(value)
    if measure in AGES:
        return trn("{n} years", value)
    if measure in ("registered_days", "days_since_service"):
        return trn("{n} days", value)
    return tr("{n}%", n=value) if measure == "disability_pct" else str(value)


def between(low: int | None, high: int | None) -> str:
    """Bounds in words, both included."""
    if low is None:
        return tr("{high} or less", high=high)
    return tr("{low} or more", low=low) if high is None else tr("from {low} to {high}", low=low, high=high)
