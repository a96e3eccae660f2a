# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_indexing_settings_model import BackupIndexingSettingsModel


@define(eq=False, repr=False, kw_only=True)
class GuestFileSystemIndexingModel(Model):
    """Whether files in the VMs are indexed."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "indexing_settings": "indexingSettings",
    }

    is_enabled: bool
    """Whether they are."""
    indexing_settings: list[BackupIndexingSettingsModel] | None = None
    """Which files, by VM."""
