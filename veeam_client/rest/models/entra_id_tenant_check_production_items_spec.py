# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .entra_id_tenant_production_item_spec import EntraIdTenantProductionItemSpec


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantCheckProductionItemsSpec(Model):
    """Which items to look for."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "items": "items",
        "credential_id": "credentialId",
    }

    items: list[EntraIdTenantProductionItemSpec]
    """The items."""
    credential_id: UUID | None = None
    """Id of the credentials record to sign in with."""
