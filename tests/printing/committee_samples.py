"""Synthetic content for the papers of the committee, the shortest and the longest. No real person is meant."""

from __future__ import annotations

from desktop.printing.content import Entry, Reference, Signatory
from desktop.printing.register_content import (
    AgendaContent,
    AgendaItem,
    Attendee,
    BriefContent,
    Decided,
    DecisionContent,
    MinutesContent,
    Opinion,
    Recusal,
)
from desktop.text import ltr

LONG_NAME = "عبدالرحمن بن عبدالمحسن بن عبداللطيف آل عبدالعزيز الحويطي"
CODE = "ELD-0417"
COMMITTEE = "لجنة البحث"
DAY = f"{ltr('1447/06/03')} هـ الموافق {ltr('2025/11/24')} م"
NEED = (
    "تسكن صاحبة الطلب وحدها في بيت شعبي قديم بعد وفاة زوجها، ولا عائل لها غير ابنة متزوجة تقيم خارج المحافظة، ودخلها معاش "
    f"الضمان الاجتماعي المطوّر وقدره {ltr('1,320.00')} ريالاً، يذهب أكثره في إيجار المسكن وأجرة من يعينها على قضاء حوائجها، وهي "
    "مصابة بداء السكري وارتفاع ضغط الدم وتراجع الكلى عن مراجعة المستشفى لبُعده وكلفة النقل إليه، وتحتاج إلى سلة غذائية شهرية، "
    "وسداد إيجار متأخر عن ستة أشهر، وإصلاح تمديدات الكهرباء في غرفة النوم والمطبخ، وكرسي متحرك، وسرير طبي، وجهاز لقياس السكر مع "
    "شرائحه، وزيارة دورية من فريق الرعاية المنزلية، كما تطلب من يرافقها إلى مواعيد العيادة مرة في كل أسبوعين على الأقل، وتذكر "
    "أن جيرانها يعينونها بما تيسّر وأنها تستحي أن تثقل عليهم، وتعد بإبلاغ الجمعية بكل ما يستجد من أحوالها."
)
FOUND = (
    "زرنا المسكن بحضور الجارة وكبير الحي، وما ذُكر في الطلب مطابق لما رأيناه: غرفتان ومطبخ، والسقف متشقق فوق سرير النوم، "
    "والتمديدات مكشوفة، والأثاث قديم لا يصلح أكثره، ولا مكيف في غرفة النوم. ورأينا صاحبة الطلب تمشي بعكاز ولا تقوى على الوقوف "
    "طويلاً، وأخبرتنا أنها لم تراجع عيادة الكلى منذ شهرين. ونرى أن الحاجة قائمة وعاجلة، وأن الإيجار المتأخر يُخشى معه إخلاء المسكن."
)


def reference(kind: str, number: str) -> Reference:
    """A paper of the committee, its code as a branch prints it."""
    return Reference(
        number, ltr("1447/06/03") + " هـ", ltr("2025/11/24") + " م", f"{kind}4X7GK2M90QDA", "لا يوجد", "1.0"
    )


FIGURES = (
    ("أفراد الأسرة", "22 فرداً"),
    ("القاصرون", "9"),
    ("ذوو الإعاقة", "2"),
    ("دخل الأسرة شهرياً", f"{ltr('11,320.00')} ريالاً"),
    ("الإيجار شهرياً", f"{ltr('1,500.00')} ريال"),
    ("المصروفات شهرياً", f"{ltr('3,240.00')} ريالاً"),
    ("الديون المتبقية", f"{ltr('148,500.00')} ريال"),
    ("الأقساط شهرياً", f"{ltr('2,150.00')} ريال"),
    ("نصيب الفرد شهرياً", f"{ltr('440.00')} ريالاً"),
)
ALONE = (("أفراد الأسرة", "فرد واحد"), *FIGURES[3:6])


def brief(*, long: bool) -> BriefContent:
    """One file; the longest with every passage at its limit."""
    many = 3 if long else 1
    return BriefContent(
        reference("B", "BR01-1-1447-00417"),
        (
            Entry("رمز الملف", CODE, ltr=True),
            Entry("رقم الطلب", "BR01-1-1447-00417", ltr=True),
            Entry("فئة المستفيد", "كبير سن" + ("، من ذوي الإعاقة، مقيم وحده دون عائل" if long else "")),
            Entry("الفئة العمرية", "71 سنة هجرية"),
            Entry("الحي", "حي الدقم" + ("، بجوار مسجد الأمير سعد بن عبدالرحمن الأول" if long else "")),
            Entry("أولوية الحالة", "أولوية قصوى"),
            Entry(
                "الخدمات المطلوبة",
                "سلة غذائية، سداد إيجار، ترميم منزل، أجهزة طبية، زيارة ورعاية كبار السن" if long else "سلة غذائية",
                wide=True,
            ),
        ),
        tuple(Entry(label, value) for label, value in (FIGURES if long else ALONE)),
        NEED if long else "أسكن وحدي وأحتاج إلى سلة غذائية.",
        tuple(
            Opinion(title, FOUND * many if long else "الحاجة قائمة.")
            for title in ("رأي الباحث في السكن", "رأي الباحث في الدخل", "رأي الباحث في الاحتياج")[:many]
        ),
        (Entry("توصية الباحث", "القبول"), Entry("أولوية الحالة", "أولوية قصوى")),
        tuple(
            (service, "تنطبق الشروط كلها، ونصيب الفرد ضمن الفئة (ب) من جدول الاستحقاق المعتمد في دليل الخدمات.")
            for service in ("سلة غذائية", "سداد إيجار", "ترميم منزل", "أجهزة طبية", "زيارة ورعاية كبار السن")[
                : 5 if long else 1
            ]
        ),
        "الوثائق المطلوبة كلها مطابقة، وكانت سارية يوم التقديم.",
        "سبق أن صُرف لصاحبة الطلب دعم إيجار في عام 1445 هـ." if long else "",
    )


def agenda(*, long: bool) -> AgendaContent:
    """A session with one file, or with thirty-two."""
    asked = "سلة غذائية، سداد إيجار، ترميم منزل" if long else "سلة غذائية"
    return AgendaContent(
        reference("G", "COM-1447-07"),
        (
            Entry("رقم الجلسة", "7", ltr=True),
            Entry("يوم الانعقاد", "الاثنين"),
            Entry("تاريخ الانعقاد", DAY, wide=True),
            Entry("وقت الانعقاد", "العاشرة صباحاً"),
            Entry("مكان الانعقاد", "قاعة الاجتماعات في مقر الجمعية"),
        ),
        tuple(
            AgendaItem(
                f"ELD-{417 + n:04}",
                f"BR01-1-1447-{417 + n:05}",
                ("كبير سن", "أسرة محدودة الدخل", "أرملة مع أيتام")[n % 3],
                asked,
                ("القبول", "القبول الجزئي", "استكمال النواقص")[n % 3],
                "حالة عاجلة" if n % 5 == 0 else "",
            )
            for n in range(32 if long else 1)
        ),
        ("اعتماد محضر الجلسة السادسة.", "متابعة ما أُجّل من الجلسة السابقة.") if long else (),
        Signatory("أمين لجنة البحث", LONG_NAME if long else "منى الشمري"),
        COMMITTEE,
    )


OUTCOMES = (
    ("قبول", "", f"سلة غذائية شهرية وسداد إيجار {ltr('9,000.00')} ريال، لمدة سنة"),
    ("قبول جزئي", "وجود عائل قادر على بعض النفقة", f"{ltr('2,500.00')} ريال مرة واحدة"),
    ("رفض", "تجاوز نصيب الفرد الحد المعتمد", ""),
    ("تأجيل", "نقص تقرير الباحث عن الزيارة المنزلية", "إلى الجلسة الثامنة"),
)


def minutes(*, long: bool) -> MinutesContent:
    """A session with three members and one decision, or with seven members and eighteen decisions."""
    capacities = ("رئيس اللجنة", "مدير الجمعية", "الباحث الاجتماعي", "عضو", "عضو", "عضو", "أمين اللجنة")
    present = 7 if long else 3
    name = LONG_NAME if long else "سالم بن محمد الحويطي"
    return MinutesContent(
        reference("J", "COM-1447-07"),
        (
            Entry("رقم الجلسة", "7", ltr=True),
            Entry("يوم الانعقاد", "الاثنين"),
            Entry("تاريخ الانعقاد", DAY, wide=True),
            Entry("بدأت الجلسة", "العاشرة صباحاً"),
            Entry("أُقفل المحضر", "الثانية عشرة ظهراً"),
        ),
        f"عقدت لجنة البحث جلستها رقم ({ltr('7')}) يوم الاثنين {DAY}، برئاسة رئيس اللجنة، للنظر في الطلبات المدرجة في جدول أعمالها.",
        tuple(
            Attendee(name, capacities[n], "معتذر" if n == 5 else "حاضر", "بعذر مكتوب" if n == 5 else "")
            for n in range(present)
        ),
        "اكتمل النصاب بحضور ستة أعضاء من سبعة، ومنهم رئيس اللجنة." if long else "اكتمل النصاب بحضور الأعضاء كافة.",
        (Recusal(name, "ELD-0421", "قرابة من الدرجة الثالثة بصاحب الطلب، ولم يحضر النظر فيه ولا التصويت عليه."),)
        if long
        else (),
        tuple(
            Decided(
                f"BR01-1-1447-{417 + n:05}",
                f"ELD-{417 + n:04}",
                "أ" if n % 2 else "ب",
                ("القبول", "القبول الجزئي", "الاعتذار", "القبول")[n % 4],
                *OUTCOMES[n % 4],
                "6 من 6" if long else "3 من 3",
            )
            for n in range(18 if long else 1)
        ),
        "وبعد استكمال جدول الأعمال أُقفل المحضر، ووقّعه الحاضرون.",
        tuple(Signatory(capacities[n], name) for n in range(present) if n != 5),
        "تحفظ أحد الأعضاء على القرار رقم (3) لأنه يرى إمهال صاحب الطلب حتى يقدّم ما يثبت انقطاع معاشه." if long else "",
        COMMITTEE,
    )


def decision(*, long: bool) -> DecisionContent:
    """An acceptance in few words, or a partial one with everything that can be said about it."""
    kinds = ("قبول", "قبول جزئي", "رفض (عدم استحقاق)", "استكمال", "تأجيل", "إحالة")
    reasons = (
        "تجاوز نصيب الفرد الحد المعتمد",
        "خارج نطاق الخدمة",
        "عدم استكمال المستندات",
        "وجود عائل قادر",
        "مستفيد من جهة أخرى لنفس الخدمة",
        "انتفاء الحاجة",
    )
    case = (
        Entry("رمز الملف", CODE, ltr=True),
        Entry("رقم الطلب", "BR01-1-1447-00417", ltr=True),
        Entry("رقم الجلسة", "7", ltr=True),
        Entry("تاريخ القرار", DAY, wide=True),
    )
    data = [
        Entry("الفئة", "ب"),
        Entry("الخدمات", "سلة غذائية"),
        Entry("المبلغ", f"{ltr('300.00')} ريال شهرياً"),
        Entry("المدة", wide=True, value=f"من {ltr('1447/07/01')} هـ إلى {ltr('1448/06/29')} هـ"),
        Entry("موعد المراجعة", f"{ltr('1448/06/01')} هـ"),
    ]
    if long:
        data.append(Entry("ما لم يُقبل", "ترميم المنزل لعدم توفر مخصص له في هذه السنة المالية", wide=True))
    signs = ("رئيس لجنة البحث", "مدير الجمعية", "الباحث الاجتماعي")
    return DecisionContent(
        reference("K", "BR01-1-1447-00417"),
        case,
        tuple((kind, kind == ("قبول جزئي" if long else "قبول")) for kind in kinds),
        tuple(data),
        tuple((reason, reason == "وجود عائل قادر") for reason in reasons) if long else (),
        FOUND if long else "الحاجة قائمة، وتنطبق شروط الخدمة.",
        "دليل سياسة الدعم للمستفيدين، المادة السابعة: يُصرف الدعم لمن لا يزيد نصيب الفرد من دخله على الحد المعتمد.",
        tuple(Signatory(role, LONG_NAME if long else "") for role in signs),
        (Entry("الموافقون", "5"), Entry("غير الموافقين", "1"), Entry("الممتنعون", "0")) if long else (),
        f"يُبلَّغ المستفيد بالقرار اعتباراً من {DAY}، وله التظلم منه كتابةً خلال ثلاثين يوماً من تبلّغه.",
        COMMITTEE,
    )
