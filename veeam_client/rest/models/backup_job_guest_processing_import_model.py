# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_application_aware_processing_import_model import (
        BackupApplicationAwareProcessingImportModel,
    )
    from .guest_file_system_indexing_model import GuestFileSystemIndexingModel
    from .guest_interaction_proxies_settings_import_model import (
        GuestInteractionProxiesSettingsImportModel,
    )
    from .guest_os_credentials_import_model import GuestOsCredentialsImportModel


@define(eq=False, repr=False, kw_only=True)
class BackupJobGuestProcessingImportModel(Model):
    """What a job does inside the VMs."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "application_aware_processing": "applicationAwareProcessing",
        "guest_file_system_indexing": "guestFileSystemIndexing",
        "guest_credentials": "guestCredentials",
        "guest_interaction_proxies": "guestInteractionProxies",
    }

    application_aware_processing: BackupApplicationAwareProcessingImportModel
    """Whether applications are brought to a consistent state."""
    guest_file_system_indexing: GuestFileSystemIndexingModel
    """Whether files in the VMs are indexed."""
    guest_credentials: GuestOsCredentialsImportModel | None = None
    """Credentials for the VMs."""
    guest_interaction_proxies: GuestInteractionProxiesSettingsImportModel | None = None
    """Machines that work inside the VMs for the job."""
