# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
from .entra_id_tenant_browse_spec import EntraIdTenantBrowseSpec

if TYPE_CHECKING:
    from .entra_id_tenant_user_filter_browse_spec import (
        EntraIdTenantUserFilterBrowseSpec,
    )
    from .entra_id_tenant_user_sorting_browse_spec import (
        EntraIdTenantUserSortingBrowseSpec,
    )


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantUserBrowseSpec(EntraIdTenantBrowseSpec):
    """Which users to list."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "filter_": "filter",
        "sorting": "sorting",
    }

    filter_: EntraIdTenantUserFilterBrowseSpec | None = None
    """Condition that they meet."""
    sorting: EntraIdTenantUserSortingBrowseSpec | None = None
    """Their order."""
    type_: EEntraIdTenantItemType = EEntraIdTenantItemType.USER
