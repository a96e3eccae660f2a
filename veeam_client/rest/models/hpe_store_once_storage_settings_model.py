# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .gateway_server_settings_model import GatewayServerSettingsModel


@define(eq=False, repr=False, kw_only=True)
class HPEStoreOnceStorageSettingsModel(Model):
    """How to connect to an HPE StoreOnce appliance. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
        "storeonce_server_name": "storeOnceServerName",
        "gateway_server": "gatewayServer",
        "use_fc_connectivity": "useFCConnectivity",
        "use_storeonce_wan_link": "useStoreOnceWanLink",
    }

    credentials_id: UUID
    """Id of the credentials record to sign in with."""
    storeonce_server_name: str
    """Name or address of the appliance."""
    gateway_server: GatewayServerSettingsModel | None = None
    """Managed servers to connect through."""
    use_fc_connectivity: bool | None = None
    """Whether to connect over Fibre Channel instead of TCP/IP."""
    use_storeonce_wan_link: bool | None = None
    """Whether a slow line (WAN) lies between the gateway server and the appliance."""
