# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .entra_id_tenant_restore_application_certificate_item_spec import (
        EntraIdTenantRestoreApplicationCertificateItemSpec,
    )


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantRestoreApplicationCertificatesSpec(Model):
    """Certificates for a restored application. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "application_id": "applicationId",
        "certificates": "certificates",
    }

    application_id: str
    """Id of the application."""
    certificates: list[EntraIdTenantRestoreApplicationCertificateItemSpec]
    """The certificates."""
