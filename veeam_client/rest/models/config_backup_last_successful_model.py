# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class ConfigBackupLastSuccessfulModel(Model):
    """When the configuration backup last succeeded."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "last_successful_time": "lastSuccessfulTime",
        "session_id": "sessionId",
    }

    last_successful_time: datetime | None = None
    """When that was."""
    session_id: UUID | None = None
    """Id of that run's session."""
