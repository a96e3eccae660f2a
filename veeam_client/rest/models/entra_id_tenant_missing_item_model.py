# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_entra_id_tenant_item_type import EEntraIdTenantItemType


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantMissingItemModel(Model):
    """An item that others need and that is missing."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "item_id": "itemId",
        "display_name": "displayName",
        "item_type": "itemType",
    }

    item_id: str
    """Id of the item."""
    display_name: str | None = None
    """Name of the item."""
    item_type: EEntraIdTenantItemType | None = None
    """Kind of the item."""
