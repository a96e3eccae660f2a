# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(eq=False, repr=False, kw_only=True)
class GlobalVMExclusionSpec(Model):
    """A VM to keep out of all jobs. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "vm_object": "vmObject",
    }

    vm_object: InventoryObjectModel
    """The VM."""
