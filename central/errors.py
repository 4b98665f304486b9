"""What can go wrong at the central only; the tree these belong to is drawn in desktop/errors.py."""

from __future__ import annotations

from desktop.errors import InputError, IntegrityError, OutageError, RefusedError
from desktop.messages import mark


class CentralNotReady(RefusedError):
    code = "central-not-ready"
    message = mark("There is no central store in {folder} yet. Run: istiqbal-central init")


class CentralExists(RefusedError):
    code = "central-exists"
    message = mark("{folder} already holds a central store; nothing was changed.")


class BadDatabaseAddress(InputError):
    code = "database-address"
    message = mark("Write the database as postgresql+psycopg://name@host/database, or leave it out to use one file.")


class DatabaseUnreachable(OutageError):
    code, message = "database-unreachable", mark("The database does not answer. Check its address and that it runs.")


class PortTaken(OutageError):
    code, message = "port-taken", mark("Another program uses {host}, port {port}, or it is not of this computer.")


class NotEmbedded(RefusedError):
    code, message = "not-embedded", mark("This central store is on PostgreSQL: back it up with pg_dump.")


class DamagedBackup(IntegrityError):
    code, message = (
        "damaged-backup",
        mark("The copy could not be read back, or it is of another central store. Check it, then try again."),
    )


class DamagedCentral(IntegrityError):
    code = "damaged-central"
    message = mark(
        "The database of the central store is damaged. Restore the newest backup, then run: istiqbal-central restored"
    )


class NoSuchDevice(InputError):
    code, message = "no-such-device", mark("No computer has this id; the command show lists them.")


class NoSuchBranch(InputError):
    code, message = "no-such-branch", mark("No branch has this name; the command show lists them.")


class NotHeadquarters(RefusedError):
    code = "not-headquarters"
    message = mark(
        "{name} was opened as a branch. As headquarters its computers would see every branch: if that is what you want, "
        "run istiqbal-central branch headquarters first, otherwise choose another name."
    )


class CentralBusy(OutageError):
    code, message = "busy", mark("The central store is busy. Try again in a moment.")


class MalformedRequest(InputError):
    code, message, status = "malformed", mark("The request is not written as this version expects."), 400


class RequestTooLarge(InputError):
    code, message, status = "too-large", mark("The request is larger than the central store accepts."), 413


class NoSuchAddress(InputError):
    code, message, status = "no-such-address", mark("There is nothing at this address."), 404


class UnknownScope(RefusedError):
    code, message = "unknown-scope", mark("This branch is not known here.")


class BadRequestSignature(RefusedError):
    code, message, status = "bad-signature", mark("The request was not signed by the computer it names."), 401


class HeadForked(IntegrityError):
    code, status = "head-forked", 409
    message = mark(
        "The log of sealed declarations does not say any more what it said when this head was signed ({size} entries): "
        "something in it was changed, removed or put in. Keep this head and the database as they are."
    )
