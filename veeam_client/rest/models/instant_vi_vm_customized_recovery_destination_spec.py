# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_instant_vi_vm_recovery_bios_uuid_policy_type import (
        EInstantViVmRecoveryBiosUuidPolicyType,
    )
    from .instant_vi_vm_recovery_helper_appliance_spec import (
        InstantViVMRecoveryHelperApplianceSpec,
    )
    from .inventory_object_model import InventoryObjectModel


@define(eq=False, repr=False, kw_only=True)
class InstantViVMCustomizedRecoveryDestinationSpec(Model):
    """Host, resource pool, folder and name of a VM."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "bios_uuid_policy": "biosUuidPolicy",
        "destination_host": "destinationHost",
        "enable_cluster_wide_mount": "enableClusterWideMount",
        "folder": "folder",
        "helper_appliance": "helperAppliance",
        "resource_pool": "resourcePool",
        "restored_vm_name": "restoredVmName",
    }

    bios_uuid_policy: EInstantViVmRecoveryBiosUuidPolicyType | None = None
    """Whether it keeps its BIOS UUID."""
    destination_host: InventoryObjectModel | None = None
    """Host."""
    enable_cluster_wide_mount: bool | None = None
    """Whether the backup is mounted to all hosts of the cluster, not the one host only. Since 1.3-rev2."""
    folder: InventoryObjectModel | None = None
    """Folder of VMs."""
    helper_appliance: InstantViVMRecoveryHelperApplianceSpec | None = None
    """Helper appliance. Since 1.3-rev2."""
    resource_pool: InventoryObjectModel | None = None
    """Resource pool."""
    restored_vm_name: str | None = None
    """Name of the VM."""
