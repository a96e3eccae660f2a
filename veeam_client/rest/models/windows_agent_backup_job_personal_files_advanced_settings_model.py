# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class WindowsAgentBackupJobPersonalFilesAdvancedSettingsModel(Model):
    """Masks of files. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "exclude_masks": "excludeMasks",
        "exclude_onedrive": "excludeOneDrive",
        "include_masks": "includeMasks",
    }

    exclude_masks: list[str] | None = None
    """Masks of files to leave out (`*.tmp`)."""
    exclude_onedrive: bool | None = None
    """Whether OneDrive folders are left out."""
    include_masks: list[str] | None = None
    """Masks of files to back up (`*.docx`)."""
