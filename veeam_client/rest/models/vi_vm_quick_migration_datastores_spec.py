# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_inventory_platform_type import EInventoryPlatformType
    from .vi_vm_quick_migration_datastore_spec import ViVMQuickMigrationDatastoreSpec
    from .vmware_object_model import VmwareObjectModel


@define(eq=False, repr=False, kw_only=True)
class ViVMQuickMigrationDatastoresSpec(Model):
    """Datastores for the files of a VM; before 1.3-rev2 one datastore as the inventory has it."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "configuration_file_datastore": "configurationFileDatastore",
        "default_datastore": "defaultDatastore",
        "disk_mappings": "diskMappings",
        "platform": "platform",
        "size": "size",
    }

    configuration_file_datastore: VmwareObjectModel | None = None
    """Datastore for its configuration. Since 1.3-rev2."""
    default_datastore: VmwareObjectModel | None = None
    """Datastore for what has none of its own. Since 1.3-rev2."""
    disk_mappings: list[ViVMQuickMigrationDatastoreSpec] | None = None
    """Datastores for its disks. Since 1.3-rev2."""
    platform: EInventoryPlatformType | None = None
    """Platform of the datastore. Until 1.3-rev1."""
    size: str | None = None
    """Size of the datastore. Until 1.3-rev1."""
