# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .credentials_import_model import CredentialsImportModel


@define(eq=False, repr=False, kw_only=True)
class CloudDirectorViHostImportSpec(Model):
    """A vCenter server behind a Cloud Director server, exported or to be imported."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "vi_credentials": "viCredentials",
        "vi_server_name": "viServerName",
        "certificate_thumbprint": "certificateThumbprint",
    }

    vi_credentials: CredentialsImportModel
    """Credentials to sign in with."""
    vi_server_name: str
    """DNS name or IP address."""
    certificate_thumbprint: str | None = None
    """Thumbprint of the TLS certificate to trust."""
