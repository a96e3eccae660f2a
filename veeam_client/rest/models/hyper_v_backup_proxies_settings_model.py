# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_hyper_v_proxy_type import EHyperVProxyType
    from .off_host_backup_proxy_model import OffHostBackupProxyModel


@define(eq=False, repr=False, kw_only=True)
class HyperVBackupProxiesSettingsModel(Model):
    """Where data of Hyper-V is read. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "proxy_type": "proxyType",
        "off_host_settings": "offHostSettings",
    }

    proxy_type: EHyperVProxyType
    """On the host or on a proxy."""
    off_host_settings: OffHostBackupProxyModel | None = None
    """The proxies, with `OffHost`."""
