# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataBackupScopeItemModel(Model):
    """Unstructured data backup scope item model. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "folder": "folder",
        "server_id": "serverId",
        "server_name": "serverName",
    }

    folder: str
    server_id: UUID
    server_name: str | None = None
