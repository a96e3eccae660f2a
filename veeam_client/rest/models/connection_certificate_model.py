# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .certificate_model import CertificateModel
    from .certificate_upload_spec import CertificateUploadSpec


@define(eq=False, repr=False, kw_only=True)
class ConnectionCertificateModel(Model):
    """What a server shows: a certificate or a fingerprint."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "certificate": "certificate",
        "certificate_upload": "certificateUpload",
        "fingerprint": "fingerprint",
    }

    certificate: CertificateModel | None = None
    """Its TLS certificate, where it has one."""
    certificate_upload: CertificateUploadSpec | None = None
    """The certificate as a file, in the form in which requests take one. Since 1.3-rev2."""
    fingerprint: str | None = None
    """Its SSH fingerprint, where it speaks SSH."""
