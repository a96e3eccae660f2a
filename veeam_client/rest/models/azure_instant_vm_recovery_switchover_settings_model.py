# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_azure_instant_vm_recovery_switchover_type import (
        EAzureInstantVMRecoverySwitchoverType,
    )


@define(eq=False, repr=False, kw_only=True)
class AzureInstantVMRecoverySwitchoverSettingsModel(Model):
    """When a machine switches over. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
        "power_on_vm": "powerOnVM",
        "schedule_time": "scheduleTime",
        "verify_vm_boot": "verifyVMBoot",
    }

    type_: EAzureInstantVMRecoverySwitchoverType
    """By itself, at a set time, or when somebody says so."""
    power_on_vm: bool | None = None
    """Whether to switch the VM on."""
    schedule_time: datetime | None = None
    """The time, with `Scheduled`."""
    verify_vm_boot: bool | None = None
    """Whether to check that the VM boots."""
