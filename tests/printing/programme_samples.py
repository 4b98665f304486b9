"""The papers of a request for a programme, at their shortest and at their longest."""

from __future__ import annotations

from desktop.printing.content import Choices, Entry, Group, Listing, Passage, Signatory
from desktop.printing.forms import programme
from desktop.printing.programme_content import ProgrammeRequestContent, ProgrammeSheetContent
from tests.printing.committee_samples import reference

_CLAUSES = (
    "أن جميع ما أدليت به من بيانات صحيح وكامل ومطابق للواقع وقت التقديم، وأنني أتحمّل المسؤولية المباشرة عن صحته.",
    "أن ما ذكرته عن البرنامج المطلوب وعن الفئة المستفيدة منه صحيح، وأن صفتي في تقديم هذا الطلب كما بيّنتها.",
    "علمي بأن تقديم الطلب لا يعني قبوله، وأن البرامج والمشاريع تُدرس وتُعتمد من جهة الاختصاص قبل تنفيذها.",
)
_NEED = "يكثر في المحافظة العمال من غير الناطقين بالعربية، ولا يجدون من يعلّمهم الفاتحة وما تصح به الصلاة بلغاتهم. "
_ARTICLE = (
    "التعامل مع المستفيد ٢): «دراسة البرامج والمشاريع واعتمادها من جهة الاختصاص والتواصل مع المستفيدين لتنفيذها.»"
)
_CASE = (
    Entry("رقم الطلب", "BR01-1-1448-P00001"),
    Entry("نوع الطلب", "برنامج"),
    Entry("اسم البرنامج أو المشروع", "دورة تعليم الفاتحة وقصار السور للجاليات", wide=True),
    Entry("مقدّم الطلب", "الجهة المشرفة فنياً · فرع وزارة الشؤون الإسلامية بمنطقة تبوك", wide=True),
)


def request(*, long: bool) -> ProgrammeRequestContent:
    """The request, to be signed."""
    asks = (Entry("مقدّم الطلب", "المستفيد"), Entry("المسؤول عن الطلب", "سالم بن عايض البلوي"))
    wish = (Entry("اسم البرنامج أو المشروع", "درس أسبوعي"), Entry("الفئة المستهدفة", "أهل الحي"))
    note = "يقوم خطاب الجهة الرسمي رقم 1448/221 وتاريخ 1448/05/10هـ مقام التوقيع."
    return ProgrammeRequestContent(
        reference("Y", "BR01-1-1448-P00001"),
        (
            Group("مقدّم الطلب", asks * (4 if long else 1)),
            Group("البرنامج أو المشروع", wish * (5 if long else 1)),
            Passage("الحاجة إلى البرنامج ومسوّغاته", _NEED * (9 if long else 1)),
        ),
        "إقرار وتعهّد بصحة البيانات",
        "أنا سالم بن عايض البلوي، بصفتي إمام المسجد، أقرّ في شأن هذا الطلب بما يأتي، وأتعهّد به:",
        _CLAUSES * (2 if long else 1),
        (Signatory("المسؤول عن الطلب", "سالم بن عايض البلوي"), Signatory("الموظف المطابق", "نورة العتيبي")),
        note if long else "",
    )


def study(*, long: bool) -> ProgrammeSheetContent:
    """The study: filled, or to be filled in by hand."""
    return ProgrammeSheetContent(
        reference("E", "BR01-1-1448-P00001"),
        programme.FORM_STUDY,
        "دراسة طلب برنامج أو مشروع",
        _CASE,
        (
            Passage("نتائج الدراسة", _NEED * 8 if long else ""),
            Passage("المتطلبات والمتوافر منها", _NEED * 6 if long else ""),
            Choices("توصية الدراسة", (("الموافقة عليه", long), ("الاعتذار عنه", False)), columns=2),
            Passage("مسوّغات التوصية والتعديلات إن وُجدت", _NEED * 6 if long else ""),
        ),
        (Signatory("القائم بالدراسة"), Signatory("مدير الجمعية")),
        _ARTICLE,
    )


def decision(*, long: bool) -> ProgrammeSheetContent:
    """The sheet on which the competent body decides."""
    data = (
        Entry("جهة الاختصاص", "اللجنة التنفيذية بمجلس إدارة الجمعية" if long else "", wide=True),
        Entry("رقم القرار", "17/448" if long else ""),
        Entry("تاريخ القرار (هجري)", "1448/05/14هـ" if long else ""),
    )
    return ProgrammeSheetContent(
        reference("F", "BR01-1-1448-P00001"),
        programme.FORM_DECISION,
        "قرار جهة الاختصاص في طلب برنامج أو مشروع",
        _CASE,
        (
            Choices("القرار", (("معتمد", long), ("غير معتمد", False)), columns=2),
            Group("بيانات القرار", data),
            Passage("نص القرار", _NEED * 5 if long else ""),
        ),
        (Signatory("عن جهة الاختصاص"), Signatory("مدير الجمعية")),
        _ARTICLE,
    )


def report(*, long: bool) -> ProgrammeSheetContent:
    """The report upwards, of one day or of a whole month."""
    day = (
        "1448/05/15هـ",
        "جامع الراجحي بأملج",
        "درس في سورة الفاتحة، ثم تسميع جماعي.",
        "48",
        "300 (تقدير)",
        "950 ريال",
    )
    heads = ("التاريخ", "مكان التنفيذ", "ما تم", "مباشر", "غير مباشر", "الكلفة")
    return ProgrammeSheetContent(
        reference("Z", "BR01-1-1448-P00001"),
        programme.FORM_REPORT,
        "تقرير عن تنفيذ برنامج",
        _CASE,
        (
            Listing("ما نُفّذ", heads, (day,) * (30 if long else 1), (14, 17, 31, 9, 15, 14)),
            Passage("النتائج والصعوبات", _NEED * (6 if long else 1)),
            Passage("التوصيات", _NEED * (4 if long else 1)),
        ),
        (Signatory("أعدّه", "نورة العتيبي"), Signatory("مدير الجمعية")),
        _ARTICLE,
        address="السادة/ فرع وزارة الشؤون الإسلامية والدعوة والإرشاد بمنطقة تبوك",
        wish="المحترمون",
        subject="تقرير عن برنامج «دورة تعليم الفاتحة وقصار السور للجاليات»",
        opening=("السلام عليكم ورحمة الله وبركاته، وبعد: نرفع إليكم بيان ما نُفّذ من هذا البرنامج.",),
        closing="وتقبلوا تحياتنا وتقديرنا،،،",
    )
