# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_backup_proxy_transport_mode import EBackupProxyTransportMode
    from .proxy_datastore_settings_model import ProxyDatastoreSettingsModel


@define(eq=False, repr=False, kw_only=True)
class ProxyServerSettingsModel(Model):
    """Machine of a proxy and how it reads data from vSphere."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "host_id": "hostId",
        "connected_datastores": "connectedDatastores",
        "failover_to_network": "failoverToNetwork",
        "host_name": "hostName",
        "host_to_proxy_encryption": "hostToProxyEncryption",
        "max_task_count": "maxTaskCount",
        "transport_mode": "transportMode",
    }

    host_id: UUID
    """Id of the managed server."""
    connected_datastores: ProxyDatastoreSettingsModel | None = None
    """Datastores that it can read directly."""
    failover_to_network: bool | None = None
    """Whether it reads over the network when the chosen way does not work."""
    host_name: str | None = None
    """Name of the managed server. Since 1.3-rev0."""
    host_to_proxy_encryption: bool | None = None
    """Whether data read over the network is encrypted."""
    max_task_count: int | None = None
    """How many tasks may run there at the same time."""
    transport_mode: EBackupProxyTransportMode | None = None
    """How it reads data."""
