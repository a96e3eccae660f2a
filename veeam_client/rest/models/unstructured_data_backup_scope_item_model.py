# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataBackupScopeItemModel(Model):
    """A file server, share or object storage. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "folder": "folder",
        "server_id": "serverId",
        "server_name": "serverName",
    }

    folder: str
    """Folder in it."""
    server_id: UUID
    """Id of the file server, share or object storage."""
    server_name: str | None = None
    """Name of the file server, share or object storage."""
