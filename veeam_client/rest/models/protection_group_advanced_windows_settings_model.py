# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_agent_throttling_target_type import EAgentThrottlingTargetType
    from .e_speed_unit import ESpeedUnit


@define(eq=False, repr=False, kw_only=True)
class ProtectionGroupAdvancedWindowsSettingsModel(Model):
    """Settings of agents for Windows. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "flr_without_admin_account_enabled": "FLRWithoutAdminAccountEnabled",
        "agent_throttling_enabled": "agentThrottlingEnabled",
        "agent_throttling_target": "agentThrottlingTarget",
        "create_embedded_recovery_media": "createEmbeddedRecoveryMedia",
        "restrict_backup_over_metered_connection": "restrictBackupOverMeteredConnection",
        "restrict_backup_over_vpn_connection": "restrictBackupOverVPNConnection",
        "throttling_enabled": "throttlingEnabled",
        "throttling_unit": "throttlingUnit",
        "throttling_value": "throttlingValue",
        "use_specified_wifi_networks": "useSpecifiedWifiNetworks",
        "wifi_networks": "wifiNetworks",
    }

    flr_without_admin_account_enabled: bool | None = None
    """Whether people who are no administrators may restore files."""
    agent_throttling_enabled: bool | None = None
    """Whether agents work slowly while the computer is busy."""
    agent_throttling_target: EAgentThrottlingTargetType | None = None
    """On which computers they do."""
    create_embedded_recovery_media: bool | None = None
    """Whether recovery media is kept on the disks of the computers themselves. Since 1.3-rev2."""
    restrict_backup_over_metered_connection: bool | None = None
    """Whether no backup is made over metered connections."""
    restrict_backup_over_vpn_connection: bool | None = None
    """Whether no backup is made over a VPN."""
    throttling_enabled: bool | None = None
    """Whether their traffic is slowed down."""
    throttling_unit: ESpeedUnit | None = None
    """Unit of `throttlingValue`."""
    throttling_value: int | None = None
    """Most that may pass, in the unit of `throttlingUnit`."""
    use_specified_wifi_networks: bool | None = None
    """Whether backups are made over certain wireless networks only."""
    wifi_networks: list[str] | None = None
    """Names of those networks."""
