# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .e_managed_server_type import EManagedServerType
from .managed_server_model import ManagedServerModel

if TYPE_CHECKING:
    from .e_credentials_storage_type import ECredentialsStorageType
    from .e_host_updates_state import EHostUpdatesState
    from .managed_host_ports_model import ManagedHostPortsModel


@define(eq=False, repr=False, kw_only=True)
class HvServerModel(ManagedServerModel):
    """A Hyper-V host. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_storage_type": "credentialsStorageType",
        "credentials_id": "credentialsId",
        "max_task_count": "maxTaskCount",
        "network_settings": "networkSettings",
        "parent_host_id": "parentHostId",
        "parent_host_name": "parentHostName",
        "updates_state": "updatesState",
    }

    credentials_storage_type: ECredentialsStorageType
    """Where its credentials come from."""
    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with."""
    max_task_count: int | None = None
    """How many tasks may run there at the same time."""
    network_settings: ManagedHostPortsModel | None = None
    """Ports of its components."""
    parent_host_id: UUID | None = None
    """Id of the cluster or System Center server that it belongs to."""
    parent_host_name: str | None = None
    """Name of the cluster or System Center server that it belongs to."""
    updates_state: EHostUpdatesState | None = None
    """Whether its components are up to date."""
    type_: EManagedServerType = EManagedServerType.HV_SERVER
