# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .entra_id_tenant_item_comparison_property_model import (
        EntraIdTenantItemComparisonPropertyModel,
    )
    from .entra_id_tenant_item_comparison_reference_model import (
        EntraIdTenantItemComparisonReferenceModel,
    )


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantItemComparisonModel(Model):
    """Entra id tenant item comparison model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "cache_timestamp": "cacheTimestamp",
        "exists_in_new_restore_point": "existsInNewRestorePoint",
        "exists_in_old_restore_point": "existsInOldRestorePoint",
        "properties": "properties",
        "references": "references",
    }

    cache_timestamp: datetime
    exists_in_new_restore_point: bool
    exists_in_old_restore_point: bool
    properties: list[EntraIdTenantItemComparisonPropertyModel]
    references: list[EntraIdTenantItemComparisonReferenceModel]
