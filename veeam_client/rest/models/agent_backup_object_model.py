# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from .backup_object_model import BackupObjectModel


@define(eq=False, repr=False, kw_only=True)
class AgentBackupObjectModel(BackupObjectModel):
    """A computer that agents have backed up. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "bios_uuid": "biosUuid",
        "computer_id": "computerId",
        "protection_group_ids": "protectionGroupIds",
    }

    bios_uuid: str | None = None
    """BIOS UUID of the computer."""
    computer_id: UUID | None = None
    """Id of the computer."""
    protection_group_ids: list[UUID] | None = None
    """Ids of the protection groups that it is in."""
