# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .linux_agent_backup_application_settings_model import (
        LinuxAgentBackupApplicationSettingsModel,
    )


@define(eq=False, repr=False, kw_only=True)
class LinuxAgentBackupApplicationAwareProcessingModel(Model):
    """Whether applications are brought to a consistent state. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "app_settings": "appSettings",
        "is_enabled": "isEnabled",
    }

    app_settings: list[LinuxAgentBackupApplicationSettingsModel] | None = None
    """How, by computer."""
    is_enabled: bool | None = None
    """Whether they are."""
