# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_instant_vm_recovery_mode_type import EInstantVMRecoveryModeType
    from .secure_restore_spec import SecureRestoreSpec


@define(eq=False, repr=False, kw_only=True)
class InstantViVMRecoverySpec(Model):
    """Instant vi VM recovery spec."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "restore_point_id": "restorePointId",
        "secure_restore": "secureRestore",
        "type_": "type",
        "nics_enabled": "nicsEnabled",
        "overwrite": "overwrite",
        "power_up": "powerUp",
        "reason": "reason",
        "vm_tags_restore_enabled": "vmTagsRestoreEnabled",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "customized": "InstantViVMCustomizedRecoverySpec",
        "originallocation": "InstantViVMOriginalLocationRecoverySpec",
    }

    restore_point_id: UUID
    secure_restore: SecureRestoreSpec
    type_: EInstantVMRecoveryModeType
    nics_enabled: bool | None = None
    overwrite: bool | None = None
    power_up: bool | None = None
    reason: str | None = None
    vm_tags_restore_enabled: bool | None = None
