"""The rooms of the window, in the order of the navigation."""

from __future__ import annotations

from desktop.ui.room import Room
from desktop.ui.screens.returned.room import ReturnedRoom

ROOMS: tuple[type[Room], ...] = (ReturnedRoom,)
