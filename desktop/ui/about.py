"""What this program is, where its data lies, and whom it serves: the lines of the settings page."""

from __future__ import annotations

from platform import python_version
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion

from desktop import __version__
from desktop.messages import tr
from desktop.text import ltr

if TYPE_CHECKING:  # types only: the database must not be read in before the login is painted
    from desktop.policy.profile import Profile
    from desktop.services.branch import Branch


def about(branch: Branch, profile: Profile, place: str) -> tuple[tuple[str, str], ...]:
    """Labels and values; `place` is the folder of the data."""
    return (
        (tr("Version"), ltr(__version__)),
        (tr("Association"), branch.association),
        (tr("Branch"), tr("{name}, numbers begin with {code}", name=branch.name, code=ltr(branch.numbering))),
        (tr("Policy"), tr("{title}, version {number}", title=profile.title, number=profile.version)),
        (tr("Central store"), ltr(branch.central_url) or tr("None")),
        (tr("Folder of the data"), ltr(place)),
        (tr("Made with"), ltr(f"Qt {qVersion()}, Python {python_version()}")),
    )
