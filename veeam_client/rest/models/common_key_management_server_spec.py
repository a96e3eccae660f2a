# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_key_management_server_type import EKeyManagementServerType
from .key_management_server_base_spec import KeyManagementServerBaseSpec

if TYPE_CHECKING:
    from .certificate_upload_spec import CertificateUploadSpec


@define(eq=False, repr=False, kw_only=True)
class CommonKeyManagementServerSpec(KeyManagementServerBaseSpec):
    """A key management server that speaks KMIP, to be added."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "client_certificate": "clientCertificate",
        "port": "port",
        "server_certificate": "serverCertificate",
    }

    client_certificate: CertificateUploadSpec
    """Certificate that the backup server shows."""
    port: int
    """Port that it listens on."""
    server_certificate: CertificateUploadSpec
    """Certificate that the key management server shows."""
    type_: EKeyManagementServerType = EKeyManagementServerType.KMS
