# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .certificate_model import CertificateModel


@define(eq=False, repr=False, kw_only=True)
class ConnectionCertificateModel(Model):
    """What a server shows: a certificate or a fingerprint."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "certificate": "certificate",
        "fingerprint": "fingerprint",
    }

    certificate: CertificateModel | None = None
    """Its TLS certificate, where it has one."""
    fingerprint: str | None = None
    """Its SSH fingerprint, where it speaks SSH."""
