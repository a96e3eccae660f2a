# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class PrimaryStorageIntegrationSettingsModel(Model):
    """Primary storage integration settings model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "failover_to_standard_backup": "failoverToStandardBackup",
        "processed_vms_count": "processedVmsCount",
        "processed_vms_limit_enabled": "processedVmsLimitEnabled",
    }

    is_enabled: bool
    failover_to_standard_backup: bool | None = None
    processed_vms_count: int | None = None
    processed_vms_limit_enabled: bool | None = None
