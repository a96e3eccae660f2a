# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
from .entra_id_tenant_browse_model import EntraIdTenantBrowseModel

if TYPE_CHECKING:
    from .e_entra_id_tenant_device_configuration_type import (
        EEntraIdTenantDeviceConfigurationType,
    )


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantDeviceConfigurationBrowseModel(EntraIdTenantBrowseModel):
    """A device configuration. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "device_configuration_type": "deviceConfigurationType",
        "odata_type": "odataType",
        "version": "version",
    }

    description: str | None = None
    """Free text for people."""
    device_configuration_type: EEntraIdTenantDeviceConfigurationType | None = None
    """Kind of the policy. Since 1.3-rev2."""
    odata_type: str | None = None
    """Type that Microsoft Graph gives it (`@odata.type`). Since 1.3-rev2."""
    version: int | None = None
    """Its version."""
    type_: EEntraIdTenantItemType = EEntraIdTenantItemType.DEVICE_CONFIGURATION
