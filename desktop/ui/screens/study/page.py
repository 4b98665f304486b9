"""The social study: card by card what reception entered is confirmed or corrected, then opinion, suggestion, advice."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout

from desktop.errors import InputError
from desktop.messages import tr
from desktop.services.study.views import StudyDesk, StudyView
from desktop.services.views import CaseFile, Ref
from desktop.ui.form import Form
from desktop.ui.screens.step_page import ScrollPage, Workplace
from desktop.ui.screens.study.cards import BlockView, StudyCardView, chapter_title
from desktop.ui.screens.study.left import LeftCard
from desktop.ui.screens.study.line import AnswerLine, line_of
from desktop.ui.screens.study.suggestion import SuggestionCard
from desktop.ui.screens.study.visit import VisitDialog
from desktop.ui.screens.study.ways import FIRST, LAST, next_place, own_question
from desktop.ui.widgets.surfaces import Banner, Card, EmptyState
from desktop.ui.widgets.words import button, words
from desktop.values import Value


class StudyStep(ScrollPage):
    """The last step, the researcher's. F4 goes to the next thing to do, F8 confirms the card in front."""

    _plan: QPushButton | None = None  # there is one while a study is in front

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self.area.setObjectName("study.area")
        self._desk: StudyDesk | None = None
        self._built = ""
        self._cards: dict[str, StudyCardView] = {}
        self._forms: dict[str, Form] = {}
        self._begin = EmptyState(
            tr("The researcher goes through what was entered, confirms it or corrects it, and recommends."),
            "clipboard-list",
            tr("Begin the study"),
        )
        self._begin.button.setObjectName("study.begin")
        self._begin.pressed.connect(self.begin)
        self._stale = Banner("", "warn", action=tr("To the declaration"))
        self._stale.setObjectName("study.stale")
        self._stale.pressed.connect(self._to_declaration)
        self._state = Banner(action=tr("Begin another study"))
        self._state.setObjectName("study.state")
        self._state.button.setObjectName("study.again")
        self._state.pressed.connect(self.begin)
        self._others = words("", "caption", wrap=True)
        self._pages = QVBoxLayout()
        self._pages.setSpacing(16)
        self.suggestion = SuggestionCard()
        self.suggestion.kept.connect(self._keep_suggestion)
        self._end = QVBoxLayout()
        self._end.setSpacing(16)
        self.left = LeftCard()
        self.left.chosen.connect(self._go_to)
        for part in (self._stale, self._state, self._others, self._begin):
            self.content.addWidget(part)
        self.content.addLayout(self._pages)
        self.content.addWidget(self.suggestion)
        self.content.addLayout(self._end)
        self.content.addWidget(self.left)
        self.content.addStretch(1)
        for key, act in (("F4", self.next_open), ("F8", self.confirm_card)):
            context = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(key), self, context=context).activated.connect(act)

    @property
    def study(self) -> StudyView | None:
        """The study in front."""
        return self._desk.study if self._desk else None

    @property
    def writable(self) -> bool:
        """Whether this officer may write, and the study is not finished."""
        return self._desk is not None and self._desk.may_write and self.study is not None and not self.study.finished

    def refresh(self, case: CaseFile) -> None:
        found = self.attempt(lambda: self.place.bench.studies.of(case.application_id))
        if found is None:
            return
        self._desk = found
        self._show_state(found)
        if found.study is not None:
            self._build(found.study)
            self._show(found.study)
        suggestions = self.attempt(lambda: self.place.bench.eligibility.of(case.application_id))
        if suggestions is not None:
            self.suggestion.show_suggestions(suggestions, writable=found.may_write)

    def enter(self) -> None:
        if self.writable:
            self.next_open()
        elif self._begin.button.isVisibleTo(self):
            self._begin.button.setFocus()

    def settle(self) -> None:
        for form in self._forms.values():
            form.settle()
        for line in self._lines():
            line.settle()

    def says(self) -> str:
        return self.left.said() if self.writable else ""

    def next_words(self) -> str:
        return tr("Finish the study") if self.writable else tr("Back to the list")

    def is_finished(self) -> bool:
        """Whether there is nothing here that this officer could end."""
        return not self.writable

    def begin(self) -> None:
        """Begin a study, or another one after the last."""
        if self.case is not None:
            application_id = self.case.application_id
            self._do(lambda: self.place.bench.studies.open(application_id))
            self.enter()

    def finish(self) -> bool:
        """End the study; False if something is left, which is shown."""
        self.settle()
        study = self.study
        if study is None:
            return False
        if study.left:
            self.left.point_out()
            return False
        done = self._do(lambda: self.place.bench.studies.finish(study.ref.id))
        if done:
            self.area.verticalScrollBar().setValue(0)
        return done

    def next_open(self) -> None:
        """Go to the next answer or question that is still open, after the one in front."""
        place = next_place(self.study, self._here()) if self.study is not None else ""
        if place:
            self._go_to(place)

    def confirm_card(self) -> None:
        """Confirm the card in which the caret stands, and go on."""
        widget = QApplication.focusWidget()
        while widget is not None and not isinstance(widget, StudyCardView):
            widget = widget.parentWidget()
        if widget is not None:
            self._confirm_all(widget.code)
            self.next_open()

    def _show_state(self, found: StudyDesk) -> None:
        study = found.study
        self._begin.setVisible(study is None)
        self._begin.button.setVisible(found.may_write)
        self._state.button.setVisible(study is not None and study.finished and found.may_write)
        self._stale.setVisible(study is not None and study.needs_declaration)
        self._stale.say(tr("The data changed after signing: a new declaration is needed."), "warn")
        self._state.setVisible(study is not None)
        self.left.setVisible(self.writable)
        others = tuple(one.said for one in study.others) if study else ()
        self._others.setVisible(bool(others))
        self._others.setText("\n".join((tr("Earlier studies of this file:"), *others)))
        if study is None:
            return
        if study.finished:
            said = tr("Finished {when} by {name}. It stays as it is.", when=study.finished_at, name=study.researcher)
            self._state.say(said, "ok")
        else:
            said = tr(
                "Begun {when} by {name}. F4 goes to what is still open.", when=study.opened_at, name=study.researcher
            )
            self._state.say(" ".join(part for part in (said, study.planned) if part), "info")

    def _build(self, study: StudyView) -> None:
        """New cards when another study is in front, or when other cards are asked for."""
        cards = [card.code for chapter in study.chapters for card in chapter.cards]
        key = tr("; ").join((study.ref.id, *cards, *(chapter.opinion for chapter in study.chapters)))
        if key == self._built:
            return
        self._built = key
        for layout in (self._pages, self._end):
            _empty(layout)
        self._cards, self._forms = {}, {}
        first = self._form_card(study, tr("The study"), "clipboard-list", FIRST, columns=3)
        first.head.addWidget(self._visit_button())
        sheet = button(tr("Visit sheet"), "ghost", "printer", name="study.sheet")
        sheet.clicked.connect(partial(self.moved.emit, "papers"))
        first.head.addWidget(sheet)
        self._pages.addWidget(first)
        for chapter in study.chapters:
            self._pages.addWidget(chapter_title(chapter.title))
            for card in chapter.cards:
                self._cards[card.code] = made = StudyCardView(card)
                made.confirmed_all.connect(self._confirm_all)
                made.to_application.connect(self._to_application)
                self._pages.addWidget(made)
            self._pages.addWidget(self._form_card(study, "", "", (chapter.opinion,)))
        self._end.addWidget(self._form_card(study, tr("What the researcher recommends"), "gavel", LAST))

    def _visit_button(self) -> QPushButton:
        made = button(tr("Plan the visit"), "ghost", "calendar", name="study.plan")
        made.clicked.connect(self._ask_visit)
        self._plan = made
        return made

    def _ask_visit(self) -> None:
        if self.study is not None and self.writable:
            plan = partial(self.place.bench.studies.plan_visit, self.study.ref.id)
            VisitDialog(
                self.window(),
                self.place.bench.studies.visit_fields(),
                lambda day, hour: self._do(lambda: plan(day, hour)),
            ).open()

    def _form_card(self, study: StudyView, title: str, icon: str, names: Sequence[str], columns: int = 2) -> Card:
        card = Card(title, "", icon)
        form = Form([one for one in study.sheet.fields if one.name in names], record="study", columns=columns)
        form.edited.connect(self._edited)
        card.body.addWidget(form)
        for name in names:
            self._forms[name] = form
        return card

    def _show(self, study: StudyView) -> None:
        sheet = self.place.saver.dress(study.sheet)
        if self._plan is not None:
            self._plan.setVisible(self.writable)
        self.left.show_left(study.left)
        for form in dict.fromkeys(self._forms.values()):
            form.show_record(sheet.values, sheet.typed, sheet.faults)
            form.lock(locked=not self.writable)
        for chapter in study.chapters:
            for card in chapter.cards:
                for block in self._cards[card.code].show_card(card, writable=self.writable):
                    block.confirmed.connect(self._confirm)
                    block.corrected.connect(self._correct)
                    block.begun.connect(self._jot)
                    block.stepped.connect(self._step)
                    block.opened.connect(self._opened)

    def _edited(self, name: str, typed: object) -> None:
        if self.study is not None and self.writable:
            self.place.saver.save(self.study.ref, name, typed, self.place.bench.studies.edit)
            self.changed.emit()

    def _confirm(self, ref: Ref, names: tuple[str, ...]) -> None:
        if self.study is not None:
            study_id, here = self.study.ref.id, self._here()
            if self._do(lambda: self.place.bench.studies.confirm(study_id, ref, *names)) and here:
                self.next_open()

    def _confirm_all(self, card: str) -> None:
        if self.study is not None:
            study_id = self.study.ref.id
            self._do(lambda: self.place.bench.studies.confirm_card(study_id, card))

    def _correct(self, at: AnswerLine, typed: object, reason: str) -> None:
        if self.study is None:
            return
        study_id, line = self.study.ref.id, at.line

        def correct() -> None:
            try:
                self.place.bench.studies.correct(study_id, line.ref, line.field.name, typed, reason)
            except InputError as error:
                if at.correction is not None:
                    at.correction.refuse(error)
            else:
                at.close_correction()

        self._do(correct)

    def _jot(self, at: AnswerLine, typed: Value, reason: str) -> None:
        if self.study is not None and self.writable:
            study_id, line = self.study.ref.id, at.line
            self.attempt(lambda: self.place.bench.studies.jot(study_id, line.ref, line.field.name, typed, reason))
            self.changed.emit()

    def _keep_suggestion(self) -> None:
        if self.case is not None:
            application_id = self.case.application_id
            self._do(lambda: self.place.bench.eligibility.keep(application_id))

    def _do(self, act: Callable[[], object]) -> bool:
        """Do what a service does and show the file as it stands then; False if it was refused, which is said."""
        done = self.attempt(lambda: (act(), True))
        if self.case is not None and done is not None:
            self.refresh(self.case)
            self.changed.emit()
        return done is not None

    def _opened(self, at: AnswerLine) -> None:
        """One correction at a time: another one that is open is kept as it is so far."""
        for line in self._lines():
            if line is not at and line.correction is not None:
                line.settle()
                line.close_correction()

    def _step(self, key: str, by: int) -> None:
        shown = [line for line in self._lines() if line.isVisibleTo(self)]
        at = next((n for n, line in enumerate(shown) if line.line.key == key), -1) + by
        if 0 <= at < len(shown):
            shown[at].setFocus(Qt.FocusReason.OtherFocusReason)
            self.area.ensureWidgetVisible(shown[at], 0, 48)

    def _lines(self) -> Iterator[AnswerLine]:
        blocks: list[BlockView] = [block for card in self._cards.values() for block in card.blocks.values()]
        for block in blocks:
            yield from block.lines()

    def _here(self) -> str:
        """The place in which the caret stands."""
        focused = QApplication.focusWidget()
        line = line_of(focused)
        if line is not None:
            return line.line.key
        return own_question(focused, self._forms)

    def _go_to(self, place: str) -> None:
        if place == "application":
            self.moved.emit(place)
        elif place in self._forms:
            self._forms[place].go_to(place)
        else:
            any(card.go_to(place) for card in self._cards.values())

    def _to_declaration(self) -> None:
        self.moved.emit("declaration")

    def _to_application(self) -> None:
        self.moved.emit("application")


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
