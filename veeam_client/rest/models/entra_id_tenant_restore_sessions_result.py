# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .entra_id_tenant_restore_session_model import EntraIdTenantRestoreSessionModel
    from .pagination_result import PaginationResult


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantRestoreSessionsResult(Model):
    """Restores made from an open backup."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "pagination": "pagination",
    }

    data: list[EntraIdTenantRestoreSessionModel]
    """The rows of this page."""
    pagination: PaginationResult
    """Where this page lies in the whole list."""
