# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
from .entra_id_tenant_browse_model import EntraIdTenantBrowseModel

if TYPE_CHECKING:
    from .e_entra_id_tenant_admin_unit_visibility_type import (
        EEntraIdTenantAdminUnitVisibilityType,
    )


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantAdminUnitBrowseModel(EntraIdTenantBrowseModel):
    """An administrative unit."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "visibility": "visibility",
        "description": "description",
    }

    visibility: EEntraIdTenantAdminUnitVisibilityType
    """Who can see it."""
    description: str | None = None
    """Free text for people."""
    type_: EEntraIdTenantItemType = EEntraIdTenantItemType.ADMIN_UNIT
