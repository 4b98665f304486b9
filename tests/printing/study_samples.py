"""Synthetic content for the papers of the social study. No real person is meant."""

from __future__ import annotations

from desktop.printing.content import Entry, Signatory
from desktop.printing.study_content import (
    Found,
    Ruling,
    StudyContent,
    SuggestedService,
    Tally,
    Told,
    VisitCard,
    VisitChapter,
    VisitRecord,
    VisitSheetContent,
)
from desktop.text import ltr
from tests.printing.samples import NAME, NUMBER, REFERENCE

CASE = (
    Entry("رقم الطلب", NUMBER, ltr=True),
    Entry("مقدّم الطلب", NAME),
    Entry("الخدمات المطلوبة", "سلة غذائية، سداد إيجار", wide=True),
)
OPINION = "زرنا الأسرة في بيتها، وما ذُكر في الطلب مطابق لما رأيناه، والأثاث قديم يحتاج إلى إبدال."


def visit_sheet() -> VisitSheetContent:
    """A sheet with a card of answers, one nobody has answered, and two members of a household."""
    housing = VisitCard(
        "السكن والأسرة",
        (Told("نوع السكن", "شقة"), Told("الإيجار السنوي", f"{ltr('18,000.00')} ريال"), Told("حالة البناء", "")),
    )
    member = (Told("صلته بمقدّم الطلب", "ابنة"), Told("رقم الهوية", ltr("1000001014")), Told("التعليم", "ابتدائي"))
    records = tuple(VisitRecord(f"{name} محمد الحويطي", member) for name in ("سارة", "هند"))
    return VisitSheetContent(
        REFERENCE,
        CASE,
        ("مقابلة في المكتب", "زيارة منزلية"),
        (
            VisitChapter("رأي الباحث في السكن", (housing,)),
            VisitChapter("رأي الباحث في أفراد الأسرة", (VisitCard("أفراد الأسرة", (), records),)),
        ),
        ("القبول", "الاعتذار", "استكمال النواقص", "التأجيل", "الإحالة إلى جهة أخرى"),
        ("أولوية قصوى", "أولوية متوسطة", "أولوية عادية"),
        Signatory("الباحث الاجتماعي", "سلمى القحطاني"),
    )


def study() -> StudyContent:
    """A study with two findings, opinions, and a suggestion that has a condition of every kind of verdict."""
    why, by = "عقد الإيجار الذي عُرض في الزيارة", "سلمى القحطاني\n" + ltr("2025/11/20 10:30")
    rulings = tuple(
        Ruling(sign, words, f"نصيب الفرد: {ltr('440.00')} ريال", "دليل الخدمات، المادة السابعة")
        for sign, words in (("✓", "السكن ضمن النطاق"), ("✗", "نصيب الفرد دون الحد"), ("؟", "مسجل من قبل"))
    )
    return StudyContent(
        REFERENCE,
        CASE,
        (Tally("السكن والأسرة", "5", "2"),),
        (
            Found("الإيجار السنوي", f"{ltr('18,000.00')} ريال", f"{ltr('15,000.00')} ريال", why, by),
            Found("حالة البناء", "لم تُسجَّل إجابة", "سيئة", "", by),
        ),
        (("رأي الباحث في السكن", OPINION), ("رأي الباحث في الاحتياج", OPINION * 3)),
        (Entry("توصية الباحث", "القبول"), Entry("تصنيف أولوية الحالة", "أولوية قصوى")),
        OPINION,
        (SuggestedService("سلة غذائية", "القرار للجنة", (Entry("فئة الدخل", "ب"),), rulings),),
        (Signatory("الباحث الاجتماعي", "سلمى القحطاني"), Signatory("مدير شؤون المستفيدين")),
    )
