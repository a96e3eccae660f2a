# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_instant_recovery_mount_state import EInstantRecoveryMountState
    from .vmware_fcd_instant_recovery_disk_info import VmwareFcdInstantRecoveryDiskInfo
    from .vmware_fcd_instant_recovery_spec import VmwareFcdInstantRecoverySpec


@define(eq=False, repr=False, kw_only=True)
class VmwareFcdInstantRecoveryMount(Model):
    """An instant recovery of first class disks."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "session_id": "sessionId",
        "spec": "spec",
        "state": "state",
        "error_message": "errorMessage",
        "mounted_disks": "mountedDisks",
    }

    id: UUID
    """Id of the recovery; what the operations on it call `mount_id`."""
    session_id: UUID
    """Id of its session."""
    spec: VmwareFcdInstantRecoverySpec
    """How it was started."""
    state: EInstantRecoveryMountState
    """How it stands."""
    error_message: str | None = None
    """Why it failed, if it did."""
    mounted_disks: list[VmwareFcdInstantRecoveryDiskInfo] | None = None
    """The disks."""
