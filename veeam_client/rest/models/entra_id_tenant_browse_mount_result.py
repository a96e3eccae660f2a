# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .entra_id_tenant_browse_mount_model import EntraIdTenantBrowseMountModel
    from .pagination_result import PaginationResult


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantBrowseMountResult(Model):
    """A page of open backups of Microsoft Entra ID tenants."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "pagination": "pagination",
    }

    data: list[EntraIdTenantBrowseMountModel]
    """The rows of this page."""
    pagination: PaginationResult
    """Where this page lies in the whole list."""
