"""Synthetic content for the papers, rich enough to fill their pages. No real person is meant."""

from __future__ import annotations

from math import cos, sin

from desktop.printing.content import (
    ApplicationContent,
    ChecklistContent,
    ChecklistItem,
    Choices,
    DeclarationContent,
    Entry,
    Group,
    HeadField,
    Letterhead,
    Listing,
    Passage,
    ReceiptContent,
    Reference,
    Signatory,
    Stroke,
)
from desktop.text import ltr

LETTERHEAD = Letterhead(
    association="جمعية رؤفاء لرعاية كبار السن بأملج",
    licence="ترخيص المركز الوطني لتنمية القطاع غير الربحي رقم (5415)",
    lines=("المملكة العربية السعودية – محافظة أملج", "فرع الأحياء الشمالية"),
    fields=tuple(HeadField),
    contact=("أملج – شارع الملك فهد", ltr("017 000 0000"), ltr("info@example.org.sa")),
)
NUMBER = "UML-1446/000127"
REFERENCE = Reference(NUMBER, ltr("1446/03/01") + " هـ", ltr("2024/09/04") + " م", "S1000000A7", "3 مرفقات", "1.2")
NAME = "لطيفة بنت عبدالله بن سالم الحويطي"
IBAN = "SA03 8000 0000 6080 1016 7519"


PERSON = (
    Entry("الاسم الرباعي", NAME, wide=True),
    Entry("رقم الهوية الوطنية", "1098765432", ltr=True),
    Entry("تاريخ الميلاد", f"{ltr('1371/07/01')} هـ"),
    Entry("الجنس", "أنثى"),
    Entry("الحالة الاجتماعية", "أرملة"),
    Entry("رقم الجوال", "+966 55 123 4567", ltr=True),
    Entry("جوال بديل", ""),
    Entry("البريد الإلكتروني", "latifa@example.org.sa", ltr=True),
    Entry("المهنة", "ربة منزل"),
)
HOUSING = (
    Entry("المدينة", "أملج"),
    Entry("الحي", "الدقم"),
    Entry("الشارع", "شارع الأمير سعد بن عبدالرحمن الأول بجوار مسجد الهدى"),
    Entry("العنوان المختصر", "RHMA3184", ltr=True),
    Entry("نوع السكن", "بيت شعبي"),
    Entry("الإيجار السنوي", f"{ltr('8,000.00')} ريال"),
)
MONEY = (
    Entry("الدخل الشهري", f"{ltr('2,350.00')} ريال"),
    Entry("مصدر الدخل", "الضمان الاجتماعي المطوّر"),
    Entry("رقم الآيبان (IBAN)", IBAN, wide=True, ltr=True),
    Entry("البنك", "مصرف الراجحي"),
    Entry("اسم صاحب الحساب", NAME),
)
HEADS = ("م", "الاسم", "صلة القرابة", "رقم الهوية", "تاريخ الميلاد", "الحالة الصحية")
NAMES = ("محمد سالم الحويطي", "عبدالعزيز سالم الحويطي", "آمنة سالم الحويطي", "لؤي سالم الحويطي", "رؤى سالم الحويطي")
ROWS = tuple(
    (
        str(n),
        name,
        "ابن" if n % 2 else "ابنة",
        f"11020304{n:02}",
        f"14{18 + n}/0{n}/1{n}",
        "سليم" if n < 4 else "ربو مزمن",
    )
    for n, name in enumerate(NAMES, 1)
)
SUPPORT = ("سلة غذائية", "سداد إيجار", "سداد فواتير (كهرباء / ماء)", "علاج وأدوية", "أجهزة كهربائية", "ترميم منزل")
SUMMARY = (
    "أسرة مكوّنة من ستة أفراد، عائلها متوفى، والدخل الشهري لا يغطي الاحتياجات الأساسية بعد سداد الإيجار، وقد أفاد الباحث "
    f"الاجتماعي في زيارته بتاريخ {ltr('1446/02/20')} هـ بأن السكن بحاجة إلى صيانة عاجلة في التمديدات الكهربائية، كما أن أحد "
    "الأبناء يحتاج إلى متابعة علاجية دورية في مستشفى الملك فيصل التخصصي (KFSH)، ويوصى بإدراج الأسرة ضمن برنامج السلال "
    f"الغذائية وسداد جزء من الإيجار المتأخر بمبلغ {ltr('2,500')} ريال."
)


def strokes() -> tuple[Stroke, ...]:
    """A scribble of three strokes and a dot."""
    waves = tuple(
        tuple(
            (
                0.06 + 0.28 * part + 0.33 * t / 40,
                0.5 - 0.3 * sin(t / 5 + part * 2) * cos(t / 9),
                part * 700 + t * 12,
                0.25 + 0.7 * abs(sin(t / 7)),
            )
            for t in range(41)
        )
        for part in range(3)
    )
    return (*waves, ((0.7, 0.85, 2200, 0.9),))


def application() -> ApplicationContent:
    """An application that fills two pages."""
    return ApplicationContent(
        REFERENCE,
        (
            Group("بيانات مقدّم الطلب", PERSON),
            Group("السكن والعنوان الوطني", HOUSING),
            Group("البيانات المالية والبنكية", MONEY),
            Listing("أفراد الأسرة", HEADS, ROWS, (4, 30, 12, 17, 16, 16), frozenset({0, 3, 4}), least_rows=7),
            Choices("نوع الدعم المطلوب", tuple((name, n % 3 == 0) for n, name in enumerate(SUPPORT))),
            Passage("ملخص الحالة", SUMMARY),
        ),
        (
            Signatory("مقدّم الطلب", NAME, f"{ltr('1446/03/01')} هـ", strokes()),
            Signatory("الباحث الاجتماعي"),
            Signatory("مدير الفرع"),
        ),
        (
            Entry("استلم الطلب", "منى الشمري"),
            Entry("تاريخ الاستلام", f"{ltr('1446/03/01')} هـ"),
            Entry("قرار اللجنة"),
            Entry("رقم القرار"),
            Entry("ملاحظات", wide=True),
        ),
    )


def checklist(count: int = 9) -> ChecklistContent:
    """A checklist with matched, expired and missing documents."""
    labels = (
        "الهوية الوطنية",
        "سجل الأسرة",
        "صك الولاية أو الوكالة",
        "تعريف الضمان الاجتماعي",
        "برنت التأمينات الاجتماعية",
    )
    items = []
    for n in range(count):
        good = n % 4 != 3
        items.append(
            ChecklistItem(
                labels[n % 5],
                "مطابقة وسارية" if good else "منتهية الصلاحية",
                f"10{n}8765432" if n % 3 else "",
                "وزارة الداخلية – الأحوال المدنية" if n % 2 else "منصة إيجار",
                "1440/01/15",
                "1450/01/15" if good else "1445/12/30",
                "" if good else "انتهت قبل يوم التقديم؛ يُطلب تجديدها",
                good if n != 6 else None,
            )
        )
    return ChecklistContent(
        REFERENCE,
        (
            Entry("مقدّم الطلب", NAME, wide=True),
            Entry("رقم الهوية", "1098765432", ltr=True),
            Entry("رقم الطلب", NUMBER, ltr=True),
        ),
        tuple(items),
        Signatory("الموظف المطابق", "منى بنت سعد الشمري", f"{ltr('1446/03/01')} هـ"),
        "اكتملت سبع وثائق من تسع، وبقيت وثيقتان.",
        "",
        Signatory("مدير الفرع"),
    )


def declaration(*, read_aloud: bool = False) -> DeclarationContent:
    """A sealed declaration."""
    intro = (
        f"أقرّ أنا الموقّع أدناه {NAME}، هوية وطنية رقم {ltr('1098765432')}، بصفتي صاحبة الطلب، في شأن طلب الدعم رقم "
        f"{ltr(NUMBER)} وتاريخ {ltr('1446/03/01')} هـ الموافق {ltr('2024/09/04')} م، بما يأتي وأتعهّد به:"
    )
    texts = (
        "أن جميع ما أدليت به من بيانات، وما قدّمته أو عرضته من وثائق، صحيح وكامل ومطابق للواقع وقت التقديم، وأنني مسؤول مسؤولية مباشرة عن صحته.",
        "أنني أفصحت عن جميع مصادر دخلي ودخل أفراد أسرتي المقيمين معي، وعن كل دعم أتلقّاه من جهة حكومية أو أهلية.",
        "أن أبلّغ الجمعية بكل تغيّر في حالتي الاجتماعية أو المالية أو الصحية أو السكنية خلال (30) يوماً من حدوثه، وأن أتعاون مع الباحث الاجتماعي.",
        "علمي بأن تقديم الطلب لا يعني قبوله، وأنه يُرفع إلى لجنة البحث لدراسته، وأن الرد عليه بالقبول أو الرفض يكون خلال مدة لا تقل عن أسبوعين من تاريخ اكتماله.",
        "علمي بأن للجمعية، إذا ثبت عدم صحة شيء مما أقررت به أو تعمّد إخفائه، رفض الطلب أو إيقاف الدعم والمطالبة بما صُرف بغير وجه حق واتخاذ الإجراءات النظامية.",
        "أن هذا الإقرار قُرئ عليّ وفهمت مضمونه قبل توقيعه، وتسلّمت نسخة منه.",
    )
    return DeclarationContent(
        REFERENCE,
        intro,
        texts,
        Signatory("المُقِرّ (مقدّم الطلب)", NAME, f"{ltr('1446/03/01')} هـ", strokes()),
        Signatory("الموظف المطابق", "منى بنت سعد الشمري", f"{ltr('1446/03/01')} هـ"),
        read_aloud=read_aloud,
        seal="9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        seal_note=f"الجهاز {ltr('UML-02')}، التسلسل {ltr('412')}.",
    )


def receipt(*, complete: bool = False) -> ReceiptContent:
    """A receipt with the reply clause."""
    return ReceiptContent(
        REFERENCE,
        f"المكرّمة / {NAME}، السلام عليكم ورحمة الله وبركاته، وبعد:",
        f"نفيدكم باستلام طلبكم رقم {ltr(NUMBER)} بتاريخ {ltr('1446/03/01')} هـ الموافق {ltr('2024/09/04')} م في فرع الأحياء الشمالية، ونشكر لكم ثقتكم.",
        (
            Entry("رقم الطلب", NUMBER, ltr=True),
            Entry("حالة الوثائق", "ناقصة"),
            Entry("الفرع", "فرع الأحياء الشمالية"),
            Entry("الموظف", "منى الشمري"),
        ),
        () if complete else ("صك الولاية أو الوكالة الشرعية ساري المفعول", "برنت التأمينات الاجتماعية لآخر ثلاثة أشهر"),
        "" if complete else f"نأمل تقديمها قبل يوم الأربعاء {ltr('1446/03/15')} هـ الموافق {ltr('2024/09/18')} م.",
        (
            "أنكم مسؤولون مسؤولية مباشرة عن صحة المعلومات المقدّمة.",
            "أن طلبكم سيُرفع للجنة البحث لدراسته والرد عليه بشأن قبوله أو رفضه.",
        ),
        f"الرد عليه بشأن قبوله أو رفضه خلال مدة لا تقل عن أسبوعين؛ فلا يُتوقع الرد قبل {ltr('1446/03/15')} هـ الموافق {ltr('2024/09/18')} م.",
        "سياسة تنظيم العلاقة مع المستفيدين، المادة السادسة.",
        (Entry("الهاتف", "017 000 0000", ltr=True), Entry("واتساب", "055 555 0000", ltr=True)),
        Signatory("الموظف المختص", "منى بنت سعد الشمري", f"{ltr('1446/03/01')} هـ"),
    )
