# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .e_managed_server_type import EManagedServerType
from .managed_server_model import ManagedServerModel

if TYPE_CHECKING:
    from .cloud_director_vi_host_model import CloudDirectorViHostModel


@define(eq=False, repr=False, kw_only=True)
class CloudDirectorHostModel(ManagedServerModel):
    """Cloud director host model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
        "vi_servers": "viServers",
        "certificate_thumbprint": "certificateThumbprint",
        "url": "url",
    }

    credentials_id: UUID
    vi_servers: list[CloudDirectorViHostModel]
    certificate_thumbprint: str | None = None
    url: str | None = None
    type_: EManagedServerType = EManagedServerType.CLOUDDIRECTORHOST
