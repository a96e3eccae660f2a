# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class IrisBackupJobSource(Model):
    """An InterSystems IRIS server that a job backs up. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "entity_id": "entityId",
        "credentials_id": "credentialsId",
    }

    entity_id: UUID
    """Id of the server."""
    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with."""
