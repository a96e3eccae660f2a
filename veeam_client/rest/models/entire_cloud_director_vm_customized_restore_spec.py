# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_entire_vm_restore_mode_type import EEntireVMRestoreModeType
from .entire_cloud_director_vm_restore_spec import EntireCloudDirectorVMRestoreSpec

if TYPE_CHECKING:
    from .cloud_director_restore_target_datastore_spec import (
        CloudDirectorRestoreTargetDatastoreSpec,
    )
    from .entire_cloud_director_vm_restore_location_model import (
        EntireCloudDirectorVMRestoreLocationModel,
    )
    from .restore_target_network_spec import RestoreTargetNetworkSpec


@define(eq=False, repr=False, kw_only=True)
class EntireCloudDirectorVMCustomizedRestoreSpec(EntireCloudDirectorVMRestoreSpec):
    """Restores a VM elsewhere or with other settings."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "location": "location",
        "datastore": "datastore",
        "network": "network",
    }

    location: EntireCloudDirectorVMRestoreLocationModel
    """vApp and name."""
    datastore: CloudDirectorRestoreTargetDatastoreSpec | None = None
    """Datastore or storage policy."""
    network: RestoreTargetNetworkSpec | None = None
    """Networks."""
    type_: EEntireVMRestoreModeType = EEntireVMRestoreModeType.CUSTOMIZED
