# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
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
    """Proxy state model."""

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
    host_id: UUID
    host_name: str
    id: UUID
    is_disabled: bool
    is_online: bool
    is_out_of_date: bool
    name: str
    type_: EProxyType
