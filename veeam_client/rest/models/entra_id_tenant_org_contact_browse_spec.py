# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
from .entra_id_tenant_browse_spec import EntraIdTenantBrowseSpec

if TYPE_CHECKING:
    from .entra_id_tenant_org_contact_filter_browse_spec import (
        EntraIdTenantOrgContactFilterBrowseSpec,
    )
    from .entra_id_tenant_org_contact_sorting_browse_spec import (
        EntraIdTenantOrgContactSortingBrowseSpec,
    )


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantOrgContactBrowseSpec(EntraIdTenantBrowseSpec):
    """Which organizational contacts to list. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "filter_": "filter",
        "sorting": "sorting",
    }

    filter_: EntraIdTenantOrgContactFilterBrowseSpec | None = None
    """Condition that they meet."""
    sorting: EntraIdTenantOrgContactSortingBrowseSpec | None = None
    """Their order."""
    type_: EEntraIdTenantItemType = EEntraIdTenantItemType.ORG_CONTACT
