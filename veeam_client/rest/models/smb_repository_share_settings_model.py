# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .repository_share_gateway_model import RepositoryShareGatewayModel


@define(eq=False, repr=False, kw_only=True)
class SmbRepositoryShareSettingsModel(Model):
    """An SMB share with backups."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "share_path": "sharePath",
        "credentials_id": "credentialsId",
        "gateway_server": "gatewayServer",
    }

    share_path: str
    """Path of the share (`\\\\server\\share`)."""
    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with."""
    gateway_server: RepositoryShareGatewayModel | None = None
    """Managed servers to connect through."""
