# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_proxy_type import EProxyType


@define(eq=False, repr=False, kw_only=True)
class ProxyStateModel(Model):
    """State of a proxy. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "host_id": "hostId",
        "host_name": "hostName",
        "id": "id",
        "is_disabled": "isDisabled",
        "is_online": "isOnline",
        "is_out_of_date": "isOutOfDate",
        "name": "name",
        "type_": "type",
    }

    description: str
    """Free text for people."""
    host_id: UUID
    """Id of the managed server that it is on."""
    host_name: str
    """Name of the managed server that it is on."""
    id: UUID
    """Id of the proxy."""
    is_disabled: bool
    """Whether jobs give it no work."""
    is_online: bool
    """Whether the backup server can reach it."""
    is_out_of_date: bool
    """Whether components on it need an update."""
    name: str
    """Name of the proxy."""
    type_: EProxyType
    """Kind of the proxy."""
