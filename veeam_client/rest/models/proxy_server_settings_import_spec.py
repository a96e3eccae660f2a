# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_backup_proxy_transport_mode import EBackupProxyTransportMode
    from .proxy_datastore_settings_model import ProxyDatastoreSettingsModel


@define(eq=False, repr=False, kw_only=True)
class ProxyServerSettingsImportSpec(Model):
    """Machine of a proxy and how it reads data from vSphere."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "host_name": "hostName",
        "connected_datastores": "connectedDatastores",
        "failover_to_network": "failoverToNetwork",
        "host_to_proxy_encryption": "hostToProxyEncryption",
        "host_unique_id": "hostUniqueId",
        "max_task_count": "maxTaskCount",
        "transport_mode": "transportMode",
    }

    host_name: str
    """Name of the managed server."""
    connected_datastores: ProxyDatastoreSettingsModel | None = None
    """Datastores that it can read directly."""
    failover_to_network: bool | None = None
    """Whether it reads over the network when the chosen way does not work."""
    host_to_proxy_encryption: bool | None = None
    """Whether data read over the network is encrypted."""
    host_unique_id: str | None = None
    """Tag of the managed server that stays the same when it is exported and imported."""
    max_task_count: int | None = None
    """How many tasks may run there at the same time."""
    transport_mode: EBackupProxyTransportMode | None = None
    """How it reads data."""
