"""The papers of the committee, the service and the registers, each at its shortest and at its longest, as PDF."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from desktop.printing.content import Letterhead
from desktop.printing.forms.agenda import render_agenda
from desktop.printing.forms.brief import render_brief
from desktop.printing.forms.decision import render_decision
from desktop.printing.forms.delivery import render_delivery
from desktop.printing.forms.destruction import render_destruction
from desktop.printing.forms.evidence import render_compliance, render_evidence
from desktop.printing.forms.minutes import render_minutes
from desktop.printing.forms.programme import render_programme_request, render_programme_sheet
from desktop.printing.forms.report import render_report
from desktop.printing.forms.satisfaction import render_satisfaction
from desktop.printing.forms.timeline import render_timeline
from tests.printing import committee_samples as committee
from tests.printing import evidence_samples as proof
from tests.printing import programme_samples as programme
from tests.printing import service_samples as service
from tests.printing.samples import LETTERHEAD

REGISTERS: dict[str, tuple[Callable[[Letterhead, Any], bytes], Callable[..., Any]]] = {
    "brief": (render_brief, committee.brief),
    "agenda": (render_agenda, committee.agenda),
    "minutes": (render_minutes, committee.minutes),
    "decision": (render_decision, committee.decision),
    "delivery": (render_delivery, service.delivery),
    "satisfaction": (render_satisfaction, service.satisfaction),
    "report": (render_report, service.report),
    "destruction": (render_destruction, service.destruction),
    "timeline": (render_timeline, service.timeline),
    "evidence": (render_evidence, proof.evidence),
    "compliance": (render_compliance, proof.compliance),
    "programme_request": (render_programme_request, programme.request),
    "programme_study": (render_programme_sheet, programme.study),
    "programme_decision": (render_programme_sheet, programme.decision),
    "programme_report": (render_programme_sheet, programme.report),
}
"""Each paper's module, with what draws it and what it says."""


def register(name: str, *, long: bool) -> bytes:
    """One of them as PDF."""
    draw, content = REGISTERS[name]
    return draw(LETTERHEAD, content(long=long))


REGISTER_SAMPLES: dict[str, Callable[[], bytes]] = {
    f"{name}-{size}": partial(register, name, long=size == "long") for name in REGISTERS for size in ("short", "long")
}
