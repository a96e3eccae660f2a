# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_socket_license_object_type import ESocketLicenseObjectType


@define(eq=False, repr=False, kw_only=True)
class SocketLicenseWorkloadModel(Model):
    """Socket license workload model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "cores_number": "coresNumber",
        "host_id": "hostId",
        "host_name": "hostName",
        "name": "name",
        "sockets_number": "socketsNumber",
        "type_": "type",
    }

    cores_number: int
    host_id: UUID
    host_name: str
    name: str
    sockets_number: int
    type_: ESocketLicenseObjectType
