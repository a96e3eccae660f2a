# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .archive_tier_advanced_settings_model import ArchiveTierAdvancedSettingsModel


@define(eq=False, repr=False, kw_only=True)
class ArchiveTierModel(Model):
    """Object storage that takes backups for the long term."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "advanced_settings": "advancedSettings",
        "archive_period_days": "archivePeriodDays",
        "extent_id": "extentId",
    }

    is_enabled: bool
    """Whether there is one."""
    advanced_settings: ArchiveTierAdvancedSettingsModel | None = None
    """How backups are archived."""
    archive_period_days: int | None = None
    """Age from which restore points move to the archive tier, in days."""
    extent_id: UUID | None = None
    """Id of the repository."""
