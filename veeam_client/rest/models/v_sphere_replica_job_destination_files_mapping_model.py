# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_disk_creation_mode import EDiskCreationMode
    from .inventory_object_model import InventoryObjectModel


@define(eq=False, repr=False, kw_only=True)
class VSphereReplicaJobDestinationFilesMappingModel(Model):
    """Datastore for a disk of a replica."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "datastore": "datastore",
        "disk_name": "diskName",
        "disk_type": "diskType",
    }

    datastore: InventoryObjectModel
    """The datastore."""
    disk_name: str
    """Name of the disk."""
    disk_type: EDiskCreationMode
    """How the disk takes space."""
