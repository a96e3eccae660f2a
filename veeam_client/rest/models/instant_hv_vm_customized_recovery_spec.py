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
    from .instant_hv_vm_customized_recovery_datastore_spec import (
        InstantHvVMCustomizedRecoveryDatastoreSpec,
    )


@define(eq=False, repr=False, kw_only=True)
class InstantHvVMCustomizedRecoverySpec(InstantHvVMRecoverySpec):
    """Recovers a machine elsewhere or with other settings. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "datastore": "datastore",
        "destination_host": "destinationHost",
        "network": "network",
        "target": "target",
    }

    datastore: InstantHvVMCustomizedRecoveryDatastoreSpec | None = None
    """Folders for its files."""
    destination_host: HyperVObjectModel | None = None
    """Host."""
    network: HvRestoreTargetNetworkSpec | None = None
    """Networks."""
    target: HvRestoreTargetNameSpec | None = None
    """Name of the VM and what may be overwritten."""
    type_: EInstantVMRecoveryModeType = EInstantVMRecoveryModeType.CUSTOMIZED
