# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_instant_recovery_mount_state import EInstantRecoveryMountState
    from .instant_hv_vm_recovery_spec import InstantHvVMRecoverySpec


@define(eq=False, repr=False, kw_only=True)
class InstantHvVMRecoveryMount(Model):
    """An instant recovery to Hyper-V. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "job_name": "jobName",
        "restore_point_date": "restorePointDate",
        "session_id": "sessionId",
        "spec": "spec",
        "state": "state",
        "vm_name": "vmName",
        "error_message": "errorMessage",
        "host_name": "hostName",
    }

    id: UUID
    """Id of the recovery; what the operations on it call `mount_id`."""
    job_name: str
    """Name of the job that made the backup."""
    restore_point_date: datetime
    """When the restore point was made."""
    session_id: UUID
    """Id of its session."""
    spec: InstantHvVMRecoverySpec
    """How it was started."""
    state: EInstantRecoveryMountState
    """How it stands."""
    vm_name: str
    """Name of the VM."""
    error_message: str | None = None
    """Why it failed, if it did."""
    host_name: str | None = None
    """Name of the host."""
