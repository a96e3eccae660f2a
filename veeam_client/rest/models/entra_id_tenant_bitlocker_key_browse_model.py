# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
from .entra_id_tenant_browse_model import EntraIdTenantBrowseModel


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantBitlockerKeyBrowseModel(EntraIdTenantBrowseModel):
    """A BitLocker key. Keep it secret. From 1.3-rev0 to 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "device_display_name": "deviceDisplayName",
        "device_id": "deviceId",
        "key": "key",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"key"})

    device_display_name: str | None = None
    """Name of the device."""
    device_id: str | None = None
    """Id of the device."""
    key: str | None = None
    """The key."""
    type_: EEntraIdTenantItemType = EEntraIdTenantItemType.BITLOCKER_KEY
