# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_application_aware_processing_model import (
        BackupApplicationAwareProcessingModel,
    )
    from .guest_file_system_indexing_model import GuestFileSystemIndexingModel
    from .guest_interaction_proxies_settings_model import (
        GuestInteractionProxiesSettingsModel,
    )
    from .guest_os_credentials_model import GuestOsCredentialsModel


@define(eq=False, repr=False, kw_only=True)
class BackupJobGuestProcessingModel(Model):
    """What a job does inside the VMs."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "app_aware_processing": "appAwareProcessing",
        "guest_fs_indexing": "guestFSIndexing",
        "guest_credentials": "guestCredentials",
        "guest_interaction_proxies": "guestInteractionProxies",
    }

    app_aware_processing: BackupApplicationAwareProcessingModel
    """Whether applications are brought to a consistent state."""
    guest_fs_indexing: GuestFileSystemIndexingModel
    """Whether files in the VMs are indexed."""
    guest_credentials: GuestOsCredentialsModel | None = None
    """Credentials for the VMs."""
    guest_interaction_proxies: GuestInteractionProxiesSettingsModel | None = None
    """Machines that work inside the VMs for the job."""
