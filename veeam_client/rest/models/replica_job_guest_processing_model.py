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
    from .guest_interaction_proxies_settings_model import (
        GuestInteractionProxiesSettingsModel,
    )
    from .guest_os_credentials_model import GuestOsCredentialsModel


@define(eq=False, repr=False, kw_only=True)
class ReplicaJobGuestProcessingModel(Model):
    """What a job does inside the VMs."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "app_aware_processing": "appAwareProcessing",
        "guest_credentials": "guestCredentials",
        "guest_interaction_proxies": "guestInteractionProxies",
    }

    app_aware_processing: BackupApplicationAwareProcessingModel | None = None
    """Whether applications are brought to a consistent state."""
    guest_credentials: GuestOsCredentialsModel | None = None
    """Credentials for the VMs."""
    guest_interaction_proxies: GuestInteractionProxiesSettingsModel | None = None
    """Machines that work inside the VMs for the job."""
