# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .agent_guest_file_system_indexing_model import (
        AgentGuestFileSystemIndexingModel,
    )
    from .linux_agent_backup_application_aware_processing_model import (
        LinuxAgentBackupApplicationAwareProcessingModel,
    )
    from .linux_agent_guest_os_credentials_model import (
        LinuxAgentGuestOsCredentialsModel,
    )


@define(eq=False, repr=False, kw_only=True)
class LinuxAgentBackupJobGuestProcessingModel(Model):
    """What a job does about applications and indexing. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "app_aware_processing": "appAwareProcessing",
        "guest_credentials": "guestCredentials",
        "guest_fs_indexing": "guestFSIndexing",
    }

    app_aware_processing: LinuxAgentBackupApplicationAwareProcessingModel | None = None
    """Whether applications are brought to a consistent state."""
    guest_credentials: LinuxAgentGuestOsCredentialsModel | None = None
    """Credentials for the computers."""
    guest_fs_indexing: AgentGuestFileSystemIndexingModel | None = None
    """Whether files are indexed."""
