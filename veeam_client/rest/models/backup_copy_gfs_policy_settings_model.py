# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .gfs_policy_settings_monthly_model import GFSPolicySettingsMonthlyModel
    from .gfs_policy_settings_weekly_model import GFSPolicySettingsWeeklyModel
    from .gfs_policy_settings_yearly_model import GFSPolicySettingsYearlyModel


@define(eq=False, repr=False, kw_only=True)
class BackupCopyGFSPolicySettingsModel(Model):
    """Which full backups are kept for the long term. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "monthly": "monthly",
        "read_entire_restore_point": "readEntireRestorePoint",
        "weekly": "weekly",
        "yearly": "yearly",
    }

    is_enabled: bool
    """Whether any are."""
    monthly: GFSPolicySettingsMonthlyModel | None = None
    """One full backup a month."""
    read_entire_restore_point: bool | None = None
    """Whether such a full backup is read from the source as a whole instead of being made from increments."""
    weekly: GFSPolicySettingsWeeklyModel | None = None
    """One full backup a week."""
    yearly: GFSPolicySettingsYearlyModel | None = None
    """One full backup a year."""
