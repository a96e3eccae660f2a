# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_proxy_type import EProxyType
from .proxy_spec import ProxySpec

if TYPE_CHECKING:
    from .proxy_server_settings_model import ProxyServerSettingsModel


@define(eq=False, repr=False, kw_only=True)
class ViProxySpec(ProxySpec):
    """A managed server that is to be a proxy for VMware vSphere."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "server": "server",
    }

    server: ProxyServerSettingsModel
    """Machine and how it reads data."""
    type_: EProxyType = EProxyType.VI_PROXY
