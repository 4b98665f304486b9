"""A case from the greeting to the opinion of the service, each part at the window of the person whose work it is."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.e2e.windows import Window

OPINION = "زرنا الأسرة وما ذُكر في الطلب مطابق لما رأيناه."
MEMBERS = (("ماجد خالد السالم", "chair"), ("سارة علي الشهري", "member"), ("فهد ناصر العنزي", "secretary"))
QUESTION, ANSWER = "هل تُقبل صورة صك الولاية من تطبيق توكلنا؟", "نعم، إذا ظهر فيها رقم الصك وتاريخه."


def day(window: Window) -> str:
    """Today as it is typed."""
    return f"{window.seat.office.now:%Y/%m/%d}"


def names(window: Window, begin: str) -> list[str]:
    """What can be seen whose name begins like this."""
    everything = (one for top in QApplication.topLevelWidgets() for one in top.findChildren(QWidget))
    found = (one.objectName() for one in everything if one.isVisible() and one.objectName().startswith(begin))
    return list(dict.fromkeys(found))  # a dialog is a window of its own and a part of its parent's


def receive(window: Window) -> str:
    """The visitor takes a number, is called, asks, applies, shows the documents and signs; the number of the file."""
    window.press("F6")
    window.press("F7")
    job = window.main_job()
    job.receive()
    job.apply()
    job.verify()
    job.declare()
    window.hands.click("papers.make.receipt")
    window.hands.wait(lambda: "receipt" in made(window), "the receipt")
    window.hands.click("file.next")
    window.hands.find("done.stage")
    window.hands.click("file.next")
    window.hands.settle(0.2)
    assert window.seat.opened.cases.recent()[0].stage == "complete"
    return window.seat.opened.cases.recent()[0].number


def made(window: Window) -> tuple[str, ...]:
    """The papers of the newest file."""
    desk = window.seat.opened
    return desk.papers.made(desk.cases.recent()[0].application_id)


def study(window: Window, number: str) -> None:
    """The researcher confirms what was entered, gives an opinion and recommends."""
    hands, application = window.hands, window.open_file(number, "study")
    hands.click("study.begin")
    hands.choose("study.visit_kind", "office")
    hands.type("study.visit_date.gregorian", day(window))
    hands.type("study.present", "مقدّمة الطلب")
    for part in ("personal", "family", "means", "housing", "need"):
        if hands.sees_part(f"study.opinion_{part}"):
            hands.type(f"study.opinion_{part}", OPINION)
    hands.choose("study.recommendation", "accept")
    hands.choose("study.priority", "top")
    hands.type("study.recommendation_reason", "الدخل لا يغطي الإيجار والغذاء.")
    for _ in range(40):
        found = window.seat.opened.studies.of(application).study
        if found is None or not found.left:
            break
        window.enter_keys(Qt.Key.Key_F4, Qt.Key.Key_F8)
    hands.click("file.next")
    hands.settle(0.3)
    assert window.seat.opened.cases.open(application).stage == "researched"


def name_members(window: Window) -> None:
    """Who sits on the committee."""
    hands = window.hands
    hands.click("nav.committee")
    hands.click("committee.rules")
    for name, capacity in MEMBERS:
        before = set(names(window, "member."))
        hands.click("member.add")
        (row,) = {one.split(".")[1] for one in set(names(window, "member.")) - before if one.endswith(".name")}
        hands.type(f"member.{row}.name", name)
        hands.choose(f"member.{row}.capacity", capacity)
    hands.click("rules.back")


def decide(window: Window, service: str) -> None:
    """A session is called, takes the file, accepts it and closes its minutes."""
    hands, committee = window.hands, window.seat.opened.practice.committee
    hands.click("nav.committee")
    hands.click("committee.plan")
    hands.type("session.held_on.gregorian", day(window))
    hands.type("session.place", "قاعة الاجتماعات")
    hands.click("committee.call")
    hands.click("session.back")
    hands.click("committee.add_all")
    hands.find("committee.sessions").setFocus()
    window.enter_keys(Qt.Key.Key_Return)
    hands.click("session.open")
    hands.choose("decision.kind", "accept")
    hands.type("decision.category", "أ")
    for one in names(window, "decision.services."):
        if one.endswith(f".{service}") != hands.find(one).isChecked():  # type: ignore[attr-defined]  # they are chips
            hands.click(one)
    hands.type("decision.amount", "300")
    hands.choose("decision.period", "once")
    until = window.seat.office.now + dt.timedelta(days=300)
    for name, when in (("from_on", day(window)), ("until_on", f"{until:%Y/%m/%d}"), ("review_on", f"{until:%Y/%m/%d}")):
        hands.type(f"decision.{name}.gregorian", when)
    for name, text in (("approval_no", "44"), ("approved_on.gregorian", day(window))):
        if hands.sees(f"decision.{name}"):
            hands.type(f"decision.{name}", text)
    hands.picture("decision")
    hands.click("decision.record")
    hands.settle(0.3)
    hands.click("session.close")
    confirm(window)
    hands.settle(0.2)
    assert committee.sessions.all()[0].state == "closed"
    hands.picture("closed")


def confirm(window: Window) -> None:
    """Say yes to what the window asks."""
    hands = window.hands
    hands.find("dialog.answer0")
    hands.click("dialog.answer0")


def tell(window: Window, number: str) -> None:
    """The acceptance is read, handed over, and that is recorded."""
    hands, application = window.hands, window.open_file(number, "course")
    hands.click("letters.read.acceptance")
    hands.wait(lambda: "acceptance" in window.seat.opened.papers.made(application), "the letter")
    hands.click("letters.tell.acceptance")
    hands.choose("tell.way", "letter_handed")
    hands.choose("tell.recipient_is", "self")
    hands.click("dialog.answer0")
    hands.settle(0.3)
    assert window.seat.opened.cases.open(application).stage == "notified"


def care(window: Window, number: str, service: str) -> None:
    """What was granted is handed over; later the beneficiary is called, and the service comes to its end."""
    hands, application = window.hands, window.open_file(number, "course")
    hands.click(f"aid.give.{service}")
    hands.choose("delivery.receiver", "beneficiary")
    hands.choose("delivery.signed", "paper")
    hands.click("dialog.answer0")
    hands.click("paper_dialog.close")
    hands.wait(lambda: window.seat.opened.cases.open(application).stage == "active", "an active beneficiary")
    hands.click("care.follow_up")
    hands.choose("follow_up.way", "phone")
    hands.type("follow_up.found", "وصلتها السلة وهي بحال حسنة.")
    hands.choose("follow_up.entitled", "yes")
    hands.click("dialog.answer0")
    hands.settle(0.3)
    hands.click(f"aid.end.{service}")
    hands.choose("enrolment.end_reason", "finished")
    hands.click("dialog.answer0")
    hands.settle(0.3)
    hands.picture("cared-for")


def ask_opinion(window: Window) -> None:
    """The beneficiary is asked by phone how the service was."""
    hands = window.hands
    hands.click("nav.voices")
    hands.click("voices.tab.asking")
    hands.wait(lambda: bool(window.seat.opened.practice.voices.surveys.to_ask()), "somebody to ask")
    hands.find("voices.asking").setFocus()
    window.enter_keys(Qt.Key.Key_Home)
    hands.click("voices.asking.phone")
    for chip in [one for one in names(window, "marks.") if one.endswith(".4")]:
        hands.click(chip)
    hands.picture("opinion")
    hands.click("dialog.answer0")
    hands.wait(lambda: not names(window, "marks."), "the opinion to be taken")


def finish(window: Window, number: str) -> None:
    """The file is closed, with the reason."""
    hands, application = window.hands, window.open_file(number, "course")
    hands.click("course.close")
    hands.click("reason.ready1")
    hands.click("dialog.answer0")
    hands.settle(0.3)
    assert window.seat.opened.cases.open(application).stage == "closed"
    hands.picture("closed")


def is_held(window: Window, number: str) -> bool:
    """Whether the reply waits for its earliest day, says so, and cannot be recorded as told."""
    window.open_file(number, "course")
    window.hands.find("letters.line.acceptance")
    window.hands.picture("held")
    return "letters.tell.acceptance" not in names(window, "letters.tell.")
