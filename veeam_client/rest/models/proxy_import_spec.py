# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_proxy_type import EProxyType
    from .proxy_server_settings_import_spec import ProxyServerSettingsImportSpec


@define(eq=False, repr=False, kw_only=True)
class ProxyImportSpec(Model):
    """A proxy for VMware vSphere, exported or to be imported."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "server": "server",
        "type_": "type",
    }

    description: str
    """Free text for people."""
    server: ProxyServerSettingsImportSpec
    """Machine and how it reads data."""
    type_: EProxyType
    """Kind of the proxy."""
