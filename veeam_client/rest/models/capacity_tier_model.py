# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_health_check_settings_models import BackupHealthCheckSettingsModels
    from .backup_storage_settings_encryption_model import (
        BackupStorageSettingsEncryptionModel,
    )
    from .backup_window_setting_model import BackupWindowSettingModel
    from .capacity_extent_model import CapacityExtentModel
    from .capacity_tier_override_policy_model import CapacityTierOverridePolicyModel


@define(eq=False, repr=False, kw_only=True)
class CapacityTierModel(Model):
    """Object storage that takes copies or older backups."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "backup_health": "backupHealth",
        "copy_policy_enabled": "copyPolicyEnabled",
        "encryption": "encryption",
        "extents": "extents",
        "move_policy_enabled": "movePolicyEnabled",
        "offload_window": "offloadWindow",
        "operational_restore_period_days": "operationalRestorePeriodDays",
        "override_policy": "overridePolicy",
    }

    is_enabled: bool
    """Whether there is one."""
    backup_health: BackupHealthCheckSettingsModels | None = None
    """When backups there are checked. Since 1.3-rev0."""
    copy_policy_enabled: bool | None = None
    """Whether new backups are copied there at once."""
    encryption: BackupStorageSettingsEncryptionModel | None = None
    """Whether data is encrypted there."""
    extents: list[CapacityExtentModel] | None = None
    """The repositories in it."""
    move_policy_enabled: bool | None = None
    """Whether older backups are moved there."""
    offload_window: BackupWindowSettingModel | None = None
    """Hours in which data may be moved or copied."""
    operational_restore_period_days: int | None = None
    """Age from which inactive restore points move to the capacity tier, in days."""
    override_policy: CapacityTierOverridePolicyModel | None = None
    """Whether backups are moved earlier when space is short."""
