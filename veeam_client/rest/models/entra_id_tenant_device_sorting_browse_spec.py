# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_entra_id_tenant_device_sorting_property import (
        EEntraIdTenantDeviceSortingProperty,
    )
    from .e_sort_expression_direction_type import ESortExpressionDirectionType


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantDeviceSortingBrowseSpec(Model):
    """Order of devices. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "direction": "direction",
        "property_": "property",
    }

    direction: ESortExpressionDirectionType | None = None
    """Upwards or downwards."""
    property_: EEntraIdTenantDeviceSortingProperty | None = None
    """Attribute to order by."""
