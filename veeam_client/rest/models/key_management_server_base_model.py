# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_key_management_server_type import EKeyManagementServerType


@define(eq=False, repr=False, kw_only=True)
class KeyManagementServerBaseModel(Model):
    """A key management server."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "type_": "type",
        "description": "description",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "kms": "CommonKeyManagementServerModel",
    }

    id: UUID
    """Id of the server; what other objects call `kmsServerId`."""
    name: str
    """DNS name or IP address."""
    type_: EKeyManagementServerType
    """Kind of the server."""
    description: str | None = None
    """Free text for people."""
