# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
from .entra_id_tenant_browse_model import EntraIdTenantBrowseModel

if TYPE_CHECKING:
    from .e_entra_id_tenant_application_type import EEntraIdTenantApplicationType


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantApplicationBrowseModel(EntraIdTenantBrowseModel):
    """An application."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "application_type": "applicationType",
        "description": "description",
        "enabled": "enabled",
        "tags": "tags",
    }

    application_type: EEntraIdTenantApplicationType | None = None
    """Registration or enterprise application."""
    description: str | None = None
    """Free text for people."""
    enabled: bool | None = None
    """Whether it can be used."""
    tags: list[str] | None = None
    """Its tags."""
    type_: EEntraIdTenantItemType = EEntraIdTenantItemType.APPLICATION
