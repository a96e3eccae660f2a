# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .protection_group_advanced_windows_settings_model import (
        ProtectionGroupAdvancedWindowsSettingsModel,
    )
    from .protection_group_notification_settings_model import (
        ProtectionGroupNotificationSettingsModel,
    )


@define(eq=False, repr=False, kw_only=True)
class AdvancedProtectionGroupSettingsModel(Model):
    """Mail and settings of the agents. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "notifications": "notifications",
        "windows_agent_settings": "windowsAgentSettings",
    }

    notifications: ProtectionGroupNotificationSettingsModel | None = None
    """Mail about the group."""
    windows_agent_settings: ProtectionGroupAdvancedWindowsSettingsModel | None = None
    """Settings of agents for Windows."""
