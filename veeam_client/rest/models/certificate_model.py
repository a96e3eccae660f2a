# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class CertificateModel(Model):
    """Certificate model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_trusted": "isTrusted",
        "issued_by": "issuedBy",
        "issued_to": "issuedTo",
        "key_algorithm": "keyAlgorithm",
        "key_size": "keySize",
        "serial_number": "serialNumber",
        "subject": "subject",
        "thumbprint": "thumbprint",
        "valid_by": "validBy",
        "valid_from": "validFrom",
    }

    is_trusted: bool
    issued_by: str
    issued_to: str
    key_algorithm: str
    key_size: str
    serial_number: str
    subject: str
    thumbprint: str
    valid_by: datetime
    valid_from: datetime
