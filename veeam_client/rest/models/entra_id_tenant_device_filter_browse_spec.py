# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantDeviceFilterBrowseSpec(Model):
    """Condition that devices meet: the attributes given. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "account_enabled": "accountEnabled",
        "device_version": "deviceVersion",
        "display_name": "displayName",
        "operating_system": "operatingSystem",
        "operating_system_version": "operatingSystemVersion",
    }

    account_enabled: bool | None = None
    """Whether the device is enabled."""
    device_version: str | None = None
    """Version of the device."""
    display_name: str | None = None
    """Text in the name."""
    operating_system: str | None = None
    """Operating system."""
    operating_system_version: str | None = None
    """Version of the operating system."""
