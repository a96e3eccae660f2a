# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_ha_certificate_file_format_type import EHaCertificateFileFormatType


@define(eq=False, repr=False, kw_only=True)
class HaCertificateUploadSpec(Model):
    """A certificate. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "certificate": "certificate",
        "format_type": "formatType",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"certificate"})

    certificate: str
    """The certificate, in the format that `formatType` says."""
    format_type: EHaCertificateFileFormatType
    """Format of the certificate."""
