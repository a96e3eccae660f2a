# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .discovered_entity_model import DiscoveredEntityModel
from .e_discovered_entity_type import EDiscoveredEntityType

if TYPE_CHECKING:
    from .discovered_computer_plugin_model import DiscoveredComputerPluginModel
    from .e_agent_status import EAgentStatus
    from .e_discovered_computer_state import EDiscoveredComputerState
    from .e_driver_status import EDriverStatus
    from .e_operating_system import EOperatingSystem
    from .e_operating_system_platform import EOperatingSystemPlatform
    from .embedded_recovery_media_state_model import EmbeddedRecoveryMediaStateModel


@define(eq=False, repr=False, kw_only=True)
class DiscoveredComputerEntityModel(DiscoveredEntityModel):
    """A computer that a protection group has found. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "agent_status": "agentStatus",
        "driver_status": "driverStatus",
        "ip_addresses": "ipAddresses",
        "object_id": "objectId",
        "plugins": "plugins",
        "state": "state",
        "agent_version": "agentVersion",
        "bios_uuid": "biosUuid",
        "driver_version": "driverVersion",
        "embedded_recovery_media_state": "embeddedRecoveryMediaState",
        "is_trusted": "isTrusted",
        "last_connected": "lastConnected",
        "operating_system": "operatingSystem",
        "operating_system_platform": "operatingSystemPlatform",
        "operating_system_update_version": "operatingSystemUpdateVersion",
        "operating_system_version": "operatingSystemVersion",
        "reboot_required": "rebootRequired",
    }

    agent_status: EAgentStatus
    """Whether an agent is installed."""
    driver_status: EDriverStatus
    """Whether the driver for changed blocks is installed."""
    ip_addresses: list[str]
    """Its IP addresses."""
    object_id: UUID
    """Id of the object that it is in the inventory."""
    plugins: list[DiscoveredComputerPluginModel]
    """Application plug-ins on it."""
    state: EDiscoveredComputerState
    """Whether it can be reached."""
    agent_version: str | None = None
    """Version of the agent."""
    bios_uuid: UUID | None = None
    """Its BIOS UUID."""
    driver_version: str | None = None
    """Version of that driver."""
    embedded_recovery_media_state: EmbeddedRecoveryMediaStateModel | None = None
    """State of the recovery media on its own disk. Since 1.3-rev2."""
    is_trusted: bool | None = None
    """Whether the backup server trusts it. Since 1.3-rev1."""
    last_connected: datetime | None = None
    """When it was last reached."""
    operating_system: EOperatingSystem | None = None
    """Its operating system."""
    operating_system_platform: EOperatingSystemPlatform | None = None
    """Kind of its processor."""
    operating_system_update_version: int | None = None
    """Update of its operating system."""
    operating_system_version: str | None = None
    """Version of its operating system."""
    reboot_required: bool | None = None
    """Whether it must be restarted."""
    type_: EDiscoveredEntityType | None = EDiscoveredEntityType.COMPUTER
