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
class InstantViVMRecoverySpec(Model):
    """How to recover a machine to vSphere; the class tells whether to its own place."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "restore_point_id": "restorePointId",
        "secure_restore": "secureRestore",
        "type_": "type",
        "nics_enabled": "nicsEnabled",
        "overwrite": "overwrite",
        "power_up": "powerUp",
        "reason": "reason",
        "share_credentials_id": "shareCredentialsId",
        "vm_tags_restore_enabled": "vmTagsRestoreEnabled",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "customized": "InstantViVMCustomizedRecoverySpec",
        "originallocation": "InstantViVMOriginalLocationRecoverySpec",
        "otherplatform": "InstantViVMOtherPlatformRecoverySpec",
    }

    restore_point_id: UUID
    """Id of the restore point."""
    secure_restore: SecureRestoreSpec
    """Whether to scan the data for malware first, and what to do if some is found."""
    type_: EInstantVMRecoveryModeType
    """To its own place or elsewhere."""
    nics_enabled: bool | None = None
    """Whether its network cards are connected."""
    overwrite: bool | None = None
    """Whether a VM that is there is overwritten. Since 1.3-rev0, but for some kinds."""
    power_up: bool | None = None
    """Whether to switch the VM on afterwards."""
    reason: str | None = None
    """Why it is done, kept with the session for later readers."""
    share_credentials_id: UUID | None = None
    """Id of the credentials record for the share. Since 1.3-rev2."""
    vm_tags_restore_enabled: bool | None = None
    """Whether its tags are restored. Until 1.3-rev1, but for some kinds."""
