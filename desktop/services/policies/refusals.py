"""Why a policy is not prepared, published or put on the shelf: each says what to do instead."""

from __future__ import annotations

from desktop.errors import InputError, RefusedError
from desktop.messages import mark


class SecondPerson(RefusedError):
    code = "second-person"
    message = mark(
        "Whoever prepared this version cannot confirm it too. Another manager logs in, here or on their own computer, "
        "and confirms it."
    )


class AlreadyDecided(RefusedError):
    code = "policy-already-decided"
    message = mark("This version was published or returned meanwhile. Look at the list of versions again.")


class OlderThanPublished(RefusedError):
    code = "policy-older-than-published"
    message = mark("Version {version} was published since this one was begun. Begin a new draft from it.")


class NothingChanged(RefusedError):
    code = "policy-nothing-changed"
    message = mark("Nothing differs from version {version} yet: there is nothing to prepare.")


class SlipsLeft(RefusedError):
    code = "policy-slips-left"
    message = mark("Mend first what the checks found: {slips}")


class BeforeToday(InputError):
    code = "policy-before-today"
    message = mark("A version is in force from today on, or from a later day: choose such a day.")


class BadDocument(InputError):
    code = "bad-shelf-document"
    message = mark("{file} cannot be put on the shelf. {why}")
