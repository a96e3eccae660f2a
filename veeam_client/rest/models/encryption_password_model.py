# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EncryptionPasswordModel(Model):
    """Encryption password model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "hint": "hint",
        "id": "id",
        "is_imported": "isImported",
        "modification_time": "modificationTime",
        "unique_id": "uniqueId",
    }

    hint: str
    id: UUID
    is_imported: bool | None = None
    modification_time: datetime | None = None
    unique_id: str | None = None
