# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataInventoryBrowseSessionModel(Model):
    """A session that looks into a file server, share or object storage. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "path_separator": "pathSeparator",
        "root_path": "rootPath",
        "server_id": "serverId",
        "session_id": "sessionId",
        "timeout": "timeout",
        "server_name": "serverName",
    }

    path_separator: str
    """Character between the parts of a path."""
    root_path: str
    """Path to begin with."""
    server_id: UUID
    """Id of the file server, share or object storage."""
    session_id: UUID
    """Id of the session."""
    timeout: int
    """For how long the session lives. The interface does not say in which unit."""
    server_name: str | None = None
    """Name of the file server, share or object storage."""
