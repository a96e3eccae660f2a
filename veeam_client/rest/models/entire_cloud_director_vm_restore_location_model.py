# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(eq=False, repr=False, kw_only=True)
class EntireCloudDirectorVMRestoreLocationModel(Model):
    """vApp and name of a VM."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "new_name": "newName",
        "restore_vsphere_vm_tags": "restoreVSphereVMTags",
        "vapp": "vApp",
    }

    new_name: str
    """Name of the VM."""
    restore_vsphere_vm_tags: bool
    """Whether its tags in vSphere are restored."""
    vapp: InventoryObjectModel
    """vApp."""
