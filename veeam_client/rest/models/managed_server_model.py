# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_managed_server_type import EManagedServerType
    from .e_managed_servers_status import EManagedServersStatus


@define(eq=False, repr=False, kw_only=True)
class ManagedServerModel(Model):
    """A managed server; the class tells the kind."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "id": "id",
        "name": "name",
        "status": "status",
        "type_": "type",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "clouddirectorhost": "CloudDirectorHostModel",
        "linuxhost": "LinuxHostModel",
        "vihost": "ViHostModel",
        "windowshost": "WindowsHostModel",
        "hvcluster": "HvHostClusterModel",
        "hvserver": "HvServerModel",
        "scvmm": "SCVMMModel",
        "smbv3cluster": "SmbV3ClusterModel",
        "smbv3standalonehost": "SmbV3StandaloneHostModel",
    }

    description: str
    """Free text for people."""
    id: UUID
    """Id of the server; what other objects call `hostId`."""
    name: str
    """DNS name or IP address."""
    status: EManagedServersStatus
    """Whether the backup server can reach it."""
    type_: EManagedServerType
    """Kind of the server."""
