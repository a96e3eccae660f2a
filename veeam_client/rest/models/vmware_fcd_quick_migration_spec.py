# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(eq=False, repr=False, kw_only=True)
class VmwareFcdQuickMigrationSpec(Model):
    """Vmware fcd quick migration spec."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "target_datastore": "targetDatastore",
        "mounted_disk_names": "mountedDiskNames",
        "storage_policy": "storagePolicy",
    }

    target_datastore: InventoryObjectModel
    mounted_disk_names: list[str] | None = None
    storage_policy: InventoryObjectModel | None = None
