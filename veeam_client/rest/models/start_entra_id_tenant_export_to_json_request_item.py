# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class StartEntraIdTenantExportToJsonRequestItem(Model):
    """An item to export. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "item_id": "itemId",
        "restore_point_id": "restorePointId",
    }

    item_id: str
    """Id of the item."""
    restore_point_id: UUID
    """Id of the restore point."""
