# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_credentials_storage_type import ECredentialsStorageType
    from .e_managed_server_type import EManagedServerType
    from .linux_credentials_spec import LinuxCredentialsSpec


@define(eq=False, repr=False, kw_only=True)
class HostConnectionSpec(Model):
    """Which server to ask, and how to sign in there."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "server_name": "serverName",
        "type_": "type",
        "credentials_id": "credentialsId",
        "credentials_storage_type": "credentialsStorageType",
        "port": "port",
        "single_use_credentials": "singleUseCredentials",
    }

    server_name: str
    """DNS name or IP address of the server."""
    type_: EManagedServerType
    """Kind of the server."""
    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with."""
    credentials_storage_type: ECredentialsStorageType | None = None
    """Whether to sign in with a record that is kept, with credentials for this once, or with a certificate."""
    port: int | None = None
    """Port to connect to."""
    single_use_credentials: LinuxCredentialsSpec | None = None
    """Credentials for this once, which are not kept."""
