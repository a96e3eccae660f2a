# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel
    from .v_sphere_replica_job_destination_mapping_model import (
        VSphereReplicaJobDestinationMappingModel,
    )


@define(eq=False, repr=False, kw_only=True)
class VSphereReplicaJobDestinationModel(Model):
    """Where replicas go."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "host": "host",
        "datastore": "datastore",
        "folder": "folder",
        "mapping_rules": "mappingRules",
        "resource_pool": "resourcePool",
    }

    host: InventoryObjectModel
    """Host or cluster."""
    datastore: InventoryObjectModel | None = None
    """Datastore."""
    folder: InventoryObjectModel | None = None
    """Folder of VMs."""
    mapping_rules: list[VSphereReplicaJobDestinationMappingModel] | None = None
    """Other datastores for single VMs or disks."""
    resource_pool: InventoryObjectModel | None = None
    """Resource pool."""
