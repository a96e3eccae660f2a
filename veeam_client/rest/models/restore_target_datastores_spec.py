# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel
    from .restore_target_datastore_spec import RestoreTargetDatastoreSpec


@define(eq=False, repr=False, kw_only=True)
class RestoreTargetDatastoresSpec(Model):
    """Datastores for the files of a VM."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "configuration_file_datastore": "configurationFileDatastore",
        "default_datastore": "defaultDatastore",
        "disk_mappings": "diskMappings",
    }

    configuration_file_datastore: InventoryObjectModel | None = None
    """Datastore for its configuration."""
    default_datastore: InventoryObjectModel | None = None
    """Datastore for what has none of its own. Since 1.3-rev2."""
    disk_mappings: list[RestoreTargetDatastoreSpec] | None = None
    """Datastores for its disks."""
