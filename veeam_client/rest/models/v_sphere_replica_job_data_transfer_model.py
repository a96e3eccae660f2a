# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_proxies_settings_model import BackupProxiesSettingsModel
    from .wan_accelerator_settings_model import WanAcceleratorSettingsModel


@define(eq=False, repr=False, kw_only=True)
class VSphereReplicaJobDataTransferModel(Model):
    """Proxies and WAN accelerators on the way."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "source_proxies": "sourceProxies",
        "target_proxies": "targetProxies",
        "wan_accelerator_settings": "wanAcceleratorSettings",
    }

    source_proxies: BackupProxiesSettingsModel
    """Proxies near the source."""
    target_proxies: BackupProxiesSettingsModel
    """Proxies near the target."""
    wan_accelerator_settings: WanAcceleratorSettingsModel | None = None
    """Whether data goes through WAN accelerators."""
