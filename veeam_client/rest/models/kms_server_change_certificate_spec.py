# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .certificate_upload_spec import CertificateUploadSpec
    from .ekms_certificate_type import EKMSCertificateType


@define(eq=False, repr=False, kw_only=True)
class KMSServerChangeCertificateSpec(Model):
    """A new certificate for a key management server."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "certificate": "certificate",
        "type_": "type",
    }

    certificate: CertificateUploadSpec
    """The certificate."""
    type_: EKMSCertificateType
    """Whose certificate it is."""
