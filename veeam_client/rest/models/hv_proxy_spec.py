# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_proxy_type import EProxyType
from .proxy_spec import ProxySpec

if TYPE_CHECKING:
    from .hv_proxy_server_settings_model import HvProxyServerSettingsModel


@define(eq=False, repr=False, kw_only=True)
class HvProxySpec(ProxySpec):
    """A managed server that is to be a proxy for Microsoft Hyper-V, off the host. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "server": "server",
    }

    server: HvProxyServerSettingsModel
    """Machine that it is on."""
    type_: EProxyType = EProxyType.HV_PROXY
