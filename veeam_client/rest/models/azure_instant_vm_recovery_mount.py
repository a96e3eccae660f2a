# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .azure_instant_vm_recovery_spec import AzureInstantVMRecoverySpec
    from .e_azure_instant_recovery_mount_state import EAzureInstantRecoveryMountState


@define(eq=False, repr=False, kw_only=True)
class AzureInstantVMRecoveryMount(Model):
    """An instant recovery to Azure. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "spec": "spec",
        "state": "state",
        "error_message": "errorMessage",
    }

    id: UUID
    """Id of the recovery; what the operations on it call `mount_id`."""
    spec: AzureInstantVMRecoverySpec
    """How it was started."""
    state: EAzureInstantRecoveryMountState
    """How it stands."""
    error_message: str | None = None
    """Why it failed, if it did."""
