# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_backup_copy_job_mode import EBackupCopyJobMode


@define(eq=False, repr=False, kw_only=True)
class BackupCopyJobScheduleModel(Model):
    """When a backup copy job copies; the class tells the mode. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "immediate": "ImmediateBackupCopyScheduleModel",
        "periodic": "PeriodicBackupCopyScheduleModel",
    }

    type_: EBackupCopyJobMode
    """The mode."""
