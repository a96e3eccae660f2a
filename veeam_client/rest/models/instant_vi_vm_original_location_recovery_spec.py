# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .e_instant_vm_recovery_mode_type import EInstantVMRecoveryModeType
from .instant_vi_vm_recovery_spec import InstantViVMRecoverySpec


@define(eq=False, repr=False, kw_only=True)
class InstantViVMOriginalLocationRecoverySpec(InstantViVMRecoverySpec):
    """Recovers a machine to its own place."""

    __json_names__: ClassVar[Mapping[str, str]] = {}

    type_: EInstantVMRecoveryModeType = EInstantVMRecoveryModeType.ORIGINAL_LOCATION
