# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class PrimaryStorageIntegrationSettingsModel(Model):
    """Whether snapshots of the storage are used."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "failover_to_standard_backup": "failoverToStandardBackup",
        "processed_vms_count": "processedVmsCount",
        "processed_vms_limit_enabled": "processedVmsLimitEnabled",
    }

    is_enabled: bool
    """Whether they are."""
    failover_to_standard_backup: bool | None = None
    """Whether VMs are backed up without one if it fails."""
    processed_vms_count: int | None = None
    """How many VMs one snapshot may serve."""
    processed_vms_limit_enabled: bool | None = None
    """Whether the number of VMs for one snapshot is limited."""
