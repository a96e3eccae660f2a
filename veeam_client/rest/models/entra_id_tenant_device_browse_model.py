# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
from .entra_id_tenant_browse_model import EntraIdTenantBrowseModel


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantDeviceBrowseModel(EntraIdTenantBrowseModel):
    """A device. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "account_enabled": "accountEnabled",
        "bitlocker_key_count": "bitLockerKeyCount",
        "device_version": "deviceVersion",
        "operating_system": "operatingSystem",
        "operating_system_version": "operatingSystemVersion",
    }

    account_enabled: bool | None = None
    """Whether it is enabled."""
    bitlocker_key_count: int | None = None
    """How many BitLocker recovery keys it has."""
    device_version: str | None = None
    """Its version."""
    operating_system: str | None = None
    """Its operating system."""
    operating_system_version: str | None = None
    """Version of its operating system."""
    type_: EEntraIdTenantItemType = EEntraIdTenantItemType.DEVICE
