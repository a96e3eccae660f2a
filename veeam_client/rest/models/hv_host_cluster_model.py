# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .e_managed_server_type import EManagedServerType
from .managed_server_model import ManagedServerModel

if TYPE_CHECKING:
    from .hv_host_discovery_model import HvHostDiscoveryModel
    from .managed_host_network_settings_model import ManagedHostNetworkSettingsModel


@define(eq=False, repr=False, kw_only=True)
class HvHostClusterModel(ManagedServerModel):
    """A Hyper-V cluster. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
        "child_servers": "childServers",
        "network_settings": "networkSettings",
        "parent_host_id": "parentHostId",
        "parent_host_name": "parentHostName",
    }

    credentials_id: UUID
    """Id of the credentials record to sign in with."""
    child_servers: list[HvHostDiscoveryModel] | None = None
    """Its hosts."""
    network_settings: ManagedHostNetworkSettingsModel | None = None
    """Ports for data transfer."""
    parent_host_id: UUID | None = None
    """Id of the System Center server that it belongs to."""
    parent_host_name: str | None = None
    """Name of the System Center server that it belongs to."""
    type_: EManagedServerType = EManagedServerType.HV_CLUSTER
