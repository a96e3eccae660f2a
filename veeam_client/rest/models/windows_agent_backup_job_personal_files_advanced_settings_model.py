# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class WindowsAgentBackupJobPersonalFilesAdvancedSettingsModel(Model):
    """Windows agent backup job personal files advanced settings model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "exclude_masks": "excludeMasks",
        "exclude_one_drive": "excludeOneDrive",
        "include_masks": "includeMasks",
    }

    exclude_masks: list[str] | None = None
    exclude_one_drive: bool | None = None
    include_masks: list[str] | None = None
