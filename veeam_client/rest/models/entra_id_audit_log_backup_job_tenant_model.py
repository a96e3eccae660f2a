# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EntraIDAuditLogBackupJobTenantModel(Model):
    """Which tenant."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "tenant_id": "tenantId",
    }

    tenant_id: UUID
    """Id by which this server knows the tenant."""
