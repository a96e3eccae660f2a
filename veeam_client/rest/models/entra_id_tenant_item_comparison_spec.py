# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_entra_id_tenant_item_type import EEntraIdTenantItemType


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantItemComparisonSpec(Model):
    """What to compare with what."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "item_id": "itemId",
        "item_type": "itemType",
        "old_restore_point_id": "oldRestorePointId",
        "new_restore_point_id": "newRestorePointId",
        "reload_cache": "reloadCache",
        "show_unchanged_attributes": "showUnchangedAttributes",
    }

    item_id: str
    """Id of the item."""
    item_type: EEntraIdTenantItemType
    """Kind of the item."""
    old_restore_point_id: UUID
    """Id of the older restore point."""
    new_restore_point_id: UUID | None = None
    """Id of the newer restore point; the tenant itself if left out."""
    reload_cache: bool | None = None
    """Whether to read the tenant afresh."""
    show_unchanged_attributes: bool | None = None
    """Whether to show attributes that are equal too."""
