# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(eq=False, repr=False, kw_only=True)
class VmwareFcdQuickMigrationSpec(Model):
    """Where to migrate first class disks."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "target_datastore": "targetDatastore",
        "mounted_disk_names": "mountedDiskNames",
        "storage_policy": "storagePolicy",
    }

    target_datastore: InventoryObjectModel
    """Datastore."""
    mounted_disk_names: list[str] | None = None
    """Names of the disks; all if left out."""
    storage_policy: InventoryObjectModel | None = None
    """Storage policy."""
