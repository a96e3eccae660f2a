# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_credentials_filters_order_column import ECredentialsFiltersOrderColumn
    from .e_credentials_type import ECredentialsType


@define(eq=False, repr=False, kw_only=True)
class CredentialsFilters(Model):
    """The query parameters of an operation as one object. No operation takes it: give the parameters by name."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "created_after_filter": "createdAfterFilter",
        "created_before_filter": "createdBeforeFilter",
        "include_default_appliance_creds": "includeDefaultApplianceCreds",
        "include_hidden_creds": "includeHiddenCreds",
        "limit": "limit",
        "name_filter": "nameFilter",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "skip": "skip",
        "type_filter": "typeFilter",
    }

    created_after_filter: datetime | None = None
    """Only rows created after this time."""
    created_before_filter: datetime | None = None
    """Only rows created before this time."""
    include_default_appliance_creds: bool | None = None
    """Whether to list the built-in credentials of appliances too. Since 1.3-rev0."""
    include_hidden_creds: bool | None = None
    """Whether to list hidden credentials too. Since 1.3-rev2."""
    limit: int | None = None
    """How many rows to return at most."""
    name_filter: str | None = None
    """Only rows with this name."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
    order_column: ECredentialsFiltersOrderColumn | None = None
    """Column to order by."""
    skip: int | None = None
    """How many rows to leave out at the start."""
    type_filter: list[ECredentialsType] | None = None
    """Only rows of this type."""
