# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .entra_id_tenant_production_item_model import EntraIdTenantProductionItemModel


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantCheckProductionItemsModel(Model):
    """Items that are in the tenant."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "items": "items",
    }

    items: list[EntraIdTenantProductionItemModel]
    """The items."""
