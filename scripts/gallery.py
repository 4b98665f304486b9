"""Draw every widget in its states to pictures, for people to look at: python scripts/gallery.py FOLDER [--window]

Names and numbers are invented. With --window the page is shown in a real window instead and stays open.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path

if "--window" not in sys.argv:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop.dates import WrittenDate
from desktop.errors import BadMobile, DiskFull
from desktop.field import Choice, Field, Kind, Value, When
from desktop.text import ltr
from desktop.ui import theme
from desktop.ui.actions import Command
from desktop.ui.application import create_application
from desktop.ui.form import Form
from desktop.ui.main_window import MainWindow
from desktop.ui.palette import Entry, Palette
from desktop.ui.rows import Row, RowList
from desktop.ui.shell import Page, Shell
from desktop.ui.summary import ErrorSummary
from desktop.ui.table import Column, RecordTable
from desktop.ui.widgets.edits import SearchBox
from desktop.ui.widgets.pdf_view import PdfView
from desktop.ui.widgets.pill import Pill
from desktop.ui.widgets.signature_pad import Point, SignaturePad
from desktop.ui.widgets.stepper import Step, Stepper, StepState
from desktop.ui.widgets.surfaces import Banner, Card, EmptyState, PageBody
from desktop.ui.widgets.sync_badge import SyncBadge, SyncKind, SyncState
from desktop.ui.widgets.words import across, button, words

HOUSING = (Choice("owned", "ملك"), Choice("rent", "إيجار"), Choice("charity", "سكن خيري"))
NEEDS = tuple(
    Choice(code, label)
    for code, label in (
        ("food", "سلة غذائية"), ("rent", "إيجار"), ("health", "علاج"), ("bill", "سداد فواتير"),
        ("school", "حقيبة مدرسية"), ("aid", "كفالة يتيم"), ("repair", "ترميم منزل"), ("appliance", "أجهزة كهربائية"),
    )
)  # fmt: skip
FIELDS = tuple(
    field.named(name)
    for name, field in {
        "name": Field("الاسم الأول", Kind.NAME, required=True),
        "identity": Field("رقم الهوية / الإقامة", Kind.IDENTITY, required=True, help="عشرة أرقام تبدأ بـ 1 أو 2"),
        "birth": Field("تاريخ الميلاد", Kind.BIRTH_DATE, required=True, help="اكتب أحد التاريخين ويُحسب الآخر"),
        "mobile": Field("الجوال", Kind.MOBILE, required=True),
        "housing": Field("نوع السكن", Kind.CHOICE, required=True, choices=HOUSING),
        "rent": Field("الإيجار السنوي (ر.س)", Kind.MONEY, when=When("housing", ("rent",))),
        "iban": Field("رقم الآيبان", Kind.IBAN),
        "address": Field("العنوان المختصر", Kind.SHORT_ADDRESS),
        "members": Field("عدد أفراد الأسرة", Kind.COUNT, low=1, high=30),
        "supported": Field("هل يستفيد من الضمان الاجتماعي؟", Kind.FLAG, required=True),
        "needs": Field("أنواع المساعدة المطلوبة", Kind.CHOICES, choices=NEEDS, required=True),
        "notes": Field("ملاحظات الباحث الاجتماعي", Kind.LONG_TEXT, high=2000),
    }.items()
)
VALUES: dict[str, Value] = {
    "name": "نورة", "identity": "1048293756", "birth": WrittenDate.parse("1404/06/12"), "mobile": "+966551234567",
    "housing": "rent", "rent": 1_800_000, "iban": "SA0380000000608010167519", "address": "RHMA3184", "members": 6,
    "supported": True, "needs": ("rent", "health", "school"),
    "notes": "تسكن الأسرة في شقة من غرفتين، والأب منوّم في المستشفى منذ شهرين. تحتاج إلى زيارة متابعة بعد أسبوعين.",
}  # fmt: skip
MEMBER = tuple(
    field.named(name)
    for name, field in {
        "name": Field("الاسم", Kind.NAME, required=True),
        "relation": Field("صلة القرابة", Kind.CHOICE, choices=(Choice("son", "ابن"), Choice("daughter", "ابنة"))),
        "age": Field("العمر", Kind.COUNT),
    }.items()
)


@dataclass(frozen=True, slots=True)
class File:
    id: int
    name: str
    district: str
    income: str
    state: str
    tone: str
    seen: str


@dataclass(frozen=True, slots=True)
class Picture:
    width: int
    height: int
    rgb: bytes


def form_page(window: MainWindow, *, wrong: bool) -> QWidget:
    """A long form; with `wrong`, as it looks after «done» was pressed too early."""
    page = PageBody("استمارة بحث حالة", "مسودّة · حُفظت على هذا الجهاز قبل لحظات")
    steps = ("الاستقبال", "الطلب", "التحقّق", "الإقرار", "الأوراق", "الاكتمال")
    states = [StepState.COMPLETE, StepState.OPEN, StepState.OPEN] + [StepState.BLOCKED] * 3
    stepper = Stepper()
    stepper.show_steps(
        [Step(str(n), t, s, "يُفتح بعد مطابقة الوثائق") for n, (t, s) in enumerate(zip(steps, states, strict=True))], "1"
    )
    page.content.addWidget(stepper)
    form = Form(FIELDS, record="application")
    summary = ErrorSummary([form])
    page.content.addWidget(summary)
    card = Card("البيانات الأساسية", "الحقول المعلّمة بـ * إلزامية", "users")
    card.body.addWidget(form)
    page.content.addWidget(card)
    family = Card("أفراد الأسرة", "", "house")
    rows = RowList(
        MEMBER, record="member", add="إضافة فرد", empty="لم يُضف أحد من أفراد الأسرة بعد.",
        summarise=lambda row: str(row.values.get("name") or "فرد جديد"), notices=window.notices,
    )  # fmt: skip
    rows.show_rows([Row("1", {"name": "سارة", "relation": "daughter", "age": 9}), Row("2", {"name": "فهد"})])
    rows.open_row("2")
    family.body.addWidget(rows)
    page.content.addWidget(family)
    signing = Card("الإقرار والتوقيع", "", "pen-line")
    pad = SignaturePad()
    pad.show_strokes([[Point(0.2 + n / 60, 0.5 + 0.2 * ((n * 7) % 11 - 5) / 9, n * 9, 0.5) for n in range(30)]])
    signing.body.addWidget(pad)
    signing.body.addLayout(across(button("تراجع", "ghost", "undo-2"), button("مسح التوقيع", "ghost", "eraser"), None))
    page.content.addWidget(signing)
    page.content.addStretch(1)
    page.foot(
        button("رجوع للقائمة", "ghost", "chevron-left"), None, button("حفظ مسودّة", "", "save"),
        button("اعتماد الاستمارة", "primary", "check"),
    )  # fmt: skip
    if wrong:
        typed = {"mobile": "0551ABC", "birth": "1447/02/30"}
        form.show_record({"name": "نورة", "housing": "rent"}, typed)
        form.set_faults(
            {"mobile": BadMobile().say(), "birth": "شهر صفر 1447 تسعة وعشرون يومًا بتقويم أم القرى؛ راجع اليوم."}
        )
        form.collect()
        summary.announce()
    else:
        form.show_record(VALUES)
    return page


def list_page() -> QWidget:
    """Search, filters, a table with states."""
    page = PageBody("الملفات", "480 ملفًا", scrolling=False)
    page.buttons.addWidget(button("تصدير", "", "file-text"))
    page.buttons.addWidget(button("ملف جديد", "primary", "user-plus"))
    search = SearchBox("ابحث بالاسم أو رقم الهوية أو رقم الملف…")
    search.setMinimumWidth(theme.current().px(300))
    chips = [button(text, "chip") for text in ("الكل", "قيد الدراسة", "بانتظار وثيقة", "مكتمل")]
    for chip in chips:
        chip.setCheckable(True)
    chips[0].setChecked(True)
    page.content.addLayout(across(search, *chips, None, spacing=8))
    table = RecordTable(
        (
            Column("رقم الملف", lambda f: str(f.id), 100),
            Column("الاسم", lambda f: f.name),
            Column("الحي", lambda f: f.district, 130),
            Column("الدخل الشهري", lambda f: f.income, 130),
            Column("الحالة", lambda f: f.state, 150, tone=lambda f: f.tone),
            Column("آخر مراجعة", lambda f: f.seen, 150),
        ),
        name="files",
        title="قائمة الملفات",
    )
    names = ("لطيفة بنت أحمد الزهراني", "ناصر بن أحمد العتيبي", "مريم بنت محمد البقمي", "خالد بن عبدالله الحربي")
    states = (("مكتمل", "ok"), ("قيد الدراسة", "info"), ("بانتظار وثيقة", "warn"), ("متوقّف", "err"))
    table.show_rows(
        [
            File(
                10342 + n,
                names[n % 4],
                "حي النسيم",
                ltr(f"{900 + 50 * n:,}") + " ر.س",
                *states[n * 3 % 4],
                ltr(f"1447/04/{n + 1:02}") + " هـ",
            )
            for n in range(24)
        ]
    )
    table.select_row(3)
    card = Card()
    card.body.setContentsMargins(1, 1, 1, 1)
    card.body.addWidget(table)
    page.content.addWidget(card, 1)
    return page


def parts_page() -> QWidget:
    """The smaller parts side by side."""
    page = PageBody("الأجزاء", "كل ما سوى النماذج")
    for tone, text in (
        ("info", "وصلت نسخة أحدث من هذا الملف من فرع آخر."),
        ("ok", "اكتمل التحقّق من الوثائق كلّها."),
        ("warn", "بطاقة الهوية تنتهي خلال أسبوعين."),
        ("err", "تعذّرت قراءة الملف المرفق."),
        ("gold", "لا يوجد اتصال — يمكنك العمل، وستُرسل التغييرات لاحقًا."),
    ):
        page.content.addWidget(
            Banner(text, tone, "cloud-off" if tone == "gold" else "", "فتح" if tone == "info" else "")
        )
    pills = [
        Pill(t, n, "check" if n == "ok" else "")
        for t, n in (("مطابقة", "ok"), ("منتهية", "err"), ("بانتظار", "warn"), ("مسودّة", "info"), ("موقّع", "gold"))
    ]
    page.content.addLayout(across(*pills, None, spacing=8))
    kinds = [button(kind or "عادي", kind, "save") for kind in ("", "primary", "ghost", "danger")]
    off = button("معطّل", "", "save")
    off.setEnabled(False)
    page.content.addLayout(across(*kinds, off, None, spacing=8))
    for kind in SyncKind:
        badge = SyncBadge()
        badge.show_state(SyncState(kind, 3, "" if kind is SyncKind.RUNNING else "09:42"))
        page.content.addLayout(across(badge, None))
    empty = Card()
    empty.body.addWidget(EmptyState("لا ملفات بعد — ابدأ ملفًا جديدًا عند وصول أول مراجع.", "folder-open", "ملف جديد"))
    page.content.addWidget(empty)
    view = PdfView()
    view.setMinimumHeight(260)
    view.show_pages([Picture(300, 420, b"\xff\xff\xff" * 300 * 420)])
    page.content.addWidget(view)
    page.content.addWidget(words("نهاية الصفحة", "caption"))
    return page


def visit(shell: Shell, page_id: str) -> None:
    """Go to a page."""
    shell.go(page_id)


def window() -> MainWindow:
    """A window with the sample pages."""
    made = MainWindow("استقبال")
    pages = (
        Page("home", "الرئيسية", "house", parts_page),
        Page("files", "الملفات", "users", list_page),
        Page("form", "الطلبات", "clipboard-list", lambda: form_page(made, wrong=False)),
        Page("wrong", "المراجعات", "message-circle", lambda: form_page(made, wrong=True)),
        Page("settings", "الإعدادات", "settings", QWidget, below=True),
    )
    shell = Shell("جمعية البر الأهلية", "فرع الرياض", pages, leave="خروج")
    shell.show_sync(SyncState(SyncKind.OFFLINE, 4, "09:42"))
    made.show_shell(shell)
    for number, page in enumerate(pages, 1):
        go = partial(visit, shell, page.id)
        made.commands.add(Command(page.id, page.title, go, keys=(f"Ctrl+{number}",), icon=page.icon))
    return made


def settle(app: QApplication) -> None:
    """Let layouts and paints happen."""
    clock = QElapsedTimer()
    clock.start()
    while clock.elapsed() < 120:
        app.processEvents()


def draw(app: QApplication, folder: Path, tag: str) -> None:
    """Every page of one appearance."""
    shown = window()
    shown.resize(1366, 768)
    shown.show()
    for page in ("home", "files", "form", "wrong"):
        widget = shown.shell.go(page) if shown.shell else None
        settle(app)
        shown.grab().save(str(folder / f"{page}-{tag}.png"))
        if isinstance(widget, PageBody) and widget.area is not None:
            bar = widget.area.verticalScrollBar()
            for part in (1, 2):
                bar.setValue(bar.maximum() * part // 2)
                settle(app)
                shown.grab().save(str(folder / f"{page}-{tag}-{part}.png"))
    palette = Palette(
        shown, shown.commands, lambda text: [Entry("نورة بنت عبدالله الحربي", lambda: None, ltr("10342"), "user")]
    )
    palette.open()
    palette.show_matches("ال")
    shown.notices.toast("حُذف: فهد", undo=lambda: None)
    settle(app)
    shown.grab().save(str(folder / f"palette-{tag}.png"))
    palette.hide()
    shown.notices.show(DiskFull())
    settle(app)
    for dialog in shown.findChildren(QWidget, ""):
        if dialog.isWindow() and dialog.isVisible():
            dialog.grab().save(str(folder / f"dialog-{tag}.png"))
    shown.close()
    shown.deleteLater()
    settle(app)


def main(arguments: list[str]) -> int:
    """Draw all appearances, or open the window."""
    app = create_application(arguments, dark="--dark" in arguments)
    if "--window" in arguments:
        shown = window()
        shown.show()
        if shown.shell:
            shown.shell.go("form")
        return app.exec()
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    for tag, dark, scale in (("light", False, 1.0), ("dark", True, 1.0), ("150", False, 1.5)):
        theme.use(app, dark=dark, scale=scale)
        draw(app, folder, tag)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
