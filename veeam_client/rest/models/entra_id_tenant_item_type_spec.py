# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_entra_id_tenant_item_type import EEntraIdTenantItemType


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantItemTypeSpec(Model):
    """Kind of the item."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    type_: EEntraIdTenantItemType
    """Kind of the item."""
