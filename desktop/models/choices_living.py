"""The closed lists of how a household lives: health, means, debts, work, and what the researcher may conclude."""

from __future__ import annotations

from desktop.field import Choice
from desktop.messages import mark


def _of(*pairs: tuple[str, str]) -> tuple[Choice, ...]:
    return tuple(Choice(code, label) for code, label in pairs)


ORPHANHOOD = _of(
    ("normal", mark("Both parents living")),
    ("orphan_father", mark("Father deceased")),
    ("orphan_mother", mark("Mother deceased")),
    ("orphan_both", mark("Both parents deceased")),
    ("unknown_parents", mark("Of unknown parents")),
)
CONDITIONS = _of(("good", mark("Good")), ("average", mark("Average")), ("poor", mark("Poor")))
LANDLORDS = _of(("none", mark("Not related")), ("relative", mark("A relative of the family")))
WATER_SOURCES = _of(
    ("network", mark("Public network")), ("tanker", mark("Water tanker")), ("well", mark("Well")),
)  # fmt: skip
OTHER_INCOME = _of(
    ("hafiz", mark("Hafiz job-seeker support")),
    ("saned", mark("Saned unemployment insurance")),
    ("housing_support", mark("Housing support")),
    ("alimony", mark("Alimony")),
    ("commercial_register", mark("Commercial register")),
    ("shop_license", mark("Shop licence")),
    ("freelance", mark("Freelance work")),
    ("livestock", mark("Livestock")),
    ("farm", mark("Farm")),
    ("taxi", mark("Taxi or delivery")),
    ("charity", mark("Support of associations")),
    ("benefactor", mark("A benefactor")),
    ("family_support", mark("Support of relatives")),
    ("other", mark("Another source")),
)
EXPENSES = _of(
    ("rent", mark("Rent")),
    ("electricity", mark("Electricity")),
    ("water", mark("Water")),
    ("gas", mark("Gas")),
    ("internet", mark("Internet")),
    ("phone", mark("Telephone")),
    ("food", mark("Food")),
    ("transport", mark("Transport and fuel")),
    ("medical", mark("Treatment and medicine")),
    ("education", mark("Education")),
    ("infant", mark("Milk and needs of an infant")),
    ("domestic_help", mark("Domestic help")),
    ("other", mark("Another expense")),
)
CREDITORS = _of(
    ("bank", mark("Bank")),
    ("finance_co", mark("Finance company")),
    ("car", mark("Car finance")),
    ("real_estate", mark("Real-estate finance")),
    ("bnpl", mark("Instalment service")),
    ("credit_card", mark("Credit card")),
    ("court_execution", mark("Court execution order")),
    ("person", mark("A person")),
    ("other", mark("Another creditor")),
)
DEBT_EVIDENCE = _of(
    ("debt_deed", mark("Debt deed")),
    ("statement", mark("Statement of account")),
    ("simah", mark("Credit report")),
    ("court_order", mark("Execution order")),
    ("nothing", mark("No written proof")),
)
SUPPORT_PERIODS = _of(("once", mark("Once")), ("monthly", mark("Monthly")), ("seasonal", mark("In seasons")))
DISEASES = _of(
    ("diabetes", mark("Diabetes")),
    ("hypertension", mark("High blood pressure")),
    ("cardiac", mark("Heart disease")),
    ("renal", mark("Kidney disease or dialysis")),
    ("asthma", mark("Asthma")),
    ("cancer", mark("Cancer")),
    ("epilepsy", mark("Epilepsy")),
    ("blood", mark("Thalassaemia or sickle-cell disease")),
    ("psychiatric", mark("Psychiatric illness")),
    ("other", mark("Another illness")),
)
DISABILITIES = _of(
    ("mobility", mark("Mobility")),
    ("visual", mark("Sight")),
    ("hearing", mark("Hearing")),
    ("intellectual", mark("Intellectual")),
    ("autism", mark("Autism")),
    ("learning", mark("Learning difficulties")),
    ("speech", mark("Speech and communication")),
    ("behavioural", mark("Behavioural or emotional")),
    ("multiple", mark("Multiple disabilities")),
    ("adhd", mark("Attention deficit and hyperactivity")),
    ("psychological", mark("Psychological")),
)
DEGREES = _of(("mild", mark("Mild")), ("moderate", mark("Moderate")), ("severe", mark("Severe")))
LIVING_WITH = _of(
    ("alone", mark("Alone")),
    ("spouse", mark("With the spouse")),
    ("children", mark("With sons or daughters")),
    ("relative", mark("With a relative")),
    ("home", mark("In a care home")),
)
CAREGIVERS = _of(
    ("spouse", mark("Husband or wife")),
    ("son_daughter", mark("Son or daughter")),
    ("relative", mark("A relative")),
    ("worker", mark("A domestic worker")),
    ("neighbour", mark("A neighbour")),
)
DEVICES = _of(
    ("wheelchair", mark("Wheelchair")),
    ("bed", mark("Medical bed")),
    ("diapers", mark("Incontinence pads")),
    ("cane", mark("Cane or walker")),
    ("hearing_aid", mark("Hearing aid")),
    ("oxygen", mark("Oxygen device")),
)
STUDENT_STATUSES = _of(
    ("student", mark("In education")),
    ("graduate", mark("Graduated")),
    ("dropout", mark("Left before finishing")),
    ("none", mark("Never enrolled")),
)
TRAINING_GOALS = _of(
    ("employment", mark("Employment")),
    ("skill", mark("Learning a skill")),
    ("family_project", mark("A productive family project")),
)
SIGNING_ABILITIES = _of(
    ("signs", mark("Reads and signs")),
    ("thumbprint", mark("By thumbprint, after it is read aloud")),
    ("unable", mark("Cannot sign: the guardian or agent signs")),
)
COMPANION_ROLES = _of(
    ("guardian", mark("Guardian or custodian")),
    ("agent", mark("Agent with a power of attorney")),
    ("companion", mark("Companion at the visit")),
    ("contact", mark("Person to reach instead")),
    ("caregiver", mark("Caregiver")),
    ("interpreter", mark("Interpreter")),
)
ORGANISATION_KINDS = _of(
    ("association", mark("Association")),
    ("government", mark("Government body")),
    ("school", mark("School")),
    ("mosque", mark("Mosque")),
    ("company", mark("Company")),
    ("other", mark("Another kind of body")),
)
URGENCIES = _of(("normal", mark("In its turn")), ("urgent", mark("Urgent")))
STUDY_KINDS = _of(
    ("office", mark("Interview at the office")),
    ("online", mark("By phone or video")),
    ("field", mark("Home visit")),
)
RECOMMENDATIONS = _of(
    ("accept", mark("Acceptance")),
    ("reject", mark("Apology")),
    ("complete", mark("Completion of what is missing")),
    ("defer", mark("Deferral")),
    ("refer", mark("Referral to another body")),
)
PRIORITIES = _of(
    ("top", mark("Top priority")),
    ("medium", mark("Medium priority")),
    ("low", mark("Ordinary")),
    ("not_eligible", mark("Not entitled")),
)
FINDING_VERDICTS = _of(
    ("confirmed", mark("Confirmed")),
    ("corrected", mark("Corrected")),
    ("answered", mark("Answered in the study")),
)
COUNT_METHODS = _of(
    ("views", mark("Views")),
    ("downloads", mark("Downloads")),
    ("attendance", mark("Attendance")),
    ("estimate", mark("Estimate")),
)
CONTENT_KINDS = _of(
    ("publication", mark("A publication")),
    ("product", mark("A product")),
    ("content", mark("Content of a site or account")),
)
OUTREACH_CHANNELS = _of(
    ("publication", mark("Printed publication")),
    ("social_media", mark("Social media")),
    ("website", mark("Website")),
    ("lecture", mark("Lecture or event")),
    ("screen", mark("Display screen")),
    ("other", mark("Another means")),
)
