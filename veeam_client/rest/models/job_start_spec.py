# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_backup_copy_restore_points import EBackupCopyRestorePoints


@define(eq=False, repr=False, kw_only=True)
class JobStartSpec(Model):
    """How to start a job."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "perform_active_full": "performActiveFull",
        "start_chained_jobs": "startChainedJobs",
        "sync_restore_points": "syncRestorePoints",
    }

    perform_active_full: bool
    """Whether to read everything afresh and make a full backup."""
    start_chained_jobs: bool | None = None
    """Whether to start the jobs that are set to run after this one too."""
    sync_restore_points: EBackupCopyRestorePoints | None = None
    """For a backup copy job: whether to copy all restore points or the latest only. Since 1.3-rev0."""
