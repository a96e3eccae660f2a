# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .certificate_upload_spec import CertificateUploadSpec


@define(eq=False, repr=False, kw_only=True)
class EntraIDTenantAuthenticationSpec(Model):
    """An application that reads a tenant, with its secret or certificate."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "application_id": "applicationId",
        "certificate": "certificate",
        "secret": "secret",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"secret"})

    application_id: str
    """Id of the application at Microsoft."""
    certificate: CertificateUploadSpec | None = None
    """The application's certificate, if it has one."""
    secret: str | None = None
    """The application's client secret, if it has one."""
