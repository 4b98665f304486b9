"""What a person typed and cannot be so: each says how to mend it. What was typed is kept beside the field."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.errors import InputError
from desktop.messages import mark


class AnswersWrong(InputError):
    """Some answers cannot be taken; `faults` says of each what is wrong, by the name of its question."""

    code, message = "answers-wrong", mark("Look at what is marked, then try again.")

    def __init__(self, faults: Mapping[str, str], **values: object) -> None:
        super().__init__(**values)
        self.faults = dict(faults)


class Missing(InputError):
    code, message = "missing", mark("This is required.")


class SameAnswer(InputError):
    code, message = "same-answer", mark("This is the answer that is recorded already: confirm it instead.")


class NotAChoice(InputError):
    code, message = "not-a-choice", mark("Choose one of the listed answers.")


class NotArabicName(InputError):
    code, message = (
        "not-arabic-name",
        mark("Write the name in Arabic letters as on the identity document, 2 to 40 letters."),
    )


class BadLength(InputError):
    code, message = "bad-length", mark("Write between {low} and {high} characters.")


class NotANumber(InputError):
    code, message = "not-a-number", mark("Write digits only.")


class OutOfRange(InputError):
    code, message = "out-of-range", mark("Write a number between {low} and {high}.")


class NotAnAmount(InputError):
    code, message = (
        "not-an-amount",
        mark("Write the amount in riyals, for example 1500 or 1500.50; write 0 if there is none."),
    )


class BadIdentityFormat(InputError):
    code, message = "id-format", mark("The number has 10 digits and begins with 1 for citizens or 2 for residents.")


class BadIdentityCheckDigit(InputError):
    code, message = "id-check-digit", mark("A digit is wrong: compare the number with the document, digit by digit.")


class IdentityKindMismatch(InputError):
    code, message = "id-kind", mark("This number does not belong to the chosen kind of identity document.")


class NationalityMismatch(InputError):
    code = "nationality"
    message = mark("A national identity card belongs to a Saudi and a residence permit does not; check both answers.")


class ConsentNeeded(InputError):
    code = "consent-needed"
    message = mark("Without this consent the request cannot be studied. The visit can still end as an inquiry.")


class BadMobile(InputError):
    code, message = "mobile", mark("A mobile number has 10 digits and begins with 05.")


class BadEmail(InputError):
    code, message = "email", mark("An e-mail address looks like name@example.org; check it letter by letter.")


class BadIban(InputError):
    code, message = (
        "iban",
        mark("An IBAN begins with SA and has 24 characters; compare it with the bank's certificate."),
    )


class BadShortAddress(InputError):
    code, message = "short-address", mark("The short address is 4 Latin letters then 4 digits, for example RHMA3184.")


class BadDate(InputError):
    code, message = "date", mark("Write the date as year/month/day, for example 1446/03/01 or 2024/09/04.")


class NoSuchDay(InputError):
    code, message = "no-such-day", mark("{month} {year} has {days} days by the Umm al-Qura calendar; check the day.")


class DateBeyondTable(InputError):
    code, message = (
        "date-beyond-table",
        mark("Hijri dates are known from 1343 to 1500; write the Gregorian date instead."),
    )


class DateInFuture(InputError):
    code, message = "date-in-future", mark("This date has not come yet.")


class DateTooOld(InputError):
    code, message = "date-too-old", mark("This date is more than 130 years ago; check the year.")


class DateOrder(InputError):
    code, message = "date-order", mark("The end comes before the beginning; check both dates.")


# --- answers that contradict each other ----------------------------------------------------------------------------


class ChildOlder(InputError):
    code = "child-older"
    message = mark("A child cannot be as old as the applicant or older; check both dates of birth and the relation.")


class ParentYounger(InputError):
    code = "parent-younger"
    message = mark("A parent cannot be as young as the applicant; check both dates of birth and the relation.")


class BeforeBirth(InputError):
    code, message = "before-birth", mark("This lies before the date of birth; check both dates.")


class GenderOfRelation(InputError):
    code, message = "gender-of-relation", mark("The gender does not go with the relation; check both answers.")


class NumberTwice(InputError):
    code = "number-twice"
    message = mark("This number is already that of the applicant or of another member; compare it with the document.")


class TwoHeads(InputError):
    code, message = "two-heads", mark("A family has one head; another member is already entered as such.")


class TwoHusbands(InputError):
    code, message = "two-husbands", mark("A husband is already entered; choose the right relation.")


class ParentTwice(InputError):
    code, message = "two-parents", mark("This parent is already entered; choose the right relation.")


class MoreThanAll(InputError):
    code, message = "more-than-all", mark("This is more than “{what}”; check both numbers.")


class RentTwice(InputError):
    code = "rent-twice"
    message = mark("Write the rent by the year or by the month, not both; empty one of the two.")


class RentWanted(InputError):
    code, message = "rent-wanted", mark("Write the rent by the year or by the month.")


# --- documents in hand ---------------------------------------------------------------------------------------------


class OriginalNeeded(InputError):
    code = "original-needed"
    message = mark("A document is matched by its original: see it, or choose “Presented” until it is brought.")


class NumberDiffers(InputError):
    code = "number-differs"
    message = mark("The file has {number}: compare digit by digit, then mend the one that is wrong.")


class MustComeLater(InputError):
    code, message = "must-come-later", mark("Choose a day after today.")


class CopyTooLong(InputError):
    code, message = "copy-too-long", mark("The policy lets a copy be kept until {day} at the latest.")


class SamePerson(InputError):
    code, message = "same-person", mark("Two different people must witness it.")


# --- requests for programmes ---------------------------------------------------------------------------------------


class BeforeApproval(InputError):
    code = "before-approval"
    message = mark("It was approved on {day}, and nothing is carried out before its approval; check both dates.")


class MoreThanGranted(InputError):
    code, message = "more-than-granted", mark("This is more than was granted. Still to be given: {left}.")


class TooEarly(InputError):
    code, message = "too-early", mark("It falls due on {day}: it cannot be given before that day.")


class EndsBeforeStart(InputError):
    code, message = "ends-before-start", mark("The end cannot come before the beginning: compare the two dates.")
