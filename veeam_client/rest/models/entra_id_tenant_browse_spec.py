# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_entra_id_tenant_item_type import EEntraIdTenantItemType


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantBrowseSpec(Model):
    """Which items to list; the class tells the kind."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
        "limit": "limit",
        "skip": "skip",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "adminunit": "EntraIdTenantAdminUnitBrowseSpec",
        "application": "EntraIdTenantApplicationBrowseSpec",
        "conditionalaccesspolicy": "EntraIdTenantConditionalAccessPolicyBrowseSpec",
        "group": "EntraIdTenantGroupBrowseSpec",
        "role": "EntraIdTenantRoleBrowseSpec",
        "user": "EntraIdTenantUserBrowseSpec",
        "bitlockerkey": "EntraIdTenantBitlockerKeyBrowseSpec",
        "deviceconfiguration": "EntraIdTenantDeviceConfigurationBrowseSpec",
        "device": "EntraIdTenantDeviceBrowseSpec",
        "orgcontact": "EntraIdTenantOrgContactBrowseSpec",
    }

    type_: EEntraIdTenantItemType
    """Kind of the items."""
    limit: int | None = None
    """How many rows to return at most."""
    skip: int | None = None
    """How many rows to leave out at the start."""
