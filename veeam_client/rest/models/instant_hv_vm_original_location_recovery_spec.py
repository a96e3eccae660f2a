# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .e_instant_vm_recovery_mode_type import EInstantVMRecoveryModeType
from .instant_hv_vm_recovery_spec import InstantHvVMRecoverySpec


@define(eq=False, repr=False, kw_only=True)
class InstantHvVMOriginalLocationRecoverySpec(InstantHvVMRecoverySpec):
    """Recovers a machine to its own place. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {}

    type_: EInstantVMRecoveryModeType = EInstantVMRecoveryModeType.ORIGINAL_LOCATION
