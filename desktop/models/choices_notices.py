"""The closed lists of what beneficiaries are told, and of what other associations are told of them."""

from __future__ import annotations

from desktop.field import Choice
from desktop.messages import mark


def _of(*pairs: tuple[str, str]) -> tuple[Choice, ...]:
    return tuple(Choice(code, label) for code, label in pairs)


LETTER_KINDS = _of(
    ("receipt", mark("Receipt for the applicant")),
    ("completion", mark("Request to complete the documents")),
    ("acceptance", mark("Letter of acceptance")),
    ("apology", mark("Letter of apology")),
    ("deferral", mark("Notice of postponement")),
    ("outside_referral", mark("Letter of referral to another body")),
    ("outside_notice", mark("The beneficiary's copy of the referral")),
    ("inside_referral", mark("Referral to the social researcher")),
    ("appeal_reply", mark("Reply to an appeal")),
    ("complaint_reply", mark("Reply to a complaint")),
)
MESSAGE_KINDS = _of(
    ("message_receipt", mark("Message: application received")),
    ("message_completion", mark("Message: documents are missing")),
    ("message_visit", mark("Message: date of the researcher's visit")),
    ("message_result", mark("Message: a decision was made")),
    ("message_referral", mark("Message: the request was referred")),
    ("message_update", mark("Message: data to be updated")),
    ("message_survey", mark("Message: opinion of the service")),
)
NOTICE_KINDS = (*LETTER_KINDS, *MESSAGE_KINDS)

HANDED, BY_PHONE, IN_VISIT = "letter_handed", "phone", "visit"
SMS_COPIED, WHATSAPP_COPIED = "sms_copied", "whatsapp_copied"
WAYS_TOLD = _of(
    (HANDED, mark("The letter was handed over")),
    (BY_PHONE, mark("Told by telephone")),
    (IN_VISIT, mark("Told in person, without the letter")),
    (SMS_COPIED, mark("Text copied for an SMS")),
    (WHATSAPP_COPIED, mark("Text copied for WhatsApp")),
)
TELLING_WAYS = tuple(one for one in WAYS_TOLD if one.code in (HANDED, BY_PHONE, IN_VISIT))
"""After these the beneficiary knows; that a text was copied says nothing of its sending."""

RECIPIENTS = _of(
    ("self", mark("The applicant")),
    ("agent", mark("Who acts for the applicant by deed")),
    ("relative", mark("A relative, whom the applicant named")),
    ("body", mark("The other body")),
    ("researcher", mark("Social researcher")),
)

# --- referral to another association ---

WAYS_SENT = _of(
    ("by_hand", mark("Taken by the beneficiary")),
    ("courier", mark("By a messenger of the association")),
    ("post", mark("By registered post")),
    ("email", mark("By the official e-mail")),
    ("platform", mark("By a platform of the sector")),
)
CONSENTS_SHOWN = _of(
    ("file", mark("The consent to share that stands in the file")),
    ("signed", mark("A consent signed for this referral")),
)
OUTSIDE_OUTCOMES = _of(
    ("accepted", mark("Accepted by that body")),
    ("refused", mark("Refused by that body")),
    ("no_answer", mark("No answer came")),
)
