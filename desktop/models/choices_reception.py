"""The closed lists of the reception: how a message came, why a question goes on, how an application came to be."""

from __future__ import annotations

from desktop.field import Choice
from desktop.messages import mark

CONTACT_WAYS = (Choice("call", mark("Phone call")), Choice("letter", mark("Letter")))
REFERRAL_KINDS = (
    Choice("unclear", mark("The procedure is not clear")),
    Choice("organisation", mark("An organisational matter")),
    Choice("special", mark("A special case")),
)
ACCEPTANCE_WAYS = (Choice("online", mark("By the electronic application")), Choice("visit", mark("By the visit")))
