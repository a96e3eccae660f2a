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
    from .instant_vi_vm_recovery_network_mapping_spec import (
        InstantViVMRecoveryNetworkMappingSpec,
    )
    from .vmware_object_model import VmwareObjectModel


@define(eq=False, repr=False, kw_only=True)
class InstantViVMOtherPlatformRecoveryDestinationSpec(Model):
    """Host, resource pool, folder and name of a VM. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "destination_host": "destinationHost",
        "bios_uuid_policy": "biosUuidPolicy",
        "enable_cluster_wide_mount": "enableClusterWideMount",
        "folder": "folder",
        "helper_appliance": "helperAppliance",
        "network_mapping": "networkMapping",
        "resource_pool": "resourcePool",
        "restored_vm_name": "restoredVmName",
    }

    destination_host: VmwareObjectModel
    """Host."""
    bios_uuid_policy: EInstantViVmRecoveryBiosUuidPolicyType | None = None
    """Whether it keeps its BIOS UUID."""
    enable_cluster_wide_mount: bool | None = None
    """Whether the backup is mounted to all hosts of the cluster, not the one host only."""
    folder: VmwareObjectModel | None = None
    """Folder of VMs."""
    helper_appliance: InstantViVMRecoveryHelperApplianceSpec | None = None
    """Helper appliance."""
    network_mapping: list[InstantViVMRecoveryNetworkMappingSpec] | None = None
    """Which network of the target stands for which of the source."""
    resource_pool: VmwareObjectModel | None = None
    """Resource pool."""
    restored_vm_name: str | None = None
    """Name of the VM."""
