"""A branch computer as a process of its own, driven by lines on its standard input.

enrol POLICY URL CODE STAFF     set this computer up                         -> ready
open                            log in                                       -> ready
family                          enter one invented family, whole             -> saved APPLICATION
edit APPLICATION NAME VALUE     type into the applicant's record             -> saved APPLICATION
sync                            exchange until both sides agree              -> synced WAITING | the error's code
dump                            everything stored, as JSON on one line       -> {...}
"""

from __future__ import annotations

import datetime as dt
import json
import sys
from pathlib import Path

from sqlalchemy import select

from desktop.errors import IstiqbalError
from desktop.models.application import Application
from desktop.models.base import synced_types, wire_values
from desktop.opening import OpenBranch, enrol, open_branch
from desktop.paths import DataFolder
from desktop.security.slots import Slots
from desktop.services.branch import Branch
from desktop.services.setup import Setup, Wish
from desktop.services.trial import Trial
from desktop.services.views import Ref

PASSWORD = "شمعة نهر كتاب سحابة"


class BranchProcess:
    """The computer behind the lines."""

    def __init__(self, folder: DataFolder) -> None:
        self._folder = folder
        self._branch: OpenBranch | None = None

    def enrol(self, policy: str, url: str, code: str, staff: str) -> str:
        wish = Wish(policy, "فرع الاختبار", staff, PASSWORD, url, code, "جمعية الاختبار")
        branch, keys = Setup(self._folder, enrol).branch(wish)
        (self._folder.root / "login").write_text(staff, encoding="utf-8")
        self._branch = open_branch(self._folder, branch, keys, staff=staff, known_password=PASSWORD)
        return "ready"

    def open(self) -> str:
        branch = Branch.load(self._folder)
        assert branch is not None
        login = (self._folder.root / "login").read_text(encoding="utf-8")
        keys = Slots.open(self._folder, login, PASSWORD)
        self._branch = open_branch(self._folder, branch, keys, known_password=PASSWORD)
        return "ready"

    def family(self) -> str:
        desk = self.desk
        before = {line.application_id for line in desk.cases.recent()}
        Trial(desk, dt.date.today()).enter(most=1)
        (added,) = {line.application_id for line in desk.cases.recent()} - before
        return f"saved {added}"

    def edit(self, application_id: str, name: str, value: str) -> str:
        with self.desk.store.reading() as session:
            person_id = session.get_one(Application, application_id).person_id or ""
        self.desk.records.edit(Ref("person", person_id), name, value)
        return f"saved {application_id}"

    def remove(self, application_id: str) -> str:
        family = next(s for s in self.desk.intake.sections(application_id) if s.code == "family")
        self.desk.intake.remove_row(family.sheets[0].ref)
        return f"saved {application_id}"

    def sync(self) -> str:
        try:
            return f"synced {self.desk.syncing.now().count}"
        except IstiqbalError as error:
            return error.code

    def dump(self) -> str:
        found: dict[str, dict[str, object]] = {}
        with self.desk.store.reading() as session:
            for name, cls in synced_types().items():
                for row in session.scalars(select(cls)):
                    found[f"{name}:{row.id}"] = wire_values(row)
        return json.dumps(found, ensure_ascii=False, sort_keys=True)

    @property
    def desk(self) -> OpenBranch:
        assert self._branch is not None
        return self._branch


def main() -> None:
    process = BranchProcess(DataFolder(Path(sys.argv[1])).make())
    for line in sys.stdin:
        command, *arguments = line.rstrip("\n").split("\t")
        print(getattr(process, command)(*arguments), flush=True)


if __name__ == "__main__":
    main()
