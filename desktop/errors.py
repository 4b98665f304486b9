"""What can go wrong, sorted by who can mend it.

IstiqbalError
├── InputError            the person at the keyboard mends it; what was typed is kept (leaves: desktop.mistakes)
├── OutageError           the surroundings failed: disk, line, printer; the message says what to do
├── RefusedError          a rule of the policy or of security says no; the message says which and why
└── IntegrityError        stored or received data is not what it should be; work stops before it spreads

Anything else is a bug: it is logged, shown as such, and never swallowed. Each leaf has a stable code, a translatable
message and, for the central, an HTTP status.
"""

from __future__ import annotations

import logging
from typing import Any, ClassVar

from desktop.messages import mark, tr


class IstiqbalError(Exception):
    """Base of everything we raise on purpose; `values` fill the placeholders of the class's message."""

    code: ClassVar[str] = "error"
    message: ClassVar[str] = ""
    status: ClassVar[int] = 400
    level: ClassVar[int] = logging.INFO

    def __init__(self, **values: object) -> None:
        super().__init__(self.code, values)
        self.values = values

    def say(self) -> str:
        """The sentence to show, in the language in use."""
        return tr(self.message, **self.values)

    def __str__(self) -> str:
        return f"{self.code}: {self.message.format_map(_Lenient(self.values))}"


class _Lenient(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "{" + key + "}"


class InputError(IstiqbalError):
    """Something typed cannot be accepted as it is."""

    code = "input"
    status = 422


class OutageError(IstiqbalError):
    """The disk, the line, the printer or another part of the surroundings failed."""

    code = "outage"
    status = 503
    level = logging.WARNING


class RefusedError(IstiqbalError):
    """A rule says no."""

    code = "refused"
    status = 403


class IntegrityError(IstiqbalError):
    """Data is damaged or was altered."""

    code = "integrity"
    status = 409
    level = logging.ERROR


# --- opening the data ----------------------------------------------------------------------------------------------


class WrongPassword(InputError):
    code, message, status = "wrong-password", mark("The name or the password is not right. Try again."), 401


class TooManyAttempts(RefusedError):
    code, message = "too-many-attempts", mark("Too many attempts. Wait {seconds} seconds, then try again.")


class WeakPassword(InputError):
    code, message = (
        "weak-password",
        mark("Choose at least 12 characters that are not easy to guess: four unrelated words, for example."),
    )


class DamagedDatabase(IntegrityError):
    code = "damaged-database"
    message = mark(
        "The data file on this computer is damaged or was replaced. Nothing was changed. "
        "Do not delete anything; restore the newest copy from the backups folder: {folder}"
    )


class DamagedKeys(IntegrityError):
    code = "damaged-keys"
    message = mark(
        "The file {file}, which opens the data of this computer, is damaged or was replaced. Nothing was changed. "
        "Do not delete anything, and ask your headquarters for help."
    )


class DamagedBlob(IntegrityError):
    code = "damaged-blob"
    message = mark(
        "A stored scan is damaged or was replaced, so it is not shown. The record stays: scan the paper again."
    )


class UnreadableScan(InputError):
    code = "unreadable-scan"
    message = mark("{file} was not read: {why}")


class AlreadySetUp(RefusedError):
    code, message = "already-set-up", mark("This computer is already set up: log in instead.")


class LoginTaken(InputError):
    code, message = "login-taken", mark("This login name is already used on this computer. Choose another.")


class NewerDatabase(RefusedError):
    code, message = (
        "newer-database",
        mark("The data was written by a newer version of Istiqbal. Install that version to open it."),
    )


class UnsafeDatabaseEngine(RefusedError):
    code = "unsafe-engine"
    message = mark("The database engine on this computer is not safe to use ({found}). Reinstall Istiqbal.")


class DiskFull(OutageError):
    code, message = (
        "disk-full",
        mark(
            "The disk is full, so this could not be saved. What you typed is still here: free some space, then press Enter again."
        ),
    )


class DiskFailed(OutageError):
    code, message = (
        "disk-failed",
        mark(
            "The disk did not accept the data. What you typed is still here: try again, and tell your manager if it happens twice."
        ),
    )


class AlreadyRunning(RefusedError):
    code, message = "already-running", mark("Istiqbal is already open on this computer.")


# --- the line and the central --------------------------------------------------------------------------------------


class CentralUnreachable(OutageError):
    code, message = (
        "central-unreachable",
        mark("The central store cannot be reached now. Your work is kept here and will be sent when the line returns."),
    )


class NotOurCentral(IntegrityError):
    code = "not-our-central"
    message = mark(
        "The server that answered is not your association's central store. Nothing was sent. Check the address and the code."
    )


class CentralRefused(RefusedError):
    code, message = "central-refused", mark("The central store refused: {reason}")


class BadEnrolCode(InputError):
    code, message, status = (
        "enrol-code",
        mark("This code is not valid: it may be mistyped, used already, or older than 72 hours."),
        403,
    )


class BadCentralAddress(InputError):
    code, message = "central-address", mark("Write the address as https://name:port, as headquarters gave it to you.")


class BadMessage(IntegrityError):
    code, status = "bad-message", 400
    message = mark("What was received is damaged or not written as this version expects ({what}).")


# --- the central's refusals, as they come over the wire --------------------------------------------------------------


class UnknownDevice(RefusedError):
    code, message, status = "unknown-device", mark("This computer is not enrolled here."), 401


class RevokedDevice(RefusedError):
    code, message, status = "revoked", mark("This computer is no longer allowed to exchange data."), 401


class StaleRequest(RefusedError):
    code, message, status = "stale", mark("The clock of this computer differs too much from the central store's."), 401


class ReplayedRequest(RefusedError):
    code, message, status = "replayed", mark("This request was received before."), 401


# --- rules ---------------------------------------------------------------------------------------------------------


class NotReady(RefusedError):
    code, message = "not-ready", mark("This step opens when the earlier ones are complete: {what}")


class StudyNotReady(NotReady):
    code, message = "study-not-ready", mark("The study cannot be finished yet. Still open: {what}")


class StudyFinished(RefusedError):
    code, message = "study-finished", mark("This study is finished and stays as it is. Begin another one instead.")


class NotAllowed(RefusedError):
    code = "not-allowed"
    message = mark("Your role does not allow you to {what}. Ask a colleague whose role does to log in and do it.")


class StepRefused(RefusedError):
    code, message = "step-refused", mark("“{what}” cannot be done now. {why}")


class BrokenSeal(IntegrityError):
    code = "broken-seal"
    message = mark("This record was changed after it was sealed. It proves nothing any more: keep it and report it.")


class PresenceUnconfirmed(RefusedError):
    code = "presence-unconfirmed"
    message = mark("Confirm with your password that you are here: it counts for two minutes.")


class OwnWitness(RefusedError):
    code = "own-witness"
    message = mark("Who signs cannot be a witness of the own declaration: let a colleague log in and take it.")


class SealPaused(RefusedError):
    code, message = "seal-paused", mark("Sealing has stopped on this computer: {why}")


class BadCertificate(InputError):
    code, message = (
        "bad-certificate",
        mark(
            "This certificate did not open. Type its password again, or choose the file (.p12) that the provider gave."
        ),
    )


class CannotSeal(RefusedError):
    code, message = (
        "cannot-seal",
        mark("This certificate cannot seal this paper. It needs a key (P-256, or RSA of 2048 bits) and a free place."),
    )


class BadTable(InputError):
    code, message = "bad-table", mark("This file cannot be read as a table of applications. {why}")


class NoLicensedPart(RefusedError):
    code, message = (
        "no-licensed-part",
        mark("Sealing with a certificate is not installed here. Install istiqbal[licensed], then try again."),
    )


class NoSuchFile(InputError):
    code, message = (
        "no-such-file",
        mark("No file has the number {number} on this computer. Check it, or exchange first."),
    )


class NoSuchPolicy(InputError):
    code, message = "no-such-policy", mark("There is no policy {policy}; the known ones are: {known}.")


class PolicyFaults(InputError):
    """A policy file has faults; `faults` holds every one, for the person who writes the file."""

    code, message = (
        "policy-faults",
        mark("The policy file {file} has {count} faults and cannot be used. First: {first}"),
    )
    level = logging.ERROR

    @property
    def faults(self) -> tuple[Any, ...]:
        """All the faults, as desktop.policy.reader.Fault."""
        found = self.values["faults"]
        return found if isinstance(found, tuple) else ()
