# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class ComputerRecoveryTokenSpec(Model):
    """A recovery token to be made."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_ids": "backupIds",
        "expiration_date": "expirationDate",
    }

    backup_ids: list[UUID]
    """Ids of the backups that it opens."""
    expiration_date: datetime
    """When it expires."""
