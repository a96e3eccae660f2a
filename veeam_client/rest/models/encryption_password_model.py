# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EncryptionPasswordModel(Model):
    """An encryption password, without the password."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "hint": "hint",
        "id": "id",
        "is_imported": "isImported",
        "modification_time": "modificationTime",
        "unique_id": "uniqueId",
    }

    hint: str
    """Text that helps people to find the password again."""
    id: UUID
    """Id of the password; what other objects call `encryptionPasswordId`."""
    is_imported: bool | None = None
    """Whether it came with a backup from another server. Since 1.3-rev0."""
    modification_time: datetime | None = None
    """When it was last changed."""
    unique_id: str | None = None
    """Tag that stays the same when the object is exported and imported."""
