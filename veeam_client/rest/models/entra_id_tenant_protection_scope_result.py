# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_entra_id_tenant_resource import EEntraIdTenantResource


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantProtectionScopeResult(Model):
    """What of a Microsoft Entra ID tenant is backed up. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "tenant_resources": "tenantResources",
    }

    tenant_resources: list[EEntraIdTenantResource]
    """Kinds of items."""
