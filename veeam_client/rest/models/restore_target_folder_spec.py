# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(eq=False, repr=False, kw_only=True)
class RestoreTargetFolderSpec(Model):
    """Folder and name of a VM."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "folder": "folder",
        "restore_vm_tags": "restoreVmTags",
        "vm_name": "vmName",
    }

    folder: InventoryObjectModel
    """Folder of VMs."""
    restore_vm_tags: bool | None = None
    """Whether its tags are restored."""
    vm_name: str | None = None
    """Name of the VM."""
