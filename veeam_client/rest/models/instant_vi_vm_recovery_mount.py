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
    from .instant_vi_vm_recovery_spec import InstantViVMRecoverySpec


@define(eq=False, repr=False, kw_only=True)
class InstantViVMRecoveryMount(Model):
    """An instant recovery to vSphere."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "session_id": "sessionId",
        "spec": "spec",
        "state": "state",
        "vm_name": "vmName",
        "error_message": "errorMessage",
        "host_name": "hostName",
        "job_name": "jobName",
        "restore_point_date": "restorePointDate",
    }

    id: UUID
    """Id of the recovery; what the operations on it call `mount_id`."""
    session_id: UUID
    """Id of its session."""
    spec: InstantViVMRecoverySpec
    """How it was started."""
    state: EInstantRecoveryMountState
    """How it stands."""
    vm_name: str
    """Name of the VM."""
    error_message: str | None = None
    """Why it failed, if it did."""
    host_name: str | None = None
    """Name of the host. Since 1.3-rev0."""
    job_name: str | None = None
    """Name of the job that made the backup. Since 1.3-rev0."""
    restore_point_date: datetime | None = None
    """When the restore point was made. Since 1.3-rev0."""
