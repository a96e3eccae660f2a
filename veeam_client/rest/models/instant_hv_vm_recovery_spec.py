# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
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
class InstantHvVMRecoverySpec(Model):
    """How to recover a machine to Hyper-V; the class tells whether to its own place. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "restore_point_id": "restorePointId",
        "type_": "type",
        "power_up": "powerUp",
        "reason": "reason",
        "secure_restore": "secureRestore",
        "share_credentials_id": "shareCredentialsId",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "customized": "InstantHvVMCustomizedRecoverySpec",
        "originallocation": "InstantHvVMOriginalLocationRecoverySpec",
        "otherplatform": "InstantHvVMOtherPlatformRecoverySpec",
    }

    restore_point_id: UUID
    """Id of the restore point."""
    type_: EInstantVMRecoveryModeType
    """To its own place or elsewhere."""
    power_up: bool | None = None
    """Whether to switch the VM on afterwards."""
    reason: str | None = None
    """Why it is done, kept with the session for later readers."""
    secure_restore: SecureRestoreSpec | None = None
    """Whether to scan the data for malware first, and what to do if some is found."""
    share_credentials_id: UUID | None = None
    """Id of the credentials record for the share. Since 1.3-rev2."""
