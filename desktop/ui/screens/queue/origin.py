"""Where the file of an electronic application came from: its row as it stood there, and what applying was taken for."""

from __future__ import annotations

from desktop.messages import tr
from desktop.services.receiving.import_views import OriginView
from desktop.services.terms import TermsView
from desktop.text import ltr
from desktop.ui.widgets.surfaces import Banner, Card
from desktop.ui.widgets.words import words


class OriginCard(Card):
    """Shows an origin; hidden where the file began at the desk."""

    def __init__(self) -> None:
        super().__init__(tr("Came in electronically"), icon="download")
        self.setObjectName("reception.origin")
        self._source, self._own = words("", "strong", wrap=True), words("", wrap=True)
        self._times = words("", "caption", wrap=True)
        for part in (self._source, self._times, words(tr("The row as it came"), "label"), self._own):
            self.body.addWidget(part)
        self.hide()

    def show_origin(self, origin: OriginView | None) -> None:
        """Show where this file came from."""
        self.setVisible(origin is not None)
        if origin is None:
            return
        self._source.setText(tr("{file}: {row}", file=origin.source, row=origin.row))
        sent = tr("Sent by the applicant: {when}", when=ltr(origin.submitted_at)) if origin.submitted_at else ""
        taken = tr("Taken in: {when}", when=origin.taken_in)
        self._times.setText(tr(" · ").join(part for part in (sent, taken) if part))
        self._own.setText("\n".join(tr("{label}: {value}", label=label, value=cell) for label, cell in origin.own_text))


class TermsBanner(Banner):
    """The consent that an article implies in applying, under its own name."""

    def __init__(self) -> None:
        super().__init__("", "gold", "scale")
        self.setObjectName("reception.terms")
        self.hide()

    def show_terms(self, terms: TermsView | None) -> None:
        """Say what applying was taken for."""
        self.setVisible(terms is not None)
        if terms is not None:
            said = tr(
                "{way}: article {article} «{words}» Recorded {when}. It is no explicit consent: the consents are asked for apart.",
                way=terms.way,
                article=terms.article,
                words=terms.words,
                when=terms.recorded,
            )
            self.say(said, "gold", "scale")
