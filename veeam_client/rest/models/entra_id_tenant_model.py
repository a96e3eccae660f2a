# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_azure_region_type import EAzureRegionType
    from .entra_id_tenant_authentication_model import EntraIDTenantAuthenticationModel


@define(eq=False, repr=False, kw_only=True)
class EntraIDTenantModel(Model):
    """A Microsoft Entra ID tenant."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "cache_repository_id": "cacheRepositoryId",
        "id": "id",
        "authentication": "authentication",
        "azure_tenant_id": "azureTenantId",
        "description": "description",
        "region": "region",
    }

    cache_repository_id: UUID
    """Id of the repository that holds the cache for its backups."""
    id: UUID
    """Id by which this server knows the tenant."""
    authentication: EntraIDTenantAuthenticationModel | None = None
    """Application that reads the tenant."""
    azure_tenant_id: UUID | None = None
    """Id of the tenant at Microsoft."""
    description: str | None = None
    """Free text for people."""
    region: EAzureRegionType | None = None
    """Which Azure cloud it is in."""
