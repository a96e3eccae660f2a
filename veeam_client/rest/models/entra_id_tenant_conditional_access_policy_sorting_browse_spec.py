# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_entra_id_tenant_conditional_access_policy_sorting_property import (
        EEntraIdTenantConditionalAccessPolicySortingProperty,
    )
    from .e_sort_expression_direction_type import ESortExpressionDirectionType


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantConditionalAccessPolicySortingBrowseSpec(Model):
    """Order of conditional access policies."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "direction": "direction",
        "property_": "property",
    }

    direction: ESortExpressionDirectionType | None = None
    """Upwards or downwards."""
    property_: EEntraIdTenantConditionalAccessPolicySortingProperty | None = None
    """Attribute to order by."""
