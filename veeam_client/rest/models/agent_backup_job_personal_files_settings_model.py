# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .agent_backup_job_personal_files_inclusion_model import (
        AgentBackupJobPersonalFilesInclusionModel,
    )
    from .agent_backup_personal_files_exclusion_model import (
        AgentBackupPersonalFilesExclusionModel,
    )


@define(eq=False, repr=False, kw_only=True)
class AgentBackupJobPersonalFilesSettingsModel(Model):
    """Which personal files are backed up. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_personal_files": "backupPersonalFiles",
        "excludes": "excludes",
        "includes": "includes",
    }

    backup_personal_files: bool | None = None
    """Whether any are."""
    excludes: AgentBackupPersonalFilesExclusionModel | None = None
    """What of those is left out."""
    includes: AgentBackupJobPersonalFilesInclusionModel | None = None
    """Which ones."""
