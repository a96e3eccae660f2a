# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
from .entra_id_tenant_browse_spec import EntraIdTenantBrowseSpec

if TYPE_CHECKING:
    from .entra_id_tenant_bitlocker_key_filter_browse_spec import (
        EntraIdTenantBitlockerKeyFilterBrowseSpec,
    )
    from .entra_id_tenant_bitlocker_key_sorting_browse_spec import (
        EntraIdTenantBitlockerKeySortingBrowseSpec,
    )


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantBitlockerKeyBrowseSpec(EntraIdTenantBrowseSpec):
    """Which BitLocker keys to list. From 1.3-rev0 to 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "filter_": "filter",
        "sorting": "sorting",
    }

    filter_: EntraIdTenantBitlockerKeyFilterBrowseSpec | None = None
    """Condition that they meet."""
    sorting: EntraIdTenantBitlockerKeySortingBrowseSpec | None = None
    """Their order."""
    type_: EEntraIdTenantItemType = EEntraIdTenantItemType.BITLOCKER_KEY
