# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
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
    """Instant vi VM recovery mount."""

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
    job_name: str
    restore_point_date: datetime
    session_id: UUID
    spec: InstantViVMRecoverySpec
    state: EInstantRecoveryMountState
    vm_name: str
    error_message: str | None = None
    host_name: str | None = None
