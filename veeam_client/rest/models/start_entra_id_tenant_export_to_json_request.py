# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .start_entra_id_tenant_export_to_json_request_item import (
        StartEntraIdTenantExportToJsonRequestItem,
    )


@define(eq=False, repr=False, kw_only=True)
class StartEntraIdTenantExportToJsonRequest(Model):
    """Which items to export. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "items": "items",
        "reason": "reason",
    }

    items: list[StartEntraIdTenantExportToJsonRequestItem]
    """The items, each with its restore point."""
    reason: str | None = None
    """Why it is done, kept with the session for later readers."""
