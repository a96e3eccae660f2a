# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_proxy_type import EProxyType
from .proxy_model import ProxyModel

if TYPE_CHECKING:
    from .general_purpose_proxy_server_settings_model import (
        GeneralPurposeProxyServerSettingsModel,
    )


@define(eq=False, repr=False, kw_only=True)
class GeneralPurposeProxyModel(ProxyModel):
    """A proxy for file shares, object storage and agents. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "server": "server",
    }

    server: GeneralPurposeProxyServerSettingsModel
    """Machine that it is on."""
    type_: EProxyType = EProxyType.GENERAL_PURPOSE_PROXY
