# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_user_filters_order_column import EUserFiltersOrderColumn
    from .e_user_type import EUserType


@define(eq=False, repr=False, kw_only=True)
class UserFilters(Model):
    """User filters. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_service_account_filter": "isServiceAccountFilter",
        "limit": "limit",
        "mfa_enabled_filter": "mfaEnabledFilter",
        "name_filter": "nameFilter",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "role_id_filter": "roleIdFilter",
        "role_name_filter": "roleNameFilter",
        "skip": "skip",
        "type_filter": "typeFilter",
    }

    is_service_account_filter: bool | None = None
    limit: int | None = None
    mfa_enabled_filter: bool | None = None
    """Since 1.3-rev2."""
    name_filter: str | None = None
    order_asc: bool | None = None
    order_column: EUserFiltersOrderColumn | None = None
    role_id_filter: UUID | None = None
    role_name_filter: str | None = None
    skip: int | None = None
    type_filter: list[EUserType] | None = None
