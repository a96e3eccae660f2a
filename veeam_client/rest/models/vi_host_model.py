# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .e_managed_server_type import EManagedServerType
from .managed_server_model import ManagedServerModel

if TYPE_CHECKING:
    from .e_vi_host_type import EViHostType


@define(eq=False, repr=False, kw_only=True)
class ViHostModel(ManagedServerModel):
    """A vCenter server or an ESXi host."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
        "port": "port",
        "vi_host_type": "viHostType",
    }

    credentials_id: UUID
    """Id of the credentials record to sign in with."""
    port: int
    """Port that it listens on."""
    vi_host_type: EViHostType | None = None
    """Whether it is a vCenter server or a host."""
    type_: EManagedServerType = EManagedServerType.VI_HOST
