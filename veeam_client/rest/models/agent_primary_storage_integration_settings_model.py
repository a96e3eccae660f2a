# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_proxies_settings_model import BackupProxiesSettingsModel


@define(eq=False, repr=False, kw_only=True)
class AgentPrimaryStorageIntegrationSettingsModel(Model):
    """Whether snapshots of the storage are used. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "failover_to_on_host_agent": "failoverToOnHostAgent",
        "off_host_backup_proxies": "offHostBackupProxies",
    }

    is_enabled: bool
    """Whether they are."""
    failover_to_on_host_agent: bool | None = None
    """Whether the agent on the computer reads the data if no proxy can."""
    off_host_backup_proxies: BackupProxiesSettingsModel | None = None
    """Proxies that read the data from them."""
