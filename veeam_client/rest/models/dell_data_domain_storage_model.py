# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_repository_type import ERepositoryType
from .repository_model import RepositoryModel

if TYPE_CHECKING:
    from .dell_data_domain_repository_settings_model import (
        DellDataDomainRepositorySettingsModel,
    )
    from .dell_data_domain_storage_settings_model import (
        DellDataDomainStorageSettingsModel,
    )
    from .mount_servers_settings_model import MountServersSettingsModel


@define(eq=False, repr=False, kw_only=True)
class DellDataDomainStorageModel(RepositoryModel):
    """A folder on a Dell Data Domain appliance. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "dell_data_domain": "dellDataDomain",
        "repository": "repository",
        "mount_servers": "mountServers",
    }

    dell_data_domain: DellDataDomainStorageSettingsModel
    """How to connect to the appliance."""
    repository: DellDataDomainRepositorySettingsModel
    """Its folder and limits."""
    mount_servers: MountServersSettingsModel | None = None
    """Servers that mount backups of this repository for restores."""
    type_: ERepositoryType = ERepositoryType.DELL_DATA_DOMAIN
