"""The closed lists of the intake form: stored codes and their labels. Lists that a charity sets live in its policy."""

from __future__ import annotations

from desktop.field import Choice
from desktop.messages import mark


def _of(*pairs: tuple[str, str]) -> tuple[Choice, ...]:
    return tuple(Choice(code, label) for code, label in pairs)


APPLICATION_KINDS = _of(
    ("new", mark("New")),
    ("update", mark("Data update")),
    ("renewal", mark("Renewal")),
    ("referred", mark("Referred by another body")),
)
BENEFICIARY_KINDS = _of(("direct", mark("Direct")), ("indirect", mark("Indirect")))
CAPACITIES = _of(
    ("self", mark("For oneself")),
    ("agent", mark("Agent")),
    ("guardian", mark("Guardian")),
    ("relative", mark("Relative")),
    ("organisation", mark("Organisation")),
)
IDENTITY_KINDS = _of(
    ("national_id", mark("National identity card")),
    ("iqama", mark("Residence permit (iqama)")),
    ("gcc_id", mark("GCC identity card")),
    ("border_no", mark("Border number")),
    ("displaced_card", mark("Displaced tribes card")),
    ("passport", mark("Passport")),
    ("none", mark("No document")),
)
GENDERS = _of(("m", mark("Male")), ("f", mark("Female")))
MARITAL_STATUSES = _of(
    ("single", mark("Single")),
    ("married", mark("Married")),
    ("divorced", mark("Divorced")),
    ("widowed", mark("Widowed")),
    ("abandoned", mark("Abandoned")),
    ("separated", mark("Separated")),
    ("prisoner_spouse", mark("Spouse of a prisoner")),
)
NATIONALITIES = _of(
    ("SA", mark("Saudi")),
    ("YE", mark("Yemeni")),
    ("SY", mark("Syrian")),
    ("EG", mark("Egyptian")),
    ("SD", mark("Sudanese")),
    ("JO", mark("Jordanian")),
    ("PS", mark("Palestinian")),
    ("PK", mark("Pakistani")),
    ("IN", mark("Indian")),
    ("BD", mark("Bangladeshi")),
    ("MM", mark("Myanmar")),
    ("TD", mark("Chadian")),
    ("NG", mark("Nigerian")),
    ("tribes", mark("Displaced tribes")),
    ("stateless", mark("Stateless")),
    ("other", mark("Another nationality")),
)
RELATIONS = _of(
    ("head", mark("Head of the family")),
    ("wife", mark("Wife")),
    ("husband", mark("Husband")),
    ("son", mark("Son")),
    ("daughter", mark("Daughter")),
    ("father", mark("Father")),
    ("mother", mark("Mother")),
    ("brother", mark("Brother")),
    ("sister", mark("Sister")),
    ("grandfather", mark("Grandfather")),
    ("grandmother", mark("Grandmother")),
    ("grandson", mark("Grandson")),
    ("granddaughter", mark("Granddaughter")),
    ("uncle_aunt", mark("Uncle or aunt")),
    ("foster", mark("Fostered")),
    ("in_law", mark("In-law")),
    ("domestic_worker", mark("Domestic worker")),
    ("other", mark("Another relation")),
)
EDUCATION_LEVELS = _of(
    ("under_age", mark("Below school age")),
    ("illiterate", mark("Illiterate")),
    ("reads_writes", mark("Reads and writes")),
    ("primary", mark("Primary")),
    ("middle", mark("Intermediate")),
    ("secondary", mark("Secondary")),
    ("diploma", mark("Diploma")),
    ("bachelor", mark("Bachelor")),
    ("master", mark("Master")),
    ("doctorate", mark("Doctorate")),
)
WORK_STATUSES = _of(
    ("employed_gov", mark("Government employee")),
    ("employed_private", mark("Private sector employee")),
    ("self_employed", mark("Self-employed")),
    ("job_seeker", mark("Looking for work")),
    ("unemployed", mark("Not working")),
    ("retired", mark("Retired")),
    ("housewife", mark("Homemaker")),
    ("student", mark("Student")),
    ("unable", mark("Unable to work")),
    ("prisoner", mark("Prisoner")),
    ("child", mark("Child")),
)
HEALTH_STATUSES = _of(
    ("healthy", mark("Healthy")),
    ("chronic", mark("Chronic illness")),
    ("acute", mark("Acute illness")),
    ("disabled", mark("Person with a disability")),
    ("elderly_frail", mark("Frail with age")),
)
HOUSING_TYPES = _of(
    ("traditional", mark("Traditional house")),
    ("apartment", mark("Apartment")),
    ("floor", mark("Floor of a house")),
    ("villa", mark("Villa")),
    ("annex", mark("Annex")),
    ("room", mark("Room")),
    ("tent_shanty", mark("Tent or shanty")),
    ("care_home", mark("Care home")),
)
TENURES = _of(
    ("owned", mark("Owned")),
    ("owned_spouse", mark("Owned by the spouse")),
    ("owned_parent", mark("Owned by a parent")),
    ("inherited", mark("Inherited, shared")),
    ("mortgaged", mark("Mortgaged")),
    ("rented", mark("Rented")),
    ("endowment", mark("Endowment (waqf)")),
    ("charity", mark("Charity housing")),
    ("with_relatives", mark("With relatives")),
    ("employer", mark("Housing of the employer")),
)
ENVIRONMENTS = _of(
    ("city", mark("City")),
    ("governorate", mark("Governorate town")),
    ("village", mark("Village")),
    ("hijra", mark("Hijra settlement")),
    ("badia", mark("Desert")),
)
# The sources every applicant answers with yes or no, as on the associations' own forms; then the others.
MAIN_INCOME = _of(
    ("salary", mark("Salary")),
    ("pension", mark("Retirement pension")),
    ("gosi", mark("Social insurance (GOSI)")),
    ("social_security", mark("Developed Social Security")),
    ("citizen_account", mark("Citizen Account")),
    ("rehab", mark("Comprehensive rehabilitation allowance")),
    ("property", mark("Rental property")),
)
MOBILE_OWNERS = _of(
    ("self", mark("The beneficiary")),
    ("son", mark("Son or daughter")),
    ("spouse", mark("Husband or wife")),
    ("relative", mark("A relative")),
    ("neighbour", mark("A neighbour")),
)
ACCOUNT_HOLDERS = _of(
    ("self", mark("The beneficiary")),
    ("guardian", mark("Guardian")),
    ("mother", mark("The orphans' mother")),
    ("agent", mark("Agent")),
)
REGIONS = _of(
    ("SA-01", mark("Riyadh Region")),
    ("SA-02", mark("Makkah Region")),
    ("SA-03", mark("Madinah Region")),
    ("SA-04", mark("Eastern Region")),
    ("SA-05", mark("Qassim Region")),
    ("SA-06", mark("Hail Region")),
    ("SA-07", mark("Tabuk Region")),
    ("SA-08", mark("Northern Borders Region")),
    ("SA-09", mark("Jazan Region")),
    ("SA-10", mark("Najran Region")),
    ("SA-11", mark("Bahah Region")),
    ("SA-12", mark("Jawf Region")),
    ("SA-14", mark("Asir Region")),
)
PURPOSES = _of(
    ("inquiry", mark("Inquiry")),
    ("application", mark("Request for support")),
    ("programme", mark("Request for a programme or project")),  # where the policy takes such requests
    ("follow_up", mark("Follow-up of an application")),
    ("suggestion", mark("Suggestion")),
    ("complaint", mark("Complaint")),
)
VISIT_OUTCOMES = _of(
    ("answered", mark("Answered at the desk")),
    ("referred", mark("Referred to the social researcher")),
    ("application", mark("Application opened")),
    ("programme", mark("Programme request begun")),
    ("left", mark("Left before being served")),
)
# Every case and service the product knows; a policy offers some of them.
CASE_TYPES = _of(
    ("low_income", mark("Low-income family")),
    ("individual", mark("Person living alone")),
    ("widow", mark("Widow")),
    ("widow_orphans", mark("Widow with orphans")),
    ("divorced", mark("Divorced woman")),
    ("abandoned", mark("Abandoned wife")),
    ("orphan", mark("Orphan")),
    ("prisoner_family", mark("Prisoner's family")),
    ("elderly", mark("Elderly person")),
    ("disabled", mark("Person with a disability, as applicant")),
    ("patient", mark("Patient")),
    ("indebted", mark("Indebted person")),
    ("renovation", mark("Home in need of repair")),
    ("student", mark("Student, as applicant")),
    ("job_seeker", mark("Job seeker")),
    ("nonsaudi", mark("Resident")),
    ("emergency", mark("Emergency")),
    ("organisation", mark("Organisation, as applicant")),
)
SERVICES = _of(
    ("cash_monthly", mark("Monthly cash support")),
    ("cash_once", mark("One-time cash support")),
    ("food", mark("Food basket")),
    ("rent", mark("Rent payment")),
    ("bills", mark("Bills payment")),
    ("furniture", mark("Furniture")),
    ("appliances", mark("Household appliances")),
    ("renovation", mark("Home repair")),
    ("medical", mark("Medical treatment")),
    ("devices", mark("Medical devices")),
    ("education", mark("School support")),
    ("training", mark("Training and empowerment")),
    ("orphan_sponsorship", mark("Orphan sponsorship")),
    ("seasonal", mark("Seasonal support")),
    ("elderly_visit", mark("Visits and care for the elderly")),
    ("counselling", mark("Counselling")),
    ("other", mark("Another service")),
)
STAGES = _of(
    ("draft", mark("Draft")),
    ("received", mark("Received")),
    ("verifying", mark("Being verified")),
    ("incomplete", mark("Incomplete")),
    ("complete", mark("Complete")),
    ("research_assigned", mark("With the researcher")),
    ("visit_scheduled", mark("Visit scheduled")),
    ("researched", mark("Studied")),
    ("in_committee", mark("Before the committee")),
    ("decided", mark("Decided")),
    ("notified", mark("Beneficiary told")),
    ("active", mark("Active beneficiary")),
    ("closed", mark("Closed")),
    ("referred_out", mark("Referred to another body")),
    ("withdrawn", mark("Withdrawn")),
    ("duplicate", mark("Duplicate")),
    ("appealed", mark("Under appeal")),
)
SIGHTING_STATUSES = _of(
    ("missing", mark("Not presented")),
    ("presented", mark("Presented")),
    ("matched", mark("Matched")),
    ("mismatch", mark("Does not match")),
    ("unreadable", mark("Unreadable")),
    ("proof_of_none", mark("Proof of having none")),
    ("not_applicable", mark("Does not apply")),
    ("waived", mark("Waived")),
)
SIGNING_MODES = _of(
    ("paper", mark("Ink on the printed form")),
    ("screen", mark("Pen on the screen")),
    ("thumb", mark("Thumbprint")),
)
ROLES = _of(
    ("receptionist", mark("Beneficiary relations officer")),
    ("researcher", mark("Social researcher")),
    ("secretary", mark("Committee secretary")),
    ("member", mark("Committee member")),
    ("manager", mark("Branch manager")),
    ("headquarters", mark("Headquarters")),
)
