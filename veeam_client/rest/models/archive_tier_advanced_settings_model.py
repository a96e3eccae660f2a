# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class ArchiveTierAdvancedSettingsModel(Model):
    """How backups are archived."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "archive_deduplication_enabled": "archiveDeduplicationEnabled",
        "cost_optimized_archive_enabled": "costOptimizedArchiveEnabled",
    }

    archive_deduplication_enabled: bool | None = None
    """Whether blocks that archived backups share are stored once."""
    cost_optimized_archive_enabled: bool | None = None
    """Whether only backups that stay long enough to be worth it are archived."""
