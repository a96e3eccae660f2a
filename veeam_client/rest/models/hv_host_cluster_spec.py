# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .e_managed_server_type import EManagedServerType
from .managed_server_spec import ManagedServerSpec

if TYPE_CHECKING:
    from .hv_host_discovery_model import HvHostDiscoveryModel
    from .managed_host_network_settings_model import ManagedHostNetworkSettingsModel


@define(eq=False, repr=False, kw_only=True)
class HvHostClusterSpec(ManagedServerSpec):
    """A Hyper-V cluster to be added. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
        "hv_servers": "hvServers",
        "network_settings": "networkSettings",
    }

    credentials_id: UUID
    """Id of the credentials record to sign in with."""
    hv_servers: list[HvHostDiscoveryModel] | None = None
    """Its hosts."""
    network_settings: ManagedHostNetworkSettingsModel | None = None
    """Ports for data transfer."""
    type_: EManagedServerType = EManagedServerType.HV_CLUSTER
