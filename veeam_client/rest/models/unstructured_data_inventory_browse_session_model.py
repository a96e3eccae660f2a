# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataInventoryBrowseSessionModel(Model):
    """Unstructured data inventory browse session model. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "path_separator": "pathSeparator",
        "root_path": "rootPath",
        "server_id": "serverId",
        "session_id": "sessionId",
        "timeout": "timeout",
        "server_name": "serverName",
    }

    path_separator: str
    root_path: str
    server_id: UUID
    session_id: UUID
    timeout: int
    server_name: str | None = None
