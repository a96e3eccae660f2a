# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EncryptionPasswordExportSpec(Model):
    """Which encryption passwords to export; all if nothing is given."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "hints": "hints",
        "ids": "ids",
        "modification_time_from": "modificationTimeFrom",
        "tags": "tags",
    }

    hints: list[str] | None = None
    """Hints of the passwords."""
    ids: list[UUID] | None = None
    """Ids of the passwords."""
    modification_time_from: datetime | None = None
    """Only passwords that were changed after this time."""
    tags: list[str] | None = None
    """Tags of the passwords."""
