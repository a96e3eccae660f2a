# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .entra_id_tenant_item_comparison_reference_value_model import (
        EntraIdTenantItemComparisonReferenceValueModel,
    )


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantItemComparisonReferenceModel(Model):
    """References of a kind that were compared."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "reference_type": "referenceType",
        "reference_type_display_name": "referenceTypeDisplayName",
        "values": "values",
    }

    reference_type: str
    """Kind of the references."""
    reference_type_display_name: str
    """Name of the kind for people."""
    values: list[EntraIdTenantItemComparisonReferenceValueModel]
    """The references."""
