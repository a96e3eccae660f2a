# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class StartEntraIdTenantExportToJsonResponse(Model):
    """An export that was begun. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "export_session_id": "exportSessionId",
    }

    export_session_id: UUID
    """Id of the export; what gets its outcome."""
