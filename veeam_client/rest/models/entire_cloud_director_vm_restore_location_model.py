# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(eq=False, repr=False, kw_only=True)
class EntireCloudDirectorVMRestoreLocationModel(Model):
    """Entire cloud director VM restore location model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "new_name": "newName",
        "restore_v_sphere_vm_tags": "restoreVSphereVMTags",
        "v_app": "vApp",
    }

    new_name: str
    restore_v_sphere_vm_tags: bool
    v_app: InventoryObjectModel
