# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_azure_region_type import EAzureRegionType
    from .e_entra_id_tenant_credentials_type import EEntraIdTenantCredentialsType
    from .e_entra_id_tenant_resource import EEntraIdTenantResource
    from .entra_id_tenant_authentication_model import EntraIDTenantAuthenticationModel


@define(eq=False, repr=False, kw_only=True)
class EntraIDTenantModel(Model):
    """A Microsoft Entra ID tenant."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "authentication": "authentication",
        "azure_tenant_id": "azureTenantId",
        "cache_repository_id": "cacheRepositoryId",
        "credentials_type": "credentialsType",
        "description": "description",
        "name": "name",
        "protection_scope": "protectionScope",
        "region": "region",
    }

    id: UUID
    """Id by which this server knows the tenant."""
    authentication: EntraIDTenantAuthenticationModel | None = None
    """Application that reads the tenant."""
    azure_tenant_id: UUID | None = None
    """Id of the tenant at Microsoft."""
    cache_repository_id: UUID | None = None
    """Id of the repository that holds the cache for its backups."""
    credentials_type: EEntraIdTenantCredentialsType | None = None
    """Whether its application signs in with a secret or a certificate. Since 1.3-rev2."""
    description: str | None = None
    """Free text for people."""
    name: str | None = None
    """Name of the tenant. Since 1.3-rev2."""
    protection_scope: list[EEntraIdTenantResource] | None = None
    """What of the tenant is backed up. Since 1.3-rev1."""
    region: EAzureRegionType | None = None
    """Which Azure cloud it is in."""
