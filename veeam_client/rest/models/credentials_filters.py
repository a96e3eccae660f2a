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
    created_before_filter: datetime | None = None
    include_default_appliance_creds: bool | None = None
    """Since 1.3-rev0."""
    include_hidden_creds: bool | None = None
    """Since 1.3-rev2."""
    limit: int | None = None
    name_filter: str | None = None
    order_asc: bool | None = None
    order_column: ECredentialsFiltersOrderColumn | None = None
    skip: int | None = None
    type_filter: list[ECredentialsType] | None = None
