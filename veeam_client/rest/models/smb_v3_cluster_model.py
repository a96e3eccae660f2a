# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .e_managed_server_type import EManagedServerType
from .managed_server_model import ManagedServerModel

if TYPE_CHECKING:
    from .managed_host_ports_model import ManagedHostPortsModel


@define(eq=False, repr=False, kw_only=True)
class SmbV3ClusterModel(ManagedServerModel):
    """A cluster of SMB 3 file servers with files of Hyper-V VMs. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
        "network_settings": "networkSettings",
    }

    credentials_id: UUID
    """Id of the credentials record to sign in with."""
    network_settings: ManagedHostPortsModel | None = None
    """Ports of its components."""
    type_: EManagedServerType = EManagedServerType.SMB_V3_CLUSTER
