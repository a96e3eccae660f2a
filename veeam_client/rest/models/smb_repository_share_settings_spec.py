# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .credentials_import_model import CredentialsImportModel
    from .repository_share_gateway_import_spec import RepositoryShareGatewayImportSpec


@define(eq=False, repr=False, kw_only=True)
class SmbRepositoryShareSettingsSpec(Model):
    """An SMB share with backups."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials": "credentials",
        "share_path": "sharePath",
        "gateway_server": "gatewayServer",
    }

    credentials: CredentialsImportModel
    """Credentials to sign in with."""
    share_path: str
    """Path of the share (`\\\\server\\share`)."""
    gateway_server: RepositoryShareGatewayImportSpec | None = None
    """Managed server to connect through."""
