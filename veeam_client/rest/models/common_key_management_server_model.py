# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .e_key_management_server_type import EKeyManagementServerType
from .key_management_server_base_model import KeyManagementServerBaseModel


@define(eq=False, repr=False, kw_only=True)
class CommonKeyManagementServerModel(KeyManagementServerBaseModel):
    """A key management server that speaks KMIP."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "port": "port",
        "client_certificate_thumbprint": "clientCertificateThumbprint",
        "server_certificate_thumbprint": "serverCertificateThumbprint",
    }

    port: int
    """Port that it listens on."""
    client_certificate_thumbprint: str | None = None
    """Thumbprint of the certificate that the backup server shows."""
    server_certificate_thumbprint: str | None = None
    """Thumbprint of the certificate that the key management server shows."""
    type_: EKeyManagementServerType = EKeyManagementServerType.KMS
