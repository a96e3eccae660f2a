# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel
    from .v_sphere_replica_job_destination_files_mapping_model import (
        VSphereReplicaJobDestinationFilesMappingModel,
    )


@define(eq=False, repr=False, kw_only=True)
class VSphereReplicaJobDestinationMappingModel(Model):
    """Datastores for the replica of one VM."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "configuration_files_datastore_mapping": "configurationFilesDatastoreMapping",
        "vm_object": "vmObject",
        "disk_files_mapping": "diskFilesMapping",
    }

    configuration_files_datastore_mapping: InventoryObjectModel
    """Datastore for its configuration."""
    vm_object: InventoryObjectModel
    """The VM or container of VMs."""
    disk_files_mapping: list[VSphereReplicaJobDestinationFilesMappingModel] | None = None
    """Datastores for its disks."""
