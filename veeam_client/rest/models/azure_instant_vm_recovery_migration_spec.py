# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .azure_instant_vm_recovery_switchover_settings_model import (
        AzureInstantVMRecoverySwitchoverSettingsModel,
    )


@define(eq=False, repr=False, kw_only=True)
class AzureInstantVMRecoveryMigrationSpec(Model):
    """How to migrate a machine. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "switchover_settings": "switchoverSettings",
    }

    switchover_settings: AzureInstantVMRecoverySwitchoverSettingsModel | None = None
    """When it switches over."""
