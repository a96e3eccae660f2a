# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_repository_type import ERepositoryType
from .repository_model import RepositoryModel

if TYPE_CHECKING:
    from .hpe_store_once_repository_settings_model import (
        HPEStoreOnceRepositorySettingsModel,
    )
    from .hpe_store_once_storage_settings_model import HPEStoreOnceStorageSettingsModel
    from .mount_servers_settings_model import MountServersSettingsModel


@define(eq=False, repr=False, kw_only=True)
class HPEStoreOnceStorageModel(RepositoryModel):
    """A folder on an HPE StoreOnce appliance. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "hpe_storeonce": "hpeStoreOnce",
        "repository": "repository",
        "mount_servers": "mountServers",
    }

    hpe_storeonce: HPEStoreOnceStorageSettingsModel
    """How to connect to the appliance."""
    repository: HPEStoreOnceRepositorySettingsModel
    """Its folder and limits."""
    mount_servers: MountServersSettingsModel | None = None
    """Servers that mount backups of this repository for restores."""
    type_: ERepositoryType = ERepositoryType.HPE_STOREONCE
