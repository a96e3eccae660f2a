# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
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
    """A host that takes CPU sockets."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "cores_number": "coresNumber",
        "host_id": "hostId",
        "host_name": "hostName",
        "name": "name",
        "sockets_number": "socketsNumber",
        "type_": "type",
    }

    cores_number: int
    """How many CPU cores it has."""
    host_id: UUID
    """Id of the host."""
    host_name: str
    """Name of the host."""
    name: str
    """Name of the host."""
    sockets_number: int
    """How many sockets it takes."""
    type_: ESocketLicenseObjectType
    """Type of the host."""
