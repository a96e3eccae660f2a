# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_entire_vm_restore_mode_type import EEntireVMRestoreModeType
from .entire_vi_vm_restore_spec import EntireViVMRestoreSpec

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel
    from .restore_target_datastores_spec import RestoreTargetDatastoresSpec
    from .restore_target_folder_spec import RestoreTargetFolderSpec
    from .restore_target_network_spec import RestoreTargetNetworkSpec


@define(eq=False, repr=False, kw_only=True)
class EntireViVMCustomizedRestoreSpec(EntireViVMRestoreSpec):
    """Restores a VM elsewhere or with other settings."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "datastore": "datastore",
        "destination_host": "destinationHost",
        "folder": "folder",
        "network": "network",
        "resource_pool": "resourcePool",
    }

    datastore: RestoreTargetDatastoresSpec | None = None
    """Datastores for its files."""
    destination_host: InventoryObjectModel | None = None
    """Host or cluster."""
    folder: RestoreTargetFolderSpec | None = None
    """Folder and name."""
    network: RestoreTargetNetworkSpec | None = None
    """Networks."""
    resource_pool: InventoryObjectModel | None = None
    """Resource pool."""
    type_: EEntireVMRestoreModeType = EEntireVMRestoreModeType.CUSTOMIZED
