"""Synthetic content for the papers of proof: the evidence of a file and the compliance of an association."""

from __future__ import annotations

from desktop.printing.content import Entry, Listing, Signatory
from desktop.printing.evidence_content import ArticleShown, ComplianceContent, EvidenceContent
from desktop.text import ltr
from tests.printing.committee_samples import LONG_NAME, reference

NUMBER = "BR01-1-1447-00417"
POLICY = Entry("السياسة", "سياسة تنظيم العلاقة مع المستفيدين وتقديم الخدمات", wide=True)
MANAGER = Signatory("مدير الجمعية")
ARTICLES = (
    (
        "5-1",
        "استقبال المستفيد بلباقة واحترام والإجابة على جميع الاستفسارات وإعطاؤه الوقت الكافي.",
        (("استقبال الطلب وتسجيله", "تم", f"{ltr('2025/11/24')} – منى الشمري، موظفة الاستقبال"),),
    ),
    (
        "5-3",
        "التأكد من تقديم المستفيد كافة المعلومات المطلوبة، وعلى الموظف مطابقة البيانات والتأكد من صلاحيتها وقت التقديم.",
        (
            ("مطابقة الوثائق مع أصولها", "تم", f"سبع وثائق طوبقت بحضور {LONG_NAME}"),
            ("توقيع الإقرار بصحة البيانات", "ثغرة", "لا يوجد إقرار موقّع قبل رفع الطلب إلى اللجنة"),
        ),
    ),
    ("5-4", "المحافظة على خصوصية بيانات المستفيد وسريتها.", ()),
)
EVENTS = ("استلام الطلب", "مطابقة الوثائق مع أصولها", "توقيع الإقرار بصحة البيانات", "قرار اللجنة: قبول جزئي")


def evidence(*, long: bool) -> EvidenceContent:
    """A file that was only received, or one that went all the way and shows a gap."""
    chosen = ARTICLES * 4 if long else ARTICLES[:1]
    done = EVENTS * 9 if long else EVENTS[:1]
    return EvidenceContent(
        reference("E", NUMBER),
        (
            Entry("رقم الطلب", NUMBER, ltr=True),
            Entry("المرحلة", "مستفيد نشط" if long else "استُلم"),
            POLICY,
            Entry("الإصدار", "1"),
        ),
        "أُغفلت 4 واجبات، وهي ظاهرة ثغرات." if long else "لكل واجب حان موعده إثباته.",
        tuple(
            ArticleShown(article, words, duties[-1][1] if duties else "لم يحن بعد", duties)
            for article, words, duties in chosen
        ),
        Listing(
            "",
            ("م", "متى", "ما تم", "المادة", "قام به"),
            tuple(
                (
                    str(place),
                    ltr(f"2025/11/{place % 28 + 1:02} 10:00"),
                    what,
                    "5-3",
                    LONG_NAME if long else "منى الشمري",
                )
                for place, what in enumerate(done, 1)
            ),
            (5.0, 17.0, 28.0, 22.0, 28.0),
            frozenset({0, 1}),
        ),
        (MANAGER,),
    )


def compliance(*, long: bool) -> ComplianceContent:
    """A period without a gap, or one in which many files show one."""
    rows = tuple(
        (article, words, "1", "340", "12" if long else "0", "41", "96.6%" if long else "100%")
        for article, words, _ in (ARTICLES * 5 if long else ARTICLES[:1])
    )
    gaps = tuple((f"BR01-1-1447-{n:05}", "5-3", "لا يوجد إقرار موقّع قبل رفع الطلب إلى اللجنة") for n in range(417, 457))
    return ComplianceContent(
        reference("V", "1447/01/01 – 1447/06/03"),
        (POLICY, Entry("الإصدار", "1"), Entry("الطلبات المستلمة", "393")),
        Listing(
            "",
            ("المادة", "بنص المجلس", "الإصدار", "أُوفي بها", "ثغرات", "لم يحن بعد", "نسبة الالتزام"),
            rows,
            (15.0, 41.0, 8.0, 9.0, 9.0, 8.0, 10.0),
            frozenset({2, 3, 4, 5, 6}),
        ),
        Listing("", ("الملف", "المادة", "ما ينقص"), gaps, (26.0, 20.0, 54.0), frozenset({0}))
        if long
        else Listing("", (), ()),
        ("تشمل الأرقام ملفات جميع الفروع.",),
        (MANAGER,),
    )
