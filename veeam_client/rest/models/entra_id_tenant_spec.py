# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_azure_region_type import EAzureRegionType
    from .e_entra_id_tenant_creation_mode import EEntraIDTenantCreationMode
    from .e_entra_id_tenant_resource import EEntraIdTenantResource
    from .entra_id_tenant_existing_account_spec import EntraIDTenantExistingAccountSpec
    from .entra_id_tenant_new_account_spec import EntraIDTenantNewAccountSpec


@define(eq=False, repr=False, kw_only=True)
class EntraIDTenantSpec(Model):
    """A Microsoft Entra ID tenant to be added."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "azure_tenant_id": "azureTenantId",
        "creation_mode": "creationMode",
        "cache_repository_id": "cacheRepositoryId",
        "description": "description",
        "existing_account": "existingAccount",
        "new_account": "newAccount",
        "protection_scope": "protectionScope",
        "region": "region",
    }

    azure_tenant_id: UUID
    """Id of the tenant at Microsoft."""
    creation_mode: EEntraIDTenantCreationMode
    """Whether the application that reads it exists or is to be created."""
    cache_repository_id: UUID | None = None
    """Id of the repository that is to hold the cache for its backups."""
    description: str | None = None
    """Free text for people."""
    existing_account: EntraIDTenantExistingAccountSpec | None = None
    """The application, if it exists."""
    new_account: EntraIDTenantNewAccountSpec | None = None
    """What creates the application."""
    protection_scope: list[EEntraIdTenantResource] | None = None
    """What of the tenant is to be backed up. Since 1.3-rev1."""
    region: EAzureRegionType | None = None
    """Which Azure cloud it is in."""
