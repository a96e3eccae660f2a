# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .entra_id_tenant_item_comparison_reference_model import (
        EntraIdTenantItemComparisonReferenceModel,
    )
    from .entra_id_tenant_item_recursive_comparison_node import (
        EntraIdTenantItemRecursiveComparisonNode,
    )


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantItemRecursiveComparisonModel(Model):
    """What differs in an item and below it."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "cache_timestamp": "cacheTimestamp",
        "exists_in_new_restore_point": "existsInNewRestorePoint",
        "exists_in_old_restore_point": "existsInOldRestorePoint",
        "properties": "properties",
        "references": "references",
    }

    cache_timestamp: datetime
    """As of when the tenant was read."""
    exists_in_new_restore_point: bool
    """Whether the newer state has it."""
    exists_in_old_restore_point: bool
    """Whether the older state has it."""
    properties: list[EntraIdTenantItemRecursiveComparisonNode]
    """Attributes, each with those below."""
    references: list[EntraIdTenantItemComparisonReferenceModel] | None = None
    """References to other items. Since 1.3-rev2."""
