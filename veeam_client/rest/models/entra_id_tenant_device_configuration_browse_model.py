# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
from .entra_id_tenant_browse_model import EntraIdTenantBrowseModel


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantDeviceConfigurationBrowseModel(EntraIdTenantBrowseModel):
    """A device configuration."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "version": "version",
    }

    description: str | None = None
    """Free text for people."""
    version: int | None = None
    """Its version."""
    type_: EEntraIdTenantItemType = EEntraIdTenantItemType.DEVICE_CONFIGURATION
