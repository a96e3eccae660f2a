# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .backup_object_model import BackupObjectModel
from .e_platform_type import EPlatformType


@define(eq=False, repr=False, kw_only=True)
class EntraIDBackupObjectModel(BackupObjectModel):
    """A Microsoft Entra ID tenant that has backups."""

    __json_names__: ClassVar[Mapping[str, str]] = {}

    platform_name: EPlatformType = EPlatformType.ENTRA_ID
