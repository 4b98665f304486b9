"""Synthetic content for the papers of the service and of the registers, the shortest and the longest."""

from __future__ import annotations

from dataclasses import replace

from desktop.printing.content import Entry, Listing, Signatory
from desktop.printing.register_content import (
    DeliveryContent,
    Destroyed,
    DestructionContent,
    Event,
    Figure,
    ReportContent,
    SatisfactionContent,
    TimelineContent,
)
from desktop.text import ltr
from tests.printing.committee_samples import CODE, DAY, LONG_NAME, reference
from tests.printing.samples import NAME, strokes

QUESTIONS = (
    "سهولة التقديم",
    "وضوح المتطلبات",
    "حسن الاستقبال والاحترام",
    "سرعة الإنجاز",
    "وضوح القرار وأسبابه",
    "المحافظة على الخصوصية",
    "ملاءمة الخدمة للحاجة",
    "الرضا العام",
)


def delivery(*, long: bool) -> DeliveryContent:
    """One basket signed for, or twelve things taken by an agent with a thumbprint."""
    given = (
        ("سلة غذائية للأسرة من اثني عشر صنفاً", "سلة واحدة", f"{ltr('300.00')} ريال", "جمادى الآخرة 1447 هـ"),
        ("كرسي متحرك قابل للطي مع وسادة طبية مانعة لتقرحات الجلوس", "قطعة", f"{ltr('1,250.00')} ريالاً", ""),
        ("سداد إيجار متأخر إلى حساب المؤجر", "ستة أشهر", f"{ltr('9,000.00')} ريال", "رجب – ذو الحجة 1447 هـ"),
    )
    receiver = (
        Entry("المستفيد", LONG_NAME if long else NAME, wide=True),
        Entry("رقم الطلب", "BR01-1-1447-00417", ltr=True),
        Entry("رقم الهوية", "1******016", ltr=True),
    )
    agent = (Entry("تسلّمها عنه", f"وكيله بموجب وكالة شرعية رقم {ltr('447001982')}", wide=True),) if long else ()
    return DeliveryContent(
        reference("T", "DLV-1447-00093"),
        (*receiver, *agent),
        given * 4 if long else given[:1],
        "أقرّ أنا الموقّع أدناه بأنني تسلّمت من الجمعية ما ذُكر أعلاه كاملاً وسليماً، وليس لي أن أطالب به مرة أخرى.",
        Signatory(
            "المستلم", LONG_NAME if long else NAME, "" if long else f"{ltr('1447/06/03')} هـ", () if long else strokes()
        ),
        Signatory("الموظف المسلِّم", "منى بنت سعد الشمري"),
        Signatory("الشاهد", LONG_NAME) if long else None,
    )


def satisfaction(*, long: bool) -> SatisfactionContent:
    """The standard questions, or these with long ones of an association's own."""
    own = (
        "مدى ملاءمة مواعيد الزيارات المنزلية لأوقات راحة كبير السن ومن يرعاه من أفراد أسرته",
        "حسن معاملة السائق ومرافق الخدمة",
    )
    return SatisfactionContent(
        replace(reference("Q", ""), attachments=""),
        "رأيكم يعيننا على تحسين ما نقدّمه، فنأمل أن تضعوا علامة في المربع الذي يناسب رأيكم في كل سؤال.",
        (Entry("الخدمة", "سلة غذائية"), Entry("الفرع", "فرع الأحياء الشمالية")) if long else (),
        ("غير راضٍ تماماً", "راضٍ تماماً"),
        (*QUESTIONS, *own) if long else QUESTIONS,
        ("مقترحاتكم", "ما أكثر ما أعجبكم، وما الذي تودّون تغييره؟") if long else ("مقترحاتكم",),
        "نشكر لكم وقتكم.",
    )


FIGURES = (
    Figure("نسبة اكتمال الطلبات عند التقديم", "31", "42", ltr("73.8 %"), "المكتمل عند الاستلام ÷ المستلم"),
    Figure("متوسط زمن الرد", "610", "38", "16.1 يوماً", "مجموع الأيام من الاكتمال إلى الإشعار ÷ المُشعَرون"),
    Figure("الالتزام ببند الرد", "37", "38", ltr("97.4 %"), "المُشعَرون في الموعد ÷ المُشعَرون"),
    Figure("صحة التحقق", "38", "38", ltr("100 %"), "ملفات وثائقها مطابقة وسارية ÷ ما رُفع إلى اللجنة"),
    Figure("تغطية الإقرار والموافقة", "40", "42", ltr("95.2 %"), "طلبات بإقرار موقّع ÷ الطلبات كلها"),
    Figure("زيارات البحث", "22", "25", ltr("88.0 %"), "ما زِير ÷ ما أُسند"),
    Figure("رضا المستفيد", "0", "0", "لا يمكن الحساب", "إجابات 4 و5 ÷ الإجابات"),
)
_AGES = ("0–5", "6–17", "18–35", "36–59", "60+")
_COUNTS = tuple((age, str(12 + n), "أقل من 5" if n == 2 else str(7 + n)) for n, age in enumerate(_AGES))
_GIVEN = tuple(
    (f"{name}", str(3 * n + 6), f"{ltr(f'{(n + 2) * 1750:,}.00')} ريال")
    for n, name in enumerate(
        (
            "سلة غذائية",
            "سداد إيجار",
            "سداد فواتير",
            "علاج وأدوية",
            "أجهزة طبية",
            "ترميم منزل",
            "زيارة ورعاية كبار السن",
        )
    )
)
TABLES = (
    Listing(
        "المستفيدون بحسب الفئة العمرية والجنس",
        ("الفئة العمرية", "ذكور", "إناث"),
        _COUNTS,
        (4, 2, 2),
        frozenset({0, 1, 2}),
    ),
    Listing("الخدمات المقدمة", ("الخدمة", "عدد المستفيدين", "القيمة"), _GIVEN, (4, 2, 3), frozenset({1})),
)


def report(*, long: bool) -> ReportContent:
    """Two measures, or all of them with tables by age, case and service."""
    return ReportContent(
        reference("P", "RPT-1447-05"),
        (
            Entry("المدة", f"شهر جمادى الأولى 1447 هـ، من {ltr('2025/10/23')} م إلى {ltr('2025/11/21')} م", wide=True),
            Entry(
                "النطاق",
                "فروع الجمعية كلها، كما وصلت في آخر مزامنة لكل فرع" if long else "فرع الأحياء الشمالية",
                wide=True,
            ),
        ),
        FIGURES if long else FIGURES[:2],
        TABLES if long else TABLES[:1],
        (
            "يُعدّ كل مستفيد مرة واحدة وإن تعددت طلباته.",
            "أُخفي كل عدد أقل من خمسة حفظاً للخصوصية.",
            "تُذكر عبارة «لا يمكن الحساب» حيث يكون المقام صفراً.",
        )
        if long
        else ("أُخفي كل عدد أقل من خمسة حفظاً للخصوصية.",),
        (Signatory("أعدّه", LONG_NAME if long else ""), Signatory("اعتمده مدير الجمعية", LONG_NAME if long else "")),
    )


DESTROYED = (
    Destroyed(
        "صور وثائق الهوية",
        "64",
        "1445 هـ",
        "قاعدة بيانات الفرع ونسخها الاحتياطية",
        "إتلاف مفتاح التعمية لكل ملف",
        f"{ltr('1447/06/03')} هـ",
    ),
    Destroyed(
        "ملفات طلبات مرفوضة أو مسحوبة مضى على إغلاقها سنتان",
        "118",
        "1444–1445 هـ",
        "خزانة الملفات الورقية في الفرع",
        "تقطيع عرضي بحضور الموقّعَين",
        f"{ltr('1447/06/02')} هـ",
    ),
    Destroyed(
        "صور الزيارات المنزلية",
        "203",
        "قبل تسعين يوماً",
        "قاعدة بيانات الفرع",
        "إتلاف مفتاح التعمية",
        f"{ltr('1447/06/03')} هـ",
    ),
)


def destruction(*, long: bool) -> DestructionContent:
    """One class of data, or nine in two places."""
    return DestructionContent(
        reference("X", "DST-1447-02"),
        (
            Entry(
                "الأساس النظامي",
                "نظام حماية البيانات الشخصية، المادة الثامنة عشرة: انتهاء الغرض من جمع البيانات",
                wide=True,
            ),
            Entry("سياسة الحفظ", "سياسة حفظ الوثائق وإتلافها، المادة الرابعة"),
            Entry("قرار الإتلاف", f"رقم {ltr('12/1447')}"),
        ),
        DESTROYED * 3 if long else DESTROYED[:1],
        "نشهد نحن الموقّعَين أدناه بأن البيانات المبينة أعلاه أُتلفت بحضورنا إتلافاً لا يمكن معه استرجاعها، وأنها لم تُنسخ قبل ذلك.",
        "أُبلغت الجهات التي سبق الإفصاح لها عن البيانات بإتلافها، وهي: جمعية البر بأملج."
        if long
        else "لم يسبق الإفصاح عن هذه البيانات لأي جهة.",
        "تبقى بصمة رقمية لكل ملف لا تدل على صاحبه، ويُثبت بها أن الملف كان ثم أُتلف.",
        (
            Signatory("مسؤول حماية البيانات الشخصية", LONG_NAME if long else ""),
            Signatory("مدير الجمعية", LONG_NAME if long else ""),
        ),
    )


def timeline(*, long: bool) -> TimelineContent:
    """A file that was only received, or one with a long life."""
    events = (
        ("استلام الطلب", "التعامل مع المستفيد، البند ١", "منى الشمري", "R4X7GK2M90QDA"),
        ("مطابقة الوثائق مع أصولها", "التعامل مع المستفيد، البند ٢", "منى الشمري", "C7M2QK9X01ZTB"),
        (
            "توقيع الإقرار بصحة البيانات وقراءته على صاحب الطلب بحضور شاهدين",
            "التعامل مع المستفيد، البند ٤",
            LONG_NAME,
            "DQ0T5XW8NB3KE",
        ),
        ("زيارة الباحث الاجتماعي", "دليل خدمات البحث الاجتماعي، المادة السابعة", LONG_NAME, "S1YB6RN4HC8VP"),
        ("قرار لجنة البحث: قبول", "التعامل مع المستفيد، البند ٥", "لجنة البحث", "K8HD3PZ5MX2GW"),
    )
    chosen = events * 6 if long else events[:1]
    return TimelineContent(
        reference("H", "BR01-1-1447-00417"),
        (
            Entry("رمز الملف", CODE, ltr=True),
            Entry("رقم الطلب", "BR01-1-1447-00417", ltr=True),
            Entry("حالة الملف", "مستفيد نشط"),
            Entry("إلى يوم", DAY, wide=True),
        ),
        tuple(Event(ltr(f"2025/{1 + n // 28:02}/{1 + n % 28:02} 10:{n:02}"), *rest) for n, rest in enumerate(chosen)),
        "استغرق الملف من اكتماله إلى إشعار صاحبه سبعة عشر يوماً." if long else "",
        (Signatory("مدير شؤون المستفيدين", LONG_NAME),) if long else (),
    )
