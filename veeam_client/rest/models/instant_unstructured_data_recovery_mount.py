# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_unstructured_data_instant_recovery_mount_state import (
        EUnstructuredDataInstantRecoveryMountState,
    )
    from .instant_unstructured_data_restore_spec import (
        InstantUnstructuredDataRestoreSpec,
    )


@define(eq=False, repr=False, kw_only=True)
class InstantUnstructuredDataRecoveryMount(Model):
    """An instant recovery of a file share. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "session_id": "sessionId",
        "spec": "spec",
        "state": "state",
        "unstructured_server_id": "unstructuredServerId",
        "error_message": "errorMessage",
        "unstructured_server_name": "unstructuredServerName",
    }

    id: UUID
    """Id of the recovery; what the operations on it call `mount_id`."""
    session_id: UUID
    """Id of its session."""
    spec: InstantUnstructuredDataRestoreSpec
    """How it was started."""
    state: EUnstructuredDataInstantRecoveryMountState
    """How it stands."""
    unstructured_server_id: UUID
    """Id of the file server or share that was backed up."""
    error_message: str | None = None
    """Why it failed, if it did."""
    unstructured_server_name: str | None = None
    """Name of the file server or share that was backed up."""
