# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
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
        "restore_point_date": "restorePointDate",
        "restore_point_id": "restorePointId",
        "type_": "type",
        "display_name": "displayName",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "adminunit": "EntraIdTenantAdminUnitBrowseModel",
        "application": "EntraIdTenantApplicationBrowseModel",
        "bitlockerkey": "EntraIdTenantBitlockerKeyBrowseModel",
        "conditionalaccesspolicy": "EntraIdTenantConditionalAccessPolicyBrowseModel",
        "deviceconfiguration": "EntraIdTenantDeviceConfigurationBrowseModel",
        "group": "EntraIdTenantGroupBrowseModel",
        "role": "EntraIdTenantRoleBrowseModel",
        "user": "EntraIdTenantUserBrowseModel",
    }

    id: UUID
    """Id of the item."""
    restore_point_date: datetime
    """When the restore point was made."""
    restore_point_id: UUID
    """Id of the newest restore point that has it."""
    type_: EEntraIdTenantItemType
    """Kind of the item."""
    display_name: str | None = None
    """Name of the item."""
