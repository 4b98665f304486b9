"""Keeping a paper that was made: its file by its hash, and that it was made, by whom, with which code."""

from __future__ import annotations

import hashlib

from sqlalchemy.orm import Session

from desktop.models.base import new_id
from desktop.models.declaration import Paper, PaperFile
from desktop.printing import raster
from desktop.services.records import Desk
from desktop.services.stationery import Printed


def keep_in(
    session: Session,
    desk: Desk,
    made: Printed,
    form: str,
    *,
    application_id: str | None,
    scope: str,
    version: str = "1.0",
    request_id: str | None = None,
) -> str:
    """Keep a paper inside another service's transaction; its hash. The same file is kept and noted once."""
    digest = hashlib.sha256(made.pdf).hexdigest()
    if session.get(PaperFile, digest) is None:
        session.add(PaperFile(sha256=digest, pdf=made.pdf))
        session.add(
            Paper(
                id=new_id(),
                scope=scope,
                application_id=application_id,
                request_id=request_id,
                form=form,
                form_version=version,
                sha256=digest,
                made_at=desk.now(),
                made_by=desk.officer.name,
                code=made.code,
                said=made.said,
                pages=raster.page_count(made.pdf),
            )
        )
    return digest
