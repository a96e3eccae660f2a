# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .entra_id_tenant_missing_item_model import EntraIdTenantMissingItemModel
    from .pagination_result import PaginationResult


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantValidateModel(Model):
    """Items that others need and that are missing."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "pagination": "pagination",
    }

    data: list[EntraIdTenantMissingItemModel] | None = None
    """The rows of this page."""
    pagination: PaginationResult | None = None
    """Where this page lies in the whole list."""
