# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantValidateSpec(Model):
    """Which items to check."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "item_ids": "itemIds",
        "restore_point_id": "restorePointId",
    }

    item_ids: list[str]
    """Ids of the items."""
    restore_point_id: UUID
    """Id of the restore point."""
