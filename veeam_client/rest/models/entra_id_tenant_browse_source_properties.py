# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantBrowseSourceProperties(Model):
    """Tenant and backup."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_id": "backupId",
        "tenant_id": "tenantId",
        "tenant_name": "tenantName",
    }

    backup_id: UUID
    """Id of the backup."""
    tenant_id: UUID | None = None
    """Id by which this server knows the tenant."""
    tenant_name: str | None = None
    """Name of the tenant."""
