# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .backup_health_check_settings_models import BackupHealthCheckSettingsModels


@define(eq=False, repr=False, kw_only=True)
class BackupPolicyHealthCheckSettingsModels(BackupHealthCheckSettingsModels):
    """When backups of a policy are checked for damage. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_full_health_check_enabled": "isFullHealthCheckEnabled",
    }

    is_full_health_check_enabled: bool | None = None
    """Whether the check is a full one."""
