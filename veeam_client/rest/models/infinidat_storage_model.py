# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .e_repository_type import ERepositoryType
from .repository_model import RepositoryModel

if TYPE_CHECKING:
    from .infinidat_repository_settings_model import InfinidatRepositorySettingsModel
    from .mount_servers_settings_model import MountServersSettingsModel


@define(eq=False, repr=False, kw_only=True)
class InfinidatStorageModel(RepositoryModel):
    """A folder on an Infinidat appliance. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "host_id": "hostId",
        "repository": "repository",
        "mount_servers": "mountServers",
    }

    host_id: UUID
    """Id of the managed server."""
    repository: InfinidatRepositorySettingsModel
    """Its folder and limits."""
    mount_servers: MountServersSettingsModel | None = None
    """Servers that mount backups of this repository for restores."""
    type_: ERepositoryType = ERepositoryType.INFINIDAT
