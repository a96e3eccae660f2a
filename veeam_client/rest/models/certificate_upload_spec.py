# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_certificate_file_format_type import ECertificateFileFormatType


@define(eq=False, repr=False, kw_only=True)
class CertificateUploadSpec(Model):
    """A certificate with its key."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "certificate": "certificate",
        "format_type": "formatType",
        "password": "password",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"certificate", "password"})

    certificate: str
    """The file's content, in Base64."""
    format_type: ECertificateFileFormatType
    """Format of the file."""
    password: str | None = None
    """Password that the file is locked with."""
