"""The closed lists a policy file may choose from: whatever is not here is a fault in the file, found before it is used.

Codes are those of the stored fields (case types, services, channels ...); their Arabic words live with the fields and in
the policy files, so that two associations may call one thing by two names.
"""

from __future__ import annotations


def _of(codes: str) -> frozenset[str | bool]:
    return frozenset(codes.split())


CHANNELS = frozenset(
    {
        "in_person",
        "phone",
        "letter",
        "phone_or_letter",  # one policy prints both as one channel
        "social_media",
        "help_service",
        "volunteer",
        "website",
        "branch_rep",
        "social_researcher",
        "field_visit",
    }
)
TOOLS = frozenset({"bylaws", "research_guide", "support_guide", "guides", "request_form"})
STEPS = frozenset(
    {
        "reception",
        "online_application",
        "matching",
        "referral",
        "privacy",
        "declaration",
        "committee",
        "completion",
        "implied_consent",
        "service",
        "satisfaction",
        "outside_referral",
        "programme_study",
        "follow_up",
    }
)
REQUESTERS = frozenset({"beneficiary", "community", "supervising_body"})
BENEFICIARY_KINDS = frozenset({"direct", "indirect"})
LETTERHEAD = frozenset({"number", "date", "corresponding", "attachments", "subject"})
REPLY_MODES = frozenset({"minimum", "maximum", "both", "none"})
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SOURCES = frozenset({"product", "board"})
"""Who wrote a text or a list: the product's default, or the association's board."""

CASE_TYPES = frozenset(
    {
        "low_income",
        "individual",
        "widow",
        "widow_orphans",
        "divorced",
        "abandoned",
        "orphan",
        "prisoner_family",
        "elderly",
        "disabled",
        "patient",
        "indebted",
        "renovation",
        "student",
        "job_seeker",
        "nonsaudi",
        "emergency",
        "organisation",
    }
)
SERVICES = frozenset(
    {
        "cash_monthly",
        "cash_once",
        "food",
        "rent",
        "bills",
        "furniture",
        "appliances",
        "renovation",
        "medical",
        "devices",
        "education",
        "training",
        "orphan_sponsorship",
        "seasonal",
        "elderly_visit",
        "counselling",
        "other",
    }
)
CASH_SERVICES = frozenset({"cash_monthly", "cash_once"})
"""The services a bank account is needed for, where a policy does not say otherwise."""

INCOME_SOURCES = frozenset(
    {
        "salary",
        "pension",
        "gosi",
        "social_security",
        "citizen_account",
        "rehab",
        "hafiz",
        "saned",
        "housing_support",
        "alimony",
        "commercial_register",
        "shop_license",
        "freelance",
        "property",
        "livestock",
        "farm",
        "taxi",
        "charity",
        "benefactor",
        "family_support",
        "other",
    }
)

# ---- the facts of a case that conditions, requirements and rules may ask about; nothing else is known to a policy
_YES_NO: frozenset[str | bool] = frozenset({True, False})
_CHOICES: dict[str, frozenset[str | bool]] = {
    "case_type": frozenset(CASE_TYPES),
    "applicant_capacity": _of("self agent guardian relative organisation"),
    "requested_services": frozenset(SERVICES),
    "application_kind": _of("new update renewal referred"),
    "urgency": _of("normal urgent"),
    "marital_status": _of("single married divorced widowed abandoned separated prisoner_spouse"),
    "gender": _of("m f"),
    "nationality": _of("SA YE SY EG SD JO PS PK IN BD MM TD NG tribes stateless other"),
    "id_type": _of("national_id iqama gcc_id border_no displaced_card passport none"),
    "region_code": _of("SA-01 SA-02 SA-03 SA-04 SA-05 SA-06 SA-07 SA-08 SA-09 SA-10 SA-11 SA-12 SA-14"),
    "housing_type": _of("traditional apartment floor villa annex room tent_shanty care_home"),
    "housing_tenure": _of(
        "owned owned_spouse owned_parent inherited mortgaged rented endowment charity with_relatives employer"
    ),
    "housing_condition": _of("good average poor"),
    "environment": _of("city governorate village hijra badia"),
    "landlord_relation": _of("none relative"),
    "work_status": _of(
        "employed_gov employed_private self_employed job_seeker unemployed retired housewife student unable prisoner child"
    ),
    "education_level": _of(
        "under_age illiterate reads_writes primary middle secondary diploma bachelor master doctorate"
    ),
    "student_status": _of("student graduate dropout none"),
    "health_status": _of("healthy chronic acute disabled elderly_frail"),
    "disability_degree": _of("mild moderate severe"),
    "lives_with": _of("alone spouse children relative home"),
    "account_holder_relation": _of("self guardian mother agent"),
    "can_sign": _of("signs thumbprint unable"),
}
FLAGS = frozenset(
    {
        "wants_training",
        "has_family",
        "has_debts",
        "in_service_area",
        "is_breadwinner",
        "can_work",
        "previous_support",
        "registered_before",
        "has_minors",
        "has_orphans",
        "has_students",
        "has_newborns",
        "has_children",
        "lives_alone",
        "caregiver_absent",
        *(f"income_{source}" for source in INCOME_SOURCES),
    }
)
OPEN_ANSWERS = frozenset({"governorate"})
"""Questions answered in words: a condition lists the words it means."""

DERIVED = frozenset({"cash_requested"})
"""Answers that the policy itself gives: whether a service asked for is paid to a bank account."""

ANSWERS: dict[str, frozenset[str | bool]] = {
    **_CHOICES,
    **dict.fromkeys(sorted(FLAGS | DERIVED), _YES_NO),
    **dict.fromkeys(sorted(OPEN_ANSWERS), frozenset()),
}
"""What a condition may ask about, and the answers each question knows (any words, for those of OPEN_ANSWERS)."""

MONEY = frozenset(
    {
        "income_total",
        *(f"amount_{source}" for source in INCOME_SOURCES),
        "rent_monthly",
        "instalments",
        "expenses_total",
        "debts_remaining",
        "requested_amount",
    }
)
"""Amounts: halalas in the facts, riyals in a policy file."""

COUNTS = frozenset(
    {
        "family_size",
        "dependants",
        "under_18",
        "students",
        "elderly_60h",
        "orphans",
        "disabled_count",
        "sick_children",
        "disability_pct",
        "adl_score",
        "registered_days",
        "days_since_service",
    }
)
DATES = frozenset({"birth_date", "dependant_births", "children_births", "received_on"})
"""The applicant's birth, those of the dependants and children (tuples), and the day on which every age is judged."""

FACTS = frozenset(ANSWERS.keys() - DERIVED) | MONEY | COUNTS | DATES
"""Every fact that is collected for a policy to judge. A fact that is absent or None is unknown, never zero."""

AGES = frozenset({"age_hijri", "age_gregorian"})
"""The applicant's completed years on the day of submission."""

MEANS_MONEY = frozenset({"counted_income", "net_income", "per_capita", "gap"})
"""Amounts worked out by a policy's table of means."""

MEASURES = MONEY | COUNTS | AGES | MEANS_MONEY
"""What a limit, a band or a score may be about."""

WHOSE = frozenset({"applicant", "any_dependant", "every_dependant", "any_child", "every_child"})
CALENDARS = frozenset({"hijri", "gregorian"})
EFFECTS = frozenset({"exclude", "review"})
DEDUCTIONS = frozenset({"rent", "instalments", "expenses", "per_member"})
RULE_KINDS = frozenset({"holds", "ceiling", "floor", "age", "registered", "frequency", "bands", "points"})

PLACEHOLDERS = frozenset(
    {
        "address",
        "applicant_name",
        "application_no",
        "association",
        "branch",
        "branch_phone",
        "capacity",
        "change_days",
        "committee",
        "consent_type",
        "date_gregorian",
        "date_hijri",
        "dpo_contact",
        "dpo_name",
        "due_date",
        "earliest",
        "employee",
        "guardianship_reference",
        "id_kind",
        "id_number",
        "latest",
        "licence_no",
        "minor_names",
        "missing_list",
        "phone",
        "privacy_channel",
        "recipients",
        "reply_words",
        "retention",
        "verification_bodies",
    }
)
"""What a text may leave open for the program to fill. Dates arrive with the mark of their calendar."""
