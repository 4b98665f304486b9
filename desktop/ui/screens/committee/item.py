"""One file of a session: what the members read of it, who stands back, and the form of the decision of its kind."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.errors import IstiqbalError
from desktop.messages import tr
from desktop.mistakes import AnswersWrong
from desktop.services.committee.committee import Committee
from desktop.services.committee.views import Decided, DecisionForm, Item, Seat
from desktop.text import ltr
from desktop.ui import theme
from desktop.ui.form import Form
from desktop.ui.notices import Notices
from desktop.ui.order import reveal
from desktop.ui.widgets.choices import Combo
from desktop.ui.widgets.surfaces import Banner, Card
from desktop.ui.widgets.words import across, button, line, words


class ItemCard(Card):
    """`changed`: something was written. `decided`: the decision was recorded. The papers are asked for by who makes them."""

    changed = Signal()
    decided = Signal()
    brief_asked = Signal(str)
    paper_asked = Signal(str)
    file_asked = Signal(str)

    def __init__(self, committee: Committee, notices: Notices) -> None:
        super().__init__(tr("File"), "", "file-text")
        self.setObjectName("session.item")
        self._committee, self._notices = committee, notices
        self._item: Item | None = None
        self._asked: DecisionForm | None = None
        self._form: Form | None = None
        self._about = words("", wrap=True)
        self._buttons()
        self.body.addWidget(self._about)
        self._stand_back()
        self.body.addWidget(line())
        self.state = Banner()
        self.state.setObjectName("session.item.state")
        self.body.addWidget(self.state)
        self._told = words("", wrap=True)
        self._told.setObjectName("session.item.decision")
        self.body.addWidget(self._told)
        self._article = words("", "caption", wrap=True)
        self._article.setObjectName("decision.article")
        self.body.addWidget(self._article)
        self._record = button(tr("Record the decision"), "primary", "gavel", name="decision.record", tip="Ctrl+Alt+Q")
        self._record.setShortcut("Ctrl+Alt+Q")
        self._record.clicked.connect(self.record)
        self.body.addLayout(across(None, self._record))

    def show_item(self, item: Item | None, seats: tuple[Seat, ...], *, writable: bool) -> None:
        """Show one file of the agenda; None hides the card."""
        another = item is None or self._item is None or item.id != self._item.id
        self._item = item
        self.setVisible(item is not None)
        if item is None:
            return
        self.title.setText(tr("File {code}", code=ltr(item.code)))
        self.caption.setText(tr("{place} on the agenda", place=item.place))
        told = (item.category, item.asked, item.recommendation or tr("Not studied"), item.note)
        self._about.setText(tr(" · ").join((ltr(item.number), *(one for one in told if one))))
        self._drop.setVisible(writable and not item.decision)
        self._show_back(item, seats, writable=writable and not item.decision)
        asked = self._notices.attempt(partial(self._committee.decisions.form, item.id))
        if asked is not None:
            self._show_form(asked, another=another)

    def settle(self) -> None:
        """Keep what is still being typed."""
        if self._form is not None:
            self._form.settle()

    def record(self) -> None:
        """Record the decision, or show what is missing."""
        if self._item is None or self._form is None or self._form.isHidden():
            return
        answers = self._form.collect()
        if answers is None:
            return
        try:
            self._committee.decisions.decide(self._item.id, answers)
        except AnswersWrong as error:
            self._form.set_faults(error.faults)
            self._form.first_fault()
        except IstiqbalError as error:
            self._notices.show(error)
        else:
            self._notices.toast(tr("The decision about file {code} was recorded.", code=ltr(self._item.code)))
            self.decided.emit()

    def enter(self) -> bool:
        """Bring the card into sight, the caret in the first question that is open; whether there is one."""
        if self._form is None or self.isHidden() or self._form.isHidden():
            return False
        reveal(self)
        return self._form.first_unanswered() or self._form.first_field()

    def _buttons(self) -> None:
        brief = button(tr("Read the brief"), "", "file-text", name="session.brief", tip="Ctrl+Alt+B")
        brief.setShortcut("Ctrl+Alt+B")
        look = button(tr("Open the file"), "ghost", "eye", name="session.file")
        self._drop = button(tr("Take it off the agenda"), "ghost", "x", name="session.drop")
        self._print = button(tr("Decision sheet"), "", "printer", name="session.decision")
        brief.clicked.connect(lambda: self.brief_asked.emit(self._item.application_id if self._item else ""))
        look.clicked.connect(lambda: self.file_asked.emit(self._item.application_id if self._item else ""))
        self._print.clicked.connect(lambda: self.paper_asked.emit(self._item.decision_id if self._item else ""))
        self._drop.clicked.connect(self._take_off)
        self.body.addLayout(across(brief, self._print, look, None, self._drop))

    def _stand_back(self) -> None:
        self._member, self._why = Combo(), Combo()
        for combo, name, label in (
            (self._member, "recusal.member", tr("Member who stands back")),
            (self._why, "recusal.reason", tr("Reason of standing back")),
        ):
            combo.setObjectName(name)
            combo.setAccessibleName(label)
            combo.setFixedWidth(theme.current().px(230))
        self._why.offer(self._committee.attending.lists().recusals, tr("Reason of standing back"))
        back = button(tr("Stands back"), "", "user", name="recusal.add")
        back.clicked.connect(self._add_recusal)
        self._adding = QWidget()
        row = across(words(tr("Stands back from this file:"), "label"), self._member, self._why, back, None)
        self._adding.setLayout(row)
        self._back = QVBoxLayout()
        self._back.setSpacing(4)
        self.body.addLayout(self._back)
        self.body.addWidget(self._adding)

    def _show_back(self, item: Item, seats: tuple[Seat, ...], *, writable: bool) -> None:
        while (old := self._back.takeAt(0)) is not None:
            if gone := old.widget():
                gone.hide()
                gone.deleteLater()
        reasons = dict(self._committee.attending.lists().recusals)
        for one in item.stood_back:
            said = tr("{member} stands back: {reason}", member=one.member, reason=reasons.get(one.reason, one.reason))
            away = button("", "icon", "trash-2", tip=tr("Take it back"), name=f"recusal.{one.id}.remove")
            away.clicked.connect(partial(self._remove_recusal, one.id))
            holder = QWidget()
            holder.setLayout(across(words(said), away, None))
            self._back.addWidget(holder)
            away.setVisible(writable)
        gone_ids = {one.member_id for one in item.stood_back}
        free = [one for one in seats if one.attendance == "present" and one.member_id not in gone_ids]
        self._member.offer([(one.member_id, one.name) for one in free], tr("Member who stands back"))
        self._adding.setVisible(writable and bool(free))

    def _add_recusal(self) -> None:
        if self._item is not None:
            item, member, why = self._item.id, self._member.code(), self._why.code()
            if self._do(partial(self._committee.attending.stand_back, item, member, why)):
                self._why.show_code("")

    def _remove_recusal(self, recusal_id: str) -> None:
        self._do(partial(self._committee.attending.come_back, recusal_id))

    def _take_off(self) -> None:
        if self._item is not None:
            self._do(partial(self._committee.sessions.drop, self._item.id))

    def _show_form(self, asked: DecisionForm, *, another: bool) -> None:
        self._asked = asked
        if another and self._form is not None:
            self.body.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
            self._form = None
        if self._form is None:
            self._form = Form(asked.fields, record="decision", columns=3)
            self._form.edited.connect(self._edited)
            self.body.insertWidget(self.body.indexOf(self._article), self._form)
        self._form.show_record(asked.values, asked.typed, self._form.faults() if not another else {})
        decided = self._decision()
        open_ = not asked.refused and decided is None
        for one in (self._form, self._record, self._article):
            one.setVisible(open_)
        self._print.setVisible(decided is not None)
        self._told.setVisible(decided is not None)
        self._article.setText(self._words())
        if decided is not None:
            self.state.say(tr("Decided: {decision}", decision=decided.label), "ok", "gavel")
            self._told.setText(_told(decided))
        else:
            self.state.say(asked.refused or asked.quorum, "warn" if asked.refused else "info")

    def _words(self) -> str:
        """The words of the article that is chosen."""
        if self._asked is None:
            return ""
        said = self._asked.articles.get(str(self._asked.values.get("step") or ""), "")
        return tr("The article says: «{words}»", words=said) if said else ""

    def _decision(self) -> Decided | None:
        if self._item is None or not self._item.decision_id:
            return None
        found = self._committee.decisions.of(self._item.application_id)
        return next((one for one in found if one.id == self._item.decision_id), None)

    def _edited(self, name: str, typed: object) -> None:
        if self._item is None or self._asked is None:
            return
        item, asked = self._item.id, self._asked
        jot = self._committee.decisions.jot
        if not self._notices.succeeds(lambda: jot(item, name, typed)):
            return
        if name == "kind" and typed in asked.usual:
            self._notices.attempt(partial(jot, item, "step", asked.usual[str(typed)]))
        fresh = self._notices.attempt(partial(self._committee.decisions.form, item))
        if fresh is not None and self._form is not None:
            self._asked = fresh
            wrong = {one: said for one, said in self._form.faults().items() if one != name or one in fresh.typed}
            self._form.show_record(fresh.values, fresh.typed, wrong)
            self._article.setText(self._words())

    def _do(self, act: Callable[[], object]) -> bool:
        done = self._notices.succeeds(act)
        if done:
            self.changed.emit()
        return done


def _told(decided: Decided) -> str:
    """A decision as it stands, answer by answer, and the article."""
    said = [tr("{label}: {value}", label=label, value=value) for label, value in decided.answers]
    article = tr("{article}: {words}", article=decided.article, words=decided.article_words)
    return "\n".join((*said, article, decided.by))
