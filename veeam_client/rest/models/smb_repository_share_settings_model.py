# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
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
        "credentials_id": "credentialsId",
        "share_path": "sharePath",
        "gateway_server": "gatewayServer",
    }

    credentials_id: UUID
    """Id of the credentials record to sign in with."""
    share_path: str
    """Path of the share (`\\\\server\\share`)."""
    gateway_server: RepositoryShareGatewayModel | None = None
    """Managed servers to connect through."""
