"""The papers of a file, each at its shortest and at its longest: 40-letter names, 20 dependants, a need of ten lines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from desktop.printing.content import (
    ApplicationContent,
    ChecklistContent,
    DeclarationContent,
    Entry,
    Group,
    Listing,
    MissingContent,
    MissingLine,
    MissingPart,
    Passage,
    Signatory,
)
from desktop.printing.forms.application import render_application
from desktop.printing.forms.checklist import render_checklist
from desktop.printing.forms.declaration import render_declaration
from desktop.printing.forms.missing import render_missing
from desktop.printing.forms.study import render_study
from desktop.printing.forms.visit_sheet import render_visit_sheet
from desktop.printing.study_content import StudyContent, Told, VisitCard, VisitChapter, VisitRecord, VisitSheetContent
from desktop.text import ltr
from tests.printing import samples
from tests.printing.committee_samples import FOUND, LONG_NAME, NEED
from tests.printing.samples import HEADS, LETTERHEAD, REFERENCE
from tests.printing.study_samples import study, visit_sheet

FAMILY = tuple(
    (
        str(n),
        LONG_NAME,
        ("ابن", "ابنة", "والدة", "زوجة")[n % 4],
        f"11020304{n:02}",
        ltr(f"14{18 + n}/0{n % 9 + 1}/1{n % 9}"),
        ("سليم", "داء السكري وارتفاع ضغط الدم")[n % 2],
    )
    for n in range(1, 21)
)


def longest_application() -> ApplicationContent:
    """Everything asked and answered at length."""
    usual = samples.application()
    person, *rest = usual.parts
    assert isinstance(person, Group)
    named = tuple(replace(one, value=LONG_NAME) if one.label == "الاسم الرباعي" else one for one in person.entries)
    family = Listing("أفراد الأسرة", HEADS, FAMILY, (4, 30, 12, 17, 16, 16), frozenset({0, 3, 4}))
    parts = (replace(person, entries=named), *rest[:2], family, rest[3], Passage("وصف الاحتياج", NEED))
    boxes = tuple(replace(box, name=LONG_NAME) for box in usual.signatories)
    return replace(usual, parts=parts, signatories=boxes)


def shortest_application() -> ApplicationContent:
    """One person with the least that must be said."""
    person = Group("بيانات مقدّم الطلب", (Entry("الاسم الرباعي", "علي محمد سعد"), Entry("رقم الطلب")))
    return ApplicationContent(REFERENCE, (person,))


def shortest_checklist() -> ChecklistContent:
    """One document, not looked at yet."""
    return replace(samples.checklist(1), supervisor=None, summary="")


def longest_checklist() -> ChecklistContent:
    """Two dozen documents, with a word about the outcome and a note."""
    return replace(samples.checklist(24), notes=FOUND)


def longest_declaration() -> DeclarationContent:
    """Read aloud before two witnesses, the principal values printed above it."""
    entries = tuple(Entry(f"مصدر الدخل {n}", f"{ltr('2,350.00')} ريال") for n in range(1, 9))
    readers = (Signatory("الشاهد الأول", LONG_NAME), Signatory("الشاهد الثاني", LONG_NAME))
    return replace(samples.declaration(read_aloud=True), declared=(Group("ملخص الدخل", entries),), readers=readers)


def shortest_declaration() -> DeclarationContent:
    """To be signed in ink."""
    return replace(samples.declaration(), seal="", signer=Signatory("المُقِرّ"), witness=Signatory("الموظف المطابق"))


def slip(count: int) -> MissingContent:
    """So many documents to bring, the last of them later."""
    lines = tuple(
        MissingLine(((f"صك حصر ورثة رقم {n}", "منصة ناجز"),), "كانت منتهية يوم التقديم") for n in range(count)
    )
    soon = MissingPart(f"تُقدَّم قبل نهاية يوم الأربعاء {ltr('1446/03/15')}هـ", lines[:-1] or lines)
    later = MissingPart(f"تُقدَّم قبل نهاية يوم الجمعة {ltr('1446/04/01')}هـ", lines[-1:])
    parts = (soon, later) if count > 1 else (soon,)
    return MissingContent(REFERENCE, parts, (Entry("الفرع", "فرع الأحياء الشمالية"),))


def longest_visit_sheet() -> VisitSheetContent:
    """A household of twenty."""
    told = (
        Told("صلته بمقدّم الطلب", "ابنة"),
        Told("رقم الهوية", ltr("1000001014")),
        Told("الحالة الصحية", FAMILY[0][5]),
    )
    records = tuple(VisitRecord(LONG_NAME, told) for _ in range(20))
    family = VisitChapter("رأي الباحث في أفراد الأسرة", (VisitCard("أفراد الأسرة", (), records),))
    return replace(visit_sheet(), chapters=(visit_sheet().chapters[0], family))


def longest_study() -> StudyContent:
    """Twenty findings and opinions of a page."""
    usual = study()
    return replace(usual, found=usual.found * 10, opinions=tuple((title, FOUND * 2) for title, _ in usual.opinions * 2))


def shortest_study() -> StudyContent:
    """Everything was as it had been entered."""
    return replace(study(), found=(), opinions=(), suggested=())


PAPER_SAMPLES: dict[str, Callable[[], bytes]] = {
    "application-short": lambda: render_application(LETTERHEAD, shortest_application()),
    "application-long": lambda: render_application(LETTERHEAD, longest_application()),
    "checklist-short": lambda: render_checklist(LETTERHEAD, shortest_checklist()),
    "checklist-long": lambda: render_checklist(LETTERHEAD, longest_checklist()),
    "declaration-short": lambda: render_declaration(LETTERHEAD, shortest_declaration()),
    "declaration-long": lambda: render_declaration(LETTERHEAD, longest_declaration()),
    "missing-short": lambda: render_missing(LETTERHEAD, slip(1)),
    "missing-long": lambda: render_missing(LETTERHEAD, slip(14)),
    "visit_sheet-short": lambda: render_visit_sheet(LETTERHEAD, visit_sheet()),
    "visit_sheet-long": lambda: render_visit_sheet(LETTERHEAD, longest_visit_sheet()),
    "study-short": lambda: render_study(LETTERHEAD, shortest_study()),
    "study-long": lambda: render_study(LETTERHEAD, longest_study()),
}
