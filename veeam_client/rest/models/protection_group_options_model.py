# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .advanced_protection_group_settings_model import (
        AdvancedProtectionGroupSettingsModel,
    )
    from .e_application_plugin_type import EApplicationPluginType
    from .protection_group_options_rescan_schedule_model import (
        ProtectionGroupOptionsRescanScheduleModel,
    )


@define(eq=False, repr=False, kw_only=True)
class ProtectionGroupOptionsModel(Model):
    """How computers of a group are found and given agents. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "advanced_settings": "advancedSettings",
        "application_plugins": "applicationPlugins",
        "distribution_repository_id": "distributionRepositoryId",
        "distribution_server_id": "distributionServerId",
        "install_application_plugins": "installApplicationPlugins",
        "install_backup_agent": "installBackupAgent",
        "install_cbt_driver": "installCBTDriver",
        "install_no_snap_agent": "installNoSnapAgent",
        "reboot_if_required": "rebootIfRequired",
        "rescan_schedule": "rescanSchedule",
        "update_automatically": "updateAutomatically",
    }

    advanced_settings: AdvancedProtectionGroupSettingsModel | None = None
    """Mail and settings of the agents."""
    application_plugins: list[EApplicationPluginType] | None = None
    """Which plug-ins."""
    distribution_repository_id: UUID | None = None
    """Id of the repository that holds the packages."""
    distribution_server_id: UUID | None = None
    """Id of the managed server that installs the agents."""
    install_application_plugins: bool | None = None
    """Whether application plug-ins are installed."""
    install_backup_agent: bool | None = None
    """Whether agents are installed."""
    install_cbt_driver: bool | None = None
    """Whether the driver for changed blocks is installed."""
    install_no_snap_agent: bool | None = None
    """Whether Linux computers get the agent that works without a kernel module for snapshots. Since 1.3-rev2."""
    reboot_if_required: bool | None = None
    """Whether computers are restarted where that is needed."""
    rescan_schedule: ProtectionGroupOptionsRescanScheduleModel | None = None
    """When the group is rescanned."""
    update_automatically: bool | None = None
    """Whether agents are updated by themselves."""
