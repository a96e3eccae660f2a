# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_disk_creation_mode import EDiskCreationMode
    from .vi_vm_disk_model import ViVMDiskModel
    from .vmware_object_model import VmwareObjectModel


@define(eq=False, repr=False, kw_only=True)
class ViVMQuickMigrationDatastoreSpec(Model):
    """Datastore for a disk. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "datastore": "datastore",
        "disk": "disk",
        "disk_type": "diskType",
    }

    datastore: VmwareObjectModel
    """The datastore."""
    disk: ViVMDiskModel
    """The disk."""
    disk_type: EDiskCreationMode | None = None
    """How the disk takes space."""
