# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
from .entra_id_tenant_browse_spec import EntraIdTenantBrowseSpec

if TYPE_CHECKING:
    from .entra_id_tenant_group_filter_browse_spec import (
        EntraIdTenantGroupFilterBrowseSpec,
    )
    from .entra_id_tenant_group_sorting_browse_spec import (
        EntraIdTenantGroupSortingBrowseSpec,
    )


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantGroupBrowseSpec(EntraIdTenantBrowseSpec):
    """Which groups to list."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "filter_": "filter",
        "sorting": "sorting",
    }

    filter_: EntraIdTenantGroupFilterBrowseSpec | None = None
    """Condition that they meet."""
    sorting: EntraIdTenantGroupSortingBrowseSpec | None = None
    """Their order."""
    type_: EEntraIdTenantItemType = EEntraIdTenantItemType.GROUP
