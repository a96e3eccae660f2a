# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
from .entra_id_tenant_browse_model import EntraIdTenantBrowseModel


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantRoleBrowseModel(EntraIdTenantBrowseModel):
    """A role."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_built_in": "isBuiltIn",
        "is_enabled": "isEnabled",
        "description": "description",
    }

    is_built_in: bool
    """Whether the tenant came with it."""
    is_enabled: bool
    """Whether it can be given."""
    description: str | None = None
    """Free text for people."""
    type_: EEntraIdTenantItemType = EEntraIdTenantItemType.ROLE
