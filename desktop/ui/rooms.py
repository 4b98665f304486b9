"""The rooms of the window, in the order of the navigation."""

from __future__ import annotations

from desktop.ui.room import Room
from desktop.ui.screens.aftercare.room import AftercareRoom
from desktop.ui.screens.committee.room import CommitteeRoom
from desktop.ui.screens.evidence.room import EvidenceRoom
from desktop.ui.screens.outside.room import OutsideRoom
from desktop.ui.screens.policies.room import PolicyRoom
from desktop.ui.screens.privacy.room import PrivacyRoom
from desktop.ui.screens.programmes.room import ProgrammesRoom
from desktop.ui.screens.queue.room import ReceptionRoom
from desktop.ui.screens.returned.room import ReturnedRoom
from desktop.ui.screens.voices.room import VoicesRoom

ROOMS: tuple[type[Room], ...] = (
    ReceptionRoom,
    CommitteeRoom,
    AftercareRoom,
    VoicesRoom,
    ReturnedRoom,
    ProgrammesRoom,
    OutsideRoom,
    PrivacyRoom,
    EvidenceRoom,
    PolicyRoom,
)
