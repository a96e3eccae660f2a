# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(eq=False, repr=False, kw_only=True)
class GlobalVMExclusionModel(Model):
    """A VM that no job processes. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "inventory_object": "inventoryObject",
        "note": "note",
    }

    id: UUID
    """Id of the exclusion."""
    inventory_object: InventoryObjectModel
    """The VM."""
    note: str | None = None
    """Why it is left out."""
