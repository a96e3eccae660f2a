# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_instant_vm_recovery_mode_type import EInstantVMRecoveryModeType
from .instant_hv_vm_recovery_spec import InstantHvVMRecoverySpec

if TYPE_CHECKING:
    from .hv_restore_target_name_spec import HvRestoreTargetNameSpec
    from .hv_restore_target_network_spec import HvRestoreTargetNetworkSpec
    from .hyper_v_object_model import HyperVObjectModel
    from .instant_hv_vm_other_platform_recovery_datastore_spec import (
        InstantHvVMOtherPlatformRecoveryDatastoreSpec,
    )
    from .instant_hv_vm_recovery_helper_appliance_spec import (
        InstantHvVMRecoveryHelperApplianceSpec,
    )


@define(eq=False, repr=False, kw_only=True)
class InstantHvVMOtherPlatformRecoverySpec(InstantHvVMRecoverySpec):
    """Recovers a machine of another platform to Hyper-V. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "destination_host": "destinationHost",
        "datastore": "datastore",
        "helper_appliance": "helperAppliance",
        "network": "network",
        "target": "target",
    }

    destination_host: HyperVObjectModel
    """Host."""
    datastore: InstantHvVMOtherPlatformRecoveryDatastoreSpec | None = None
    """Folders for its files."""
    helper_appliance: InstantHvVMRecoveryHelperApplianceSpec | None = None
    """Helper appliance."""
    network: HvRestoreTargetNetworkSpec | None = None
    """Networks."""
    target: HvRestoreTargetNameSpec | None = None
    """Name of the VM and what may be overwritten."""
    type_: EInstantVMRecoveryModeType = EInstantVMRecoveryModeType.OTHER_PLATFORM
