# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
from .entra_id_tenant_browse_spec import EntraIdTenantBrowseSpec

if TYPE_CHECKING:
    from .entra_id_tenant_conditional_access_policy_filter_browse_spec import (
        EntraIdTenantConditionalAccessPolicyFilterBrowseSpec,
    )
    from .entra_id_tenant_conditional_access_policy_sorting_browse_spec import (
        EntraIdTenantConditionalAccessPolicySortingBrowseSpec,
    )


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantConditionalAccessPolicyBrowseSpec(EntraIdTenantBrowseSpec):
    """Which conditional access policies to list."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "filter_": "filter",
        "sorting": "sorting",
    }

    filter_: EntraIdTenantConditionalAccessPolicyFilterBrowseSpec | None = None
    """Condition that they meet."""
    sorting: EntraIdTenantConditionalAccessPolicySortingBrowseSpec | None = None
    """Their order."""
    type_: EEntraIdTenantItemType = EEntraIdTenantItemType.CONDITIONAL_ACCESS_POLICY
