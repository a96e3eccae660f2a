# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_best_practice_status import EBestPracticeStatus


@define(eq=False, repr=False, kw_only=True)
class BestPracticesComplianceModel(Model):
    """A check of the security analyzer and its outcome."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "best_practice": "bestPractice",
        "id": "id",
        "status": "status",
        "note": "note",
    }

    best_practice: str
    """What is checked."""
    id: UUID
    """Id of the check."""
    status: EBestPracticeStatus
    """What was found."""
    note: str | None = None
    """Why it is suppressed, if it is."""
