# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataShareMigrationDestinationModel(Model):
    """Where a recovered file share is migrated to. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "path": "path",
        "preserve_hierarchy": "preserveHierarchy",
        "unstructured_data_server_id": "unstructuredDataServerId",
    }

    path: str | None = None
    """Folder on it."""
    preserve_hierarchy: bool | None = None
    """Whether the folders keep their hierarchy."""
    unstructured_data_server_id: UUID | None = None
    """Id of the file server or share."""
