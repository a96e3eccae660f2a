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
    """The query parameters of an operation as one object.

    No operation takes it: give the parameters by name. Since 1.3-rev1.
    """

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
    """Only accounts for programs (true) or for people (false)."""
    limit: int | None = None
    """How many rows to return at most."""
    mfa_enabled_filter: bool | None = None
    """Only users and groups that are asked for a second factor (true) or are not (false). Since 1.3-rev2."""
    name_filter: str | None = None
    """Only rows with this name."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
    order_column: EUserFiltersOrderColumn | None = None
    """Column to order by."""
    role_id_filter: UUID | None = None
    """Only users and groups that have the role with this id."""
    role_name_filter: str | None = None
    """Only users and groups that have the role with this name."""
    skip: int | None = None
    """How many rows to leave out at the start."""
    type_filter: list[EUserType] | None = None
    """Only users and groups of these types."""
