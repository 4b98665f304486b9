"""Which questions of a request stand together, on its page and on its paper; and those about the opinions."""

from __future__ import annotations

from desktop.field import Field
from desktop.messages import mark
from desktop.values import Kind

ASKED = (
    "requester", "channel", "body_name", "contact_name", "contact_capacity", "id_type", "id_number", "mobile", "email",
    "letter_no", "letter_on",
)  # fmt: skip
"""About who asks."""

WISHED = (
    "kind", "title", "target_group", "place", "region_code", "starts_on", "ends_on", "expected_direct",
    "expected_indirect", "cost", "cost_borne_by",
)  # fmt: skip
"""About what is asked for; why it is needed stands by itself."""

OPINIONS = (
    Field(mark("Questionnaires given out"), Kind.COUNT, "given", required=True, low=1, high=2000),
    Field(mark("Questionnaires that came back"), Kind.COUNT, "back", required=True, high=2000),
)
"""How many papers, never what they say."""
