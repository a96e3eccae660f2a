# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class CertificateModel(Model):
    """A TLS certificate."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "issued_by": "issuedBy",
        "issued_to": "issuedTo",
        "key_algorithm": "keyAlgorithm",
        "key_size": "keySize",
        "serial_number": "serialNumber",
        "subject": "subject",
        "thumbprint": "thumbprint",
        "valid_by": "validBy",
        "valid_from": "validFrom",
        "is_trusted": "isTrusted",
    }

    issued_by: str
    """Who issued it."""
    issued_to: str
    """Whom it was issued to."""
    key_algorithm: str
    """Algorithm of its key."""
    key_size: str
    """Length of its key, in bits."""
    serial_number: str
    """Its serial number."""
    subject: str
    """Its subject; need not contain the host name."""
    thumbprint: str
    """Its thumbprint, which a client can pin."""
    valid_by: datetime
    """When it ceases to be valid."""
    valid_from: datetime
    """When it becomes valid."""
    is_trusted: bool | None = None
    """Whether the backup server trusts it. Since 1.3-rev0."""
