# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_repository_connection_type import ERepositoryConnectionType


@define(eq=False, repr=False, kw_only=True)
class ObjectStorageConnectionImportSpec(Model):
    """How to connect to object storage."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "connection_type": "connectionType",
        "gateway_servers": "gatewayServers",
    }

    connection_type: ERepositoryConnectionType
    """Directly or through managed servers."""
    gateway_servers: list[str] | None = None
    """Names of the managed servers to connect through."""
