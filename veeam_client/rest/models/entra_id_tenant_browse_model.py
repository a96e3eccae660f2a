# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_entra_id_tenant_item_type import EEntraIdTenantItemType


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantBrowseModel(Model):
    """An item of a Microsoft Entra ID tenant; the class tells the kind."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type_": "type",
        "display_name": "displayName",
        "restore_point_date": "restorePointDate",
        "restore_point_id": "restorePointId",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "adminunit": "EntraIdTenantAdminUnitBrowseModel",
        "application": "EntraIdTenantApplicationBrowseModel",
        "conditionalaccesspolicy": "EntraIdTenantConditionalAccessPolicyBrowseModel",
        "group": "EntraIdTenantGroupBrowseModel",
        "role": "EntraIdTenantRoleBrowseModel",
        "user": "EntraIdTenantUserBrowseModel",
        "bitlockerkey": "EntraIdTenantBitlockerKeyBrowseModel",
        "deviceconfiguration": "EntraIdTenantDeviceConfigurationBrowseModel",
        "device": "EntraIdTenantDeviceBrowseModel",
        "orgcontact": "EntraIdTenantOrgContactBrowseModel",
    }

    id: UUID
    """Id of the item."""
    type_: EEntraIdTenantItemType
    """Kind of the item."""
    display_name: str | None = None
    """Name of the item."""
    restore_point_date: datetime | None = None
    """When the restore point was made."""
    restore_point_id: UUID | None = None
    """Id of the newest restore point that has it."""
