# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_application_settings_import_model import (
        BackupApplicationSettingsImportModel,
    )


@define(eq=False, repr=False, kw_only=True)
class BackupApplicationAwareProcessingImportModel(Model):
    """Whether applications are brought to a consistent state."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "app_settings": "appSettings",
    }

    is_enabled: bool
    """Whether they are."""
    app_settings: list[BackupApplicationSettingsImportModel] | None = None
    """How, by VM."""
