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
    """Dell data domain storage settings model. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
        "dd_boost_encryption_enabled": "ddBoostEncryptionEnabled",
        "dd_boost_encryption_type": "ddBoostEncryptionType",
        "dd_servername": "ddServername",
        "gateway_server": "gatewayServer",
        "use_fc_connectivity": "useFCConnectivity",
    }

    credentials_id: UUID
    """Id of the credentials record to sign in with."""
    dd_boost_encryption_enabled: bool | None = None
    dd_boost_encryption_type: EDDBoostEncryptionType | None = None
    dd_servername: str | None = None
    gateway_server: GatewayServerSettingsModel | None = None
    use_fc_connectivity: bool | None = None
