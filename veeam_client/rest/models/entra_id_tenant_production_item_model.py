# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantProductionItemModel(Model):
    """An item that is in the tenant."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "display_name": "displayName",
        "item_id": "itemId",
        "restore_point_date": "restorePointDate",
        "restore_point_id": "restorePointId",
    }

    display_name: str
    """Name of the item."""
    item_id: str
    """Id of the item."""
    restore_point_date: datetime
    """When the restore point was made."""
    restore_point_id: UUID
    """Id of the restore point."""
