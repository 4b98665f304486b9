"""What the forms of a file say while nobody has filled them in: the same layouts, fed from the same declarations."""

from __future__ import annotations

from collections.abc import Callable

from desktop.messages import tr
from desktop.models.base import fields_of
from desktop.models.choices import CASE_TYPES
from desktop.models.study import Study
from desktop.policy import checklist
from desktop.policy.deadlines import reply_sentence
from desktop.policy.documents import Lasting
from desktop.policy.profile import Profile
from desktop.printing.content import (
    ApplicationContent,
    ChecklistContent,
    ChecklistItem,
    DeclarationContent,
    Entry,
    MissingContent,
    MissingLine,
    MissingPart,
    ReceiptContent,
    Reference,
    Signatory,
)
from desktop.printing.forms import application, declaration, missing, privacy, programme, receipt, study, visit_sheet
from desktop.printing.forms import checklist as documents
from desktop.printing.study_content import Found, StudyContent, Tally, VisitSheetContent
from desktop.services.blanks.programme import blank_request
from desktop.services.blanks.registers import DOTS, REGISTERS, ROOM
from desktop.services.blanks.sections import blank_parts, blank_sections
from desktop.services.papers.privacy import PrivacyTold, privacy_content
from desktop.services.papers.study_paper import labels, visit_chapter
from desktop.services.records import Blanks, Desk, Records
from desktop.services.stationery import letterhead
from desktop.services.study.lines import Known, chapters

_SHORT_LINE, _LINE = "\u2026" * 28, "\u2026" * 40
"""As wide as the page in the large print of the slip, and in that of the receipt."""

_ON_A_VISIT = 3
"""Members of the household on one visit sheet; a second sheet is taken for more."""


def blank_code(letter: str, form: str) -> str:
    """What the QR code of a blank form holds before the page: the letter of its kind, a dash, its form.

    A dash is in no code of a record, which is thirteen letters and digits long: a blank that was filled in by pen and
    scanned tells which form it is and never matches a file by itself. A person says whose it is.
    """
    return f"{letter}-{form.replace('-', '')}"


class BlankForms:
    """Draws one blank form at a time, under the policy of this association."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk = desk
        self._records = records

    @property
    def _profile(self) -> Profile:
        return self._desk.profile

    def draw(self, code: str, case: str) -> bytes:
        """The form as PDF; `case` is the kind of case, where it makes a difference."""
        draw: dict[str, Callable[[str], bytes]] = {
            "application": self._application,
            "checklist": self._checklist,
            "privacy": self._privacy,
            "declaration": lambda _: self._declaration(read_aloud=False),
            "declaration_read": lambda _: self._declaration(read_aloud=True),
            "receipt": self._receipt,
            "missing": self._missing,
            "visit_sheet": self._visit_sheet,
            "study": self._study,
            "programme": self._programme,
        }
        if code in draw:
            return draw[code](case)
        one = REGISTERS[code]
        return one.draw(letterhead(self._desk), one.content(self._profile, _reference(one.letter, one.form)))

    def _application(self, case: str) -> bytes:
        """Every question of the form with its boxes, what the office fills in, and the signatures."""
        sections = blank_sections(self._records, self._profile, case)
        roles = (tr("Applicant"), tr("Social researcher"), tr("Manager of beneficiary affairs"))
        office = (
            Entry(tr("Received by")),
            Entry(tr("Received on")),
            Entry(tr("Entered into the program by")),
            Entry(tr("Application number given by the program")),
        )
        content = ApplicationContent(
            _reference("A", application.FORM),
            blank_parts(sections),
            tuple(Signatory(role) for role in roles),
            office,
            tr("Application for support: {case}", case=_case(case)),
        )
        return application.render_application(letterhead(self._desk), content)

    def _checklist(self, case: str) -> bytes:
        """Every document that a case of this kind may need; of a choice, it is said that one is enough."""
        taken_here = (Lasting.APPLICATION, Lasting.UNTIL_WITHDRAWN)
        items = checklist.build(self._profile, {"case_type": case})
        listed = tuple(
            ChecklistItem(_document(one, items), "", ROOM) for one in items if one.validity.kind not in taken_here
        )
        case_entries = (
            Entry(tr("Applicant"), wide=True),
            Entry(tr("Application number")),
            Entry(tr("Case"), _case(case)),
        )
        verifier = Signatory(tr("Verified by"))
        content = ChecklistContent(_reference("C", documents.FORM), case_entries, listed, verifier)
        return documents.render_checklist(letterhead(self._desk), content)

    def _privacy(self, _: str) -> bytes:
        """The notice and its consents, each with its boxes; the guardian's words with room for the names."""
        told = PrivacyTold(
            verification_bodies=tr("the bodies concerned"),
            recipients=tr("the bodies concerned"),
            consent_type=DOTS,
            minor_names=(DOTS * 2,),
            guardianship_reference=DOTS,
        )
        person = (Entry(tr("Applicant"), wide=True), Entry(tr("Identity number")), Entry(tr("Application number")))
        signs = (Signatory(tr("Applicant or whoever signs for them")), Signatory(tr("The officer")))
        content = privacy_content(self._profile, told, _reference("N", privacy.FORM), person, signs)
        return privacy.render_privacy(letterhead(self._desk), content)

    def _declaration(self, *, read_aloud: bool) -> bytes:
        """The policy's text with lines where a file would put its values."""
        text, values = self._profile.declaration, self._values()
        content = DeclarationContent(
            _reference("D", declaration.FORM),
            text.opening.format_map(values),
            tuple(clause.words.format_map(values) for clause in text.clauses),
            Signatory(tr("Applicant or whoever signs for them")),
            Signatory(tr("The officer who matched the data")),
            read_aloud=read_aloud,
            title=text.title,
        )
        return declaration.render_declaration(letterhead(self._desk), content)

    def _receipt(self, _: str) -> bytes:
        """What the applicant takes home, in the policy's words."""
        text, values = self._profile.receipt, self._values()
        told = "with_committee" if self._profile.committee_name else "without_committee"
        step = self._profile.step("committee")
        facts = (Entry(tr("Applicant"), wide=True), Entry(tr("Received on")), Entry(tr("Services requested")))
        content = ReceiptContent(
            _reference("R", receipt.FORM),
            text.part("salutation").format_map(values),
            text.part("intro").format_map(values),
            facts,
            missing=(_LINE,) * 4,
            explained=(text.part(told).format_map(values),),
            reply=reply_sentence(self._profile, None),
            reply_source=step.article if step and self._profile.reply.words else "",
            employee=Signatory(tr("The officer")),
            title=text.title,
        )
        return receipt.render_receipt(letterhead(self._desk), content)

    def _missing(self, _: str) -> bytes:
        """Lines for the documents and one for the day."""
        until = tr("To be brought by {weekday} {day}", weekday=DOTS, day=DOTS)
        part = MissingPart(until, (MissingLine(((_SHORT_LINE, ""),)),) * 8)
        content = MissingContent(_reference("M", missing.FORM), (part,), (Entry(tr("Branch"), self._desk.branch),))
        return missing.render_missing(letterhead(self._desk), content)

    def _visit_sheet(self, case: str) -> bytes:
        """Every question that a study goes through, nothing recorded beside it."""
        declared = fields_of(Study)
        found = chapters(blank_sections(self._records, self._profile, case, _ON_A_VISIT), Known())
        content = VisitSheetContent(
            _reference("V", visit_sheet.FORM),
            self._of_file(),
            labels(declared["visit_kind"]),
            tuple(visit_chapter(chapter, declared) for chapter in found),
            labels(declared["recommendation"]),
            labels(declared["priority"]),
            Signatory(tr("Social researcher")),
        )
        return visit_sheet.render_visit_sheet(letterhead(self._desk), content)

    def _study(self, case: str) -> bytes:
        """Room for findings, opinions and the recommendation."""
        declared = fields_of(Study)
        cards = [
            card for one in chapters(blank_sections(self._records, self._profile, case), Known()) for card in one.cards
        ]
        opinions = tuple((tr(f.label), "") for name, f in declared.items() if name.startswith("opinion_"))
        content = StudyContent(
            _reference("S", study.FORM),
            (*self._of_file(), Entry(tr("Date of the interview or visit")), Entry(tr("Researcher"))),
            tuple(Tally(card.title, "", "") for card in cards),
            (Found(ROOM, "", "", "", ""),) * 6,
            opinions,
            tuple(Entry(tr(declared[name].label)) for name in ("recommendation", "priority")),
            "",
            (),
            (Signatory(tr("Social researcher")), Signatory(tr("Manager of beneficiary affairs"))),
        )
        return study.render_study(letterhead(self._desk), content)

    def _programme(self, _: str) -> bytes:
        """The questions of a request for a programme, and the statement under which it is signed."""
        reference = _reference("Y", programme.FORM_REQUEST)
        content = blank_request(self._records, self._profile, self._values(), reference)
        return programme.render_programme_request(letterhead(self._desk), content)

    def _of_file(self) -> tuple[Entry, ...]:
        return (
            Entry(tr("Application number")),
            Entry(tr("Applicant")),
            Entry(tr("Case")),
            Entry(tr("Mobile")),
            Entry(tr("Services requested"), wide=True),
        )

    def _values(self) -> Blanks:
        """What the policy itself says; anything else is a line to write on."""
        known = self._profile.standing_values()
        asked = ("id_kind", "id_number", "capacity", "application_no", "date_hijri", "date_gregorian")
        return Blanks(
            {**dict.fromkeys(asked, DOTS), **known, "applicant_name": DOTS * 2, "employee": DOTS},
            branch=self._desk.branch,
        )


def _case(code: str) -> str:
    return next(tr(one.label) for one in CASE_TYPES if one.code == code)


def _document(item: checklist.Item, items: tuple[checklist.Item, ...]) -> str:
    """Its name, and with which others it is a choice."""
    others = {one.label for group in checklist.alternatives(items, item) for one in group} - {item.label}
    return (
        tr("{document} – or: {others}", document=item.label, others=tr(", ").join(sorted(others)))
        if others
        else item.label
    )


def _reference(letter: str, form: str) -> Reference:
    """No number and no date: lines to write on."""
    return Reference("", "", "", blank_code(letter, form))
