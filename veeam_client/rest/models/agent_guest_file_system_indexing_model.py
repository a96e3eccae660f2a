# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .agent_backup_indexing_settings_model import AgentBackupIndexingSettingsModel


@define(eq=False, repr=False, kw_only=True)
class AgentGuestFileSystemIndexingModel(Model):
    """Whether files on the computers are indexed. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "indexing_settings": "indexingSettings",
    }

    is_enabled: bool
    """Whether they are."""
    indexing_settings: list[AgentBackupIndexingSettingsModel] | None = None
    """Which files, by computer."""
