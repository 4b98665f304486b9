"""Every letter at its longest and at its shortest, to each kind of addressee, on the stationery of every association.

No real person is meant.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache, partial

from desktop.dates import show_gregorian, show_hijri
from desktop.policy import letters
from desktop.policy.letters import Grant, Letter
from desktop.policy.loader import profiles
from desktop.policy.profile import Profile
from desktop.policy.spelling import Agreement, Amount, Days, Party
from desktop.printing.content import Entry, Letterhead, ReceiptContent, Reference, Signatory
from desktop.printing.forms.letter import render_letter
from desktop.printing.forms.privacy import render_privacy
from desktop.printing.forms.receipt import FORM, FORM_A5, FORM_LARGE, render_receipt
from desktop.printing.letter_content import LetterContent, PrivacyContent
from desktop.services.papers.letters import letter_content
from desktop.services.papers.privacy import PrivacyTold, privacy_content
from desktop.services.stationery import letterhead_of
from desktop.text import ltr
from tests.printing.samples import receipt

BRANCH = "فرع الأحياء الشمالية"
DAY, SESSION, NEXT, LATER = dt.date(2026, 3, 1), dt.date(2026, 3, 22), dt.date(2026, 4, 12), dt.date(2027, 3, 1)
MAN = Party("سالم بن فهد العتيبي", Agreement.MAN)
WOMAN = Party("لطيفة بنت عبدالله الحويطي", Agreement.WOMAN)
PEOPLE = Party("ورثة محمد بن سعد الشمري", Agreement.PEOPLE)
BODY = Party("جمعية البر الأهلية بالشرق", Agreement.ORGANISATION)
LONG_MAN = Party("عبدالرحمن بن عبدالعزيز بن عبدالمحسن المطيري", Agreement.MAN)
LONG_WOMAN = Party("مشاعل بنت عبدالرحمن بن عبدالعزيز السبيعي القحطاني", Agreement.WOMAN)
LONG_BODY = Party(
    "الجمعية الأهلية لتنمية ورعاية كبار السن ومساندة الأسر المتعففة بمحافظة حفر الباطن", Agreement.ORGANISATION
)
NUMBER = "UML-1447/000127"
SHORT_NUMBER = "127"

REASON = (
    "تبيّن من دراسة الباحث الاجتماعي ومن الوثائق المقدّمة أن نصيب الفرد من دخل الأسرة الشهري، بعد خصم الإيجار والأقساط الثابتة، "
    "يتجاوز الحد المعتمد في سياسة الدعم للفئة التي قُدّم الطلب عليها، وأن أحد الأبناء المقيمين مع الأسرة التحق بعمل منتظم منذ ستة "
    f"أشهر ويشارك في الإنفاق، كما ورد في مشهد التأمينات الاجتماعية المؤرخ {ltr('1447/08/15')}هـ. وقد نظرنا كذلك في المصروفات العلاجية التي "
    "ذُكرت في الطلب، فوجدنا أن جهة حكومية تتحمّل الجزء الأكبر منها، وأن المتبقي لا يخفض نصيب الفرد إلى الحد المعتمد. ومع ذلك فقد "
    "أوصى الباحث الاجتماعي بإعادة النظر في الطلب متى انقطع هذا الدخل أو زاد عدد أفراد الأسرة أو استجد عارض صحي، وبأن تُسجَّل الأسرة في "
    f"قائمة السلال الموسمية في شهر رمضان المبارك إن رغبت في ذلك، وهو ما لا يحتاج إلى طلب جديد. ويمكن الاطلاع على طريقة حساب نصيب الفرد (Per capita) لدى الفرع، أو طلب شرحها هاتفياً على {ltr('017 000 0000')}."
)
MISSING = (
    "صك الولاية أو الوكالة الشرعية، ساري المفعول",
    "مشهد التأمينات الاجتماعية، لآخر ثلاثة أشهر",
    "تعريف الضمان الاجتماعي المطوّر",
    "عقد الإيجار الموثّق في منصة إيجار باسم مقدّم الطلب أو الزوج المتوفى",
    "شهادة وفاة الزوج",
    "صك حصر الورثة",
    "شهادات ميلاد الأبناء الذين لم يصدر لهم رقم هوية",
    "إثبات الدراسة للأبناء في المرحلة الثانوية وما بعدها",
    "تقرير طبي حديث يبيّن نوع الحاجة ومدتها، صادر من مستشفى حكومي أو معتمد",
    "شهادة الآيبان من البنك باسم مقدّم الطلب",
    "فاتورة كهرباء باسم المستأجر أو المالك",
    "صورة من بطاقة العائلة محدّثة بعد آخر إضافة",
)
GRANTS = (
    Grant("سلة غذائية شهرية", Amount(45_000), SESSION, LATER),
    Grant("سداد متأخرات إيجار", Amount(1_150_050), SESSION),
    Grant("تأهيل وتدريب (دورة الخياطة المتقدمة في مركز التدريب النسائي)"),
)
DISCLOSED = ("الاسم ورقم الجوال", "نوع الخدمة المطلوبة", "عدد أفراد الأسرة وأعمارهم", "تقرير طبي مختصر من صفحة واحدة")

LONGEST: Mapping[str, Letter] = {
    one.code: one
    for one in (
        letters.Acceptance(
            addressee=LONG_WOMAN,
            application_no=NUMBER,
            services=GRANTS,
            session_no="1447/18",
            session_on=SESSION,
            category="أ",
            declined=("سداد فواتير الكهرباء المتأخرة", "أجهزة كهربائية منزلية"),
            change_days=Days(30),
            review_on=LATER,
        ),
        letters.Apology(
            addressee=LONG_MAN,
            application_no=NUMBER,
            reasons=(REASON, "وجود دعم قائم من جمعية أخرى للخدمة نفسها."),
            session_no="1447/18",
            session_on=SESSION,
            appeal_days=Days(30),
            appeal_channel=ltr("appeals@example.org.sa"),
            hint="ونرشدكم إلى برنامج الإسكان التنموي وإلى مكتب الضمان الاجتماعي، فقد تجدون لديهما ما يناسب حاجتكم.",
        ),
        letters.Deferral(
            addressee=LONG_BODY,
            application_no=NUMBER,
            reasons=(REASON,),
            session_no="1447/18",
            session_on=SESSION,
            next_on=NEXT,
            action="تحديث مشهد التأمينات الاجتماعية، وتحديد موعد مناسب لزيارة الباحث الاجتماعي",
        ),
        letters.Completion(
            addressee=LONG_WOMAN, application_no=NUMBER, application_on=DAY, missing=MISSING, due_on=NEXT
        ),
        letters.OutsideReferral(
            addressee=LONG_BODY,
            person=LONG_WOMAN,
            id_masked="••••••5432",
            mobile="055 123 4567",
            service="جهاز تعويضي للأطراف مع جلسات العلاج الطبيعي اللازمة بعد تركيبه",
            consent_on=DAY,
            disclosed=DISCLOSED,
            contact=ltr("referrals@example.org.sa"),
        ),
        letters.OutsideNotice(
            addressee=LONG_WOMAN,
            application_no=NUMBER,
            service="جهاز تعويضي للأطراف مع جلسات العلاج الطبيعي اللازمة بعد تركيبه",
            body=LONG_BODY.name,
            letter_no="UML-1447/000340",
            letter_on=SESSION,
            consent_on=DAY,
            disclosed=DISCLOSED,
            body_contact=ltr("013 000 0000"),
        ),
        letters.InsideReferral(
            addressee=Party("حصة بنت ناصر الدوسري", Agreement.WOMAN),
            person=LONG_WOMAN,
            application_no=NUMBER,
            reason="عدم وضوح الإجراءات",
            question=REASON,
            article="التعامل مع المستفيد، البند ٣",
            answer=REASON,
        ),
        letters.AppealReply(
            addressee=LONG_MAN,
            case_no="T-1447/12",
            case_on=NEXT,
            application_no=NUMBER,
            outcome="قبول التظلم، وإعادة الطلب إلى لجنة البحث لدراسته من جديد في أول جلسة قادمة.",
            reasons=(REASON, "تقديم وثيقة لم تكن في الملف وقت القرار."),
            reviewer="لجنة التظلمات المنبثقة من مجلس الإدارة",
            next_level="المركز الوطني لتنمية القطاع غير الربحي",
        ),
        letters.ComplaintReply(
            addressee=LONG_WOMAN,
            case_no="S-1447/31",
            case_on=NEXT,
            about="تأخر الرد على الاتصالات الهاتفية وطول الانتظار في صالة الاستقبال",
            outcome="صحة ما ذكرتم، ونعتذر لكم عنه، وقد أُضيف موظف ثانٍ إلى الاستقبال في ساعات الذروة.",
            reasons=(REASON,),
            reviewer="مدير علاقات المستفيدين",
            next_level="المدير التنفيذي للجمعية",
        ),
    )
}
SHORTEST: Mapping[str, Letter] = {
    one.code: one
    for one in (
        letters.Acceptance(addressee=MAN, application_no=SHORT_NUMBER, services=(Grant("سلة غذائية"),)),
        letters.Apology(addressee=WOMAN, application_no=SHORT_NUMBER, reasons=("عدم توفر مخصص.",)),
        letters.Deferral(addressee=PEOPLE, application_no=SHORT_NUMBER, reasons=("انتظار زيارة الباحث.",)),
        letters.Completion(addressee=MAN, application_no=SHORT_NUMBER, application_on=DAY, missing=("صك الطلاق",)),
        letters.OutsideReferral(
            addressee=BODY,
            person=MAN,
            id_masked="••••••5432",
            service="علاج",
            consent_on=DAY,
            disclosed=("الاسم",),
            contact=ltr("017 000 0000"),
        ),
        letters.OutsideNotice(
            addressee=MAN,
            application_no=SHORT_NUMBER,
            service="علاج",
            body=BODY.name,
            letter_no="340",
            letter_on=SESSION,
            consent_on=DAY,
            disclosed=("الاسم",),
        ),
        letters.InsideReferral(
            addressee=Party(""),
            person=MAN,
            application_no=SHORT_NUMBER,
            reason="حالة خاصة",
            question="هل يُقبل الطلب بلا عقد إيجار؟",
        ),
        letters.AppealReply(
            addressee=WOMAN,
            case_no="12",
            case_on=NEXT,
            application_no=SHORT_NUMBER,
            outcome="تأييد القرار.",
            reasons=("عدم تغيّر الأحوال.",),
        ),
        letters.ComplaintReply(
            addressee=BODY,
            case_no="31",
            case_on=NEXT,
            about="التأخر",
            outcome="عدم ثبوت ما ورد في الشكوى.",
            reasons=("ما ورد في سجل الاتصالات.",),
        ),
    )
}


@cache
def policies() -> dict[str, Profile]:
    """The shipped policies; the one that names no association has been given a name."""
    found = profiles()
    nameless = found["unnamed"]
    named = replace(nameless.association, name="جمعية تراحم الأهلية", phone="014 000 0000")
    return {**found, "unnamed": replace(nameless, association=named)}


def stationery(policy: str) -> Letterhead:
    """The letterhead of an association in the branch of these samples."""
    return letterhead_of(policies()[policy].association, BRANCH)


def reference(number: str, kind: str = "L", attachments: str = "") -> Reference:
    """A reference of this day."""
    return Reference(number, show_hijri(SESSION), show_gregorian(SESSION), f"{kind}3F7K2M90XYAB", attachments)


def written(letter: Letter, policy: str = "roofaa", *, short: bool = False) -> LetterContent:
    """A letter with its signatures."""
    manager = Signatory("المدير التنفيذي", "" if short else "عبدالله بن محمد الحربي")
    signatories: tuple[Signatory, ...] = (manager,)
    if isinstance(letter, letters.InsideReferral):
        signatories = (Signatory("موظف الاستقبال", "منى بنت سعد الشمري"), Signatory("مسؤول البحث الاجتماعي"))
    number = SHORT_NUMBER if short else "UML-1447/000340"
    attached = "—" if short else "4 مرفقات"
    copies = () if short else ("ملف الطلب", "مدير علاقات المستفيدين")
    at = reference(number, letter.kind, attached)
    return letter_content(policies()[policy], BRANCH, letter, at, signatories, copies)


def privacy(policy: str = "roofaa", *, short: bool = False) -> PrivacyContent:
    """The privacy notice: with a guardian and answers given, or bare, to be filled in by hand."""
    told = PrivacyTold(
        dpo_name="هند بنت علي الزهراني",
        dpo_contact=ltr("dpo@example.org.sa"),
        recipients="الجهات الحكومية ذات العلاقة والمنصات المعتمدة",
        retention="خمس سنوات بعد إغلاق الملف",
        privacy_channel=ltr("privacy@example.org.sa"),
        verification_bodies="منصات التحقق الحكومية المعتمدة",
        consent_type="بيانات الإعاقة",
        minor_names=("سعد بن محمد الحويطي", "رؤى بنت محمد الحويطي", "آمنة بنت محمد الحويطي"),
        guardianship_reference=f"صك الولاية رقم {ltr('4412345678')}",
    )
    person = (
        Entry("مقدّم الطلب", MAN.name if short else LONG_WOMAN.name, wide=True),
        Entry("رقم الهوية", "1098765432", ltr=True),
        Entry("رقم الطلب", SHORT_NUMBER if short else NUMBER, ltr=True),
    )
    signatories = (Signatory("مقدّم الطلب", MAN.name if short else LONG_WOMAN.name), Signatory("الموظف", "منى الشمري"))
    given = {} if short else {"processing": True, "health": True, "credit": False, "sharing": True, "publishing": False}
    profile = policies()[policy]
    at = reference(SHORT_NUMBER if short else NUMBER, "N")
    means = "" if short else "توقيع على الورق في الفرع"
    return privacy_content(profile, PrivacyTold() if short else told, at, person, signatories, given, means)


def shortest_receipt() -> ReceiptContent:
    """A receipt with nothing missing and no clause on the reply."""
    return replace(receipt(complete=True), reply="", reply_source="", explained=(), contact=())


def longest_receipt() -> ReceiptContent:
    """A receipt with everything there is, and twelve documents to bring."""
    return replace(receipt(), missing=MISSING)


def _letter(letter: Letter, policy: str, short: bool) -> bytes:
    return render_letter(stationery(policy), written(letter, policy, short=short))


def _receipt(form: str, content: Callable[[], ReceiptContent], policy: str) -> bytes:
    return render_receipt(stationery(policy), content(), form)


def _privacy(policy: str, short: bool) -> bytes:
    return render_privacy(stationery(policy), privacy(policy, short=short))


_POLICIES = ("roofaa", "qaisoon", "robotweak", "unnamed", "noor")
LETTER_SAMPLES: Mapping[str, Callable[[], bytes]] = {
    **{f"{code}_longest": partial(_letter, one, "roofaa", False) for code, one in LONGEST.items()},
    **{
        f"{code}_shortest": partial(_letter, one, _POLICIES[place % len(_POLICIES)], True)
        for place, (code, one) in enumerate(SHORTEST.items(), 1)
    },
    "privacy_longest": partial(_privacy, "roofaa", False),
    "privacy_shortest": partial(_privacy, "robotweak", True),
    **{
        f"receipt_{name}_{length}": partial(_receipt, form, content, policy)
        for name, form in (("a4", FORM), ("a5", FORM_A5), ("large", FORM_LARGE))
        for length, content, policy in (
            ("longest", longest_receipt, "roofaa"),
            ("shortest", shortest_receipt, "qaisoon"),
        )
    },
}
