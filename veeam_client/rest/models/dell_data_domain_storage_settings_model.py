# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .edd_boost_encryption_type import EDDBoostEncryptionType
    from .gateway_server_settings_model import GatewayServerSettingsModel


@define(eq=False, repr=False, kw_only=True)
class DellDataDomainStorageSettingsModel(Model):
    """How to connect to a Dell Data Domain appliance. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
        "dd_servername": "ddServername",
        "dd_boost_encryption_enabled": "ddBoostEncryptionEnabled",
        "dd_boost_encryption_type": "ddBoostEncryptionType",
        "gateway_server": "gatewayServer",
        "use_fc_connectivity": "useFCConnectivity",
    }

    credentials_id: UUID
    """Id of the credentials record to sign in with."""
    dd_servername: str
    """Name or address of the appliance."""
    dd_boost_encryption_enabled: bool | None = None
    """Whether data is encrypted on its way to the appliance."""
    dd_boost_encryption_type: EDDBoostEncryptionType | None = None
    """How strongly."""
    gateway_server: GatewayServerSettingsModel | None = None
    """Managed servers to connect through."""
    use_fc_connectivity: bool | None = None
    """Whether to connect over Fibre Channel instead of TCP/IP."""
