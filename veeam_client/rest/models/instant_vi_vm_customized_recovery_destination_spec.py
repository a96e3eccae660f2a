# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_instant_vi_vm_recovery_bios_uuid_policy_type import (
        EInstantViVmRecoveryBiosUuidPolicyType,
    )
    from .inventory_object_model import InventoryObjectModel


@define(eq=False, repr=False, kw_only=True)
class InstantViVMCustomizedRecoveryDestinationSpec(Model):
    """Host, resource pool, folder and name of a VM."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "bios_uuid_policy": "biosUuidPolicy",
        "destination_host": "destinationHost",
        "folder": "folder",
        "resource_pool": "resourcePool",
        "restored_vm_name": "restoredVmName",
    }

    bios_uuid_policy: EInstantViVmRecoveryBiosUuidPolicyType | None = None
    """Whether it keeps its BIOS UUID."""
    destination_host: InventoryObjectModel | None = None
    """Host."""
    folder: InventoryObjectModel | None = None
    """Folder of VMs."""
    resource_pool: InventoryObjectModel | None = None
    """Resource pool."""
    restored_vm_name: str | None = None
    """Name of the VM."""
