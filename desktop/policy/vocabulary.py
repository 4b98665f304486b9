"""The closed lists a policy file may choose from: whatever is not here is a fault in the file, found before it is used.

Codes are those of the stored fields (case types, services, channels ...); their Arabic words live with the fields and in
the policy files, so that two associations may call one thing by two names.
"""

from __future__ import annotations

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
INCOME_SOURCES = frozenset(
    {
        "salary_gov",
        "salary_private",
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
_YES_NO: frozenset[str | bool] = frozenset({True, False})
ANSWERS: dict[str, frozenset[str | bool]] = {
    "case_type": frozenset(CASE_TYPES),
    "applicant_capacity": frozenset({"self", "agent", "guardian", "relative", "organisation"}),
    "requested_services": frozenset(SERVICES),
    "marital_status": frozenset(
        {"single", "married", "divorced", "widowed", "abandoned", "separated", "prisoner_spouse"}
    ),
    "id_type": frozenset({"national_id", "iqama", "gcc_id", "border_no", "displaced_card", "passport", "none"}),
    "housing_tenure": frozenset(
        {
            "owned",
            "owned_spouse",
            "owned_parent",
            "inherited",
            "mortgaged",
            "rented",
            "endowment",
            "charity",
            "with_relatives",
            "employer",
        }
    ),
    "has_family": _YES_NO,
    **{f"income_{source}": _YES_NO for source in INCOME_SOURCES},
}
"""What a requirement's condition may ask about, and the answers each question knows."""

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
