"""Setting a computer up for a branch: the first password, the device's identity, and its place at the central."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.errors import BadCentralAddress, BadEnrolCode, InputError
from desktop.messages import tr
from desktop.mistakes import Missing
from desktop.models.choices import ROLES
from desktop.paths import DataFolder
from desktop.policy.loader import profiles
from desktop.policy.profile import Profile
from desktop.security.device import Device
from desktop.security.passwords import demand_strong
from desktop.security.slots import Keys, Slots
from desktop.services.access import TRIAL_PASSWORD, trial_login
from desktop.services.branch import Branch


@dataclass(frozen=True, slots=True)
class Wish:
    """What the person types at set-up. `association` matters where the policy's text does not print a name."""

    policy: str
    branch: str
    staff: str
    password: str
    central_url: str
    code: str
    association: str = ""
    role: str = "receptionist"


@dataclass(frozen=True, slots=True)
class Enrolled:
    """The central's answer to an enrolment code."""

    store: str
    generation: int
    scope: str
    branch_code: str
    desk: int
    root: str
    notary: str = ""  # hex, the key under which the central confirms declarations
    headquarters: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """An association whose policy this program carries."""

    policy: str
    association: str
    title: str
    flags: tuple[str, ...]


Enrol = Callable[[str, str, Device], Enrolled]


class Setup:
    """First run. `enrol` speaks to the central, so that this room does not."""

    def __init__(self, folder: DataFolder, enrol: Enrol) -> None:
        self._folder = folder
        self._enrol = enrol

    def offers(self) -> tuple[Offer, ...]:
        """The associations to choose from, with what is doubtful in each approval."""
        return tuple(
            Offer(p.id, p.association.name or "", p.title, tuple(flag.note for flag in p.approval.flags))
            for p in self._profiles().values()
        )

    def roles(self) -> tuple[tuple[str, str], ...]:
        """The roles a person can have here: stored code and label."""
        return tuple((role.code, tr(role.label)) for role in ROLES)

    def faults(self, wish: Wish) -> dict[str, str]:
        """What is wrong with the form as typed, by field, before anything is tried."""
        found: dict[str, str] = {}
        for name in ("policy", "branch", "staff", "password", "central_url", "code"):
            if not str(getattr(wish, name)).strip():
                found[name] = Missing().say()
        if wish.policy and not (wish.association.strip() or self._profiles()[wish.policy].association.name):
            found["association"] = tr("This policy does not print the association's name: write it here.")
        if wish.central_url.strip() and not wish.central_url.strip().startswith("https://"):
            found["central_url"] = BadCentralAddress().say()
        if wish.code.strip() and len(wish.code.replace("-", "").replace(" ", "")) != 42:
            found["code"] = BadEnrolCode().say()
        if wish.password:
            try:
                demand_strong(wish.password, (wish.staff, wish.branch, wish.association))
            except InputError as weak:
                found["password"] = weak.say()
        return found

    def branch(self, wish: Wish, *, trial: bool = False) -> tuple[Branch, Keys]:
        """Set this computer up; only when the central has accepted the code is anything final.

        Raises what the central or its line refuse with; the form can simply be sent again.
        """
        self._sweep()
        keys = Slots.create(self._folder, wish.staff, wish.password, context=(wish.branch, wish.association))
        device = Device.create(self._folder, keys.root)
        answer = self._enrol(wish.central_url.strip(), wish.code.strip(), device)
        printed = self._profiles()[wish.policy].association.name
        branch = Branch(
            wish.policy,
            wish.association.strip() or printed or "",
            wish.branch.strip(),
            answer.branch_code,
            answer.desk,
            answer.scope,
            wish.central_url.strip(),
            answer.root,
            answer.store,
            answer.generation,
            trial,
            answer.notary,
            answer.headquarters,
        )
        branch.save(self._folder)
        return branch, keys

    def trial(self, policy: str, central_url: str, code: str) -> tuple[Branch, Keys]:
        """A computer for trying things out: synthetic families, an embedded central, a password that everybody knows."""
        association = self._profiles()[policy].association.name or tr("Trial association")
        wish = Wish(policy, tr("Trial branch"), trial_login(), TRIAL_PASSWORD, central_url, code, association)
        return self.branch(wish, trial=True)

    def _profiles(self) -> dict[str, Profile]:
        """The shipped policies and the association's own."""
        return profiles(self._folder.policies)

    def _sweep(self) -> None:
        """Clear what an earlier attempt left before it was final; a computer that is set up has a branch file."""
        if Branch.load(self._folder) is None:
            for left in self._folder.unfinished():
                left.unlink(missing_ok=True)
