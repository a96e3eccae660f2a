# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel
    from .job_object_model import JobObjectModel


@define(eq=False, repr=False, kw_only=True)
class BackupCopyExcludeObjectsModel(Model):
    """What a backup copy job leaves out. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "jobs": "jobs",
        "objects": "objects",
    }

    jobs: list[JobObjectModel] | None = None
    """Backups of these jobs."""
    objects: list[InventoryObjectModel] | None = None
    """Backups of these machines."""
