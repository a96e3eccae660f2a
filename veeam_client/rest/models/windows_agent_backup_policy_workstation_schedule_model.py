# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .backup_schedule_model_daily import BackupScheduleModelDaily

if TYPE_CHECKING:
    from .agent_backup_policy_schedule_at_events_model import (
        AgentBackupPolicyScheduleAtEventsModel,
    )
    from .e_post_backup_action import EPostBackupAction
    from .e_power_off_action import EPowerOffAction


@define(eq=False, repr=False, kw_only=True)
class WindowsAgentBackupPolicyWorkstationScheduleModel(BackupScheduleModelDaily):
    """When agents on Windows workstations back up: at a time of day and at events. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "at_events": "atEvents",
        "post_backup_action": "postBackupAction",
        "power_off_action": "powerOffAction",
    }

    at_events: AgentBackupPolicyScheduleAtEventsModel | None = None
    """Events that start a backup."""
    post_backup_action: EPostBackupAction | None = None
    """What the computer does after a backup."""
    power_off_action: EPowerOffAction | None = None
    """What happens if the computer is off at the time of a backup."""
