# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .i_pv_4_settings_model import IPv4SettingsModel
    from .i_pv_6_settings_model import IPv6SettingsModel


@define(eq=False, repr=False, kw_only=True)
class IpSettingsModel(Model):
    """Addresses of a helper appliance."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "ipv4_settings": "IPv4Settings",
        "ipv6_settings": "IPv6Settings",
    }

    ipv4_settings: IPv4SettingsModel | None = None
    """IPv4."""
    ipv6_settings: IPv6SettingsModel | None = None
    """IPv6."""
