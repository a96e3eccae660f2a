# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantItemComparisonReferenceValueModel(Model):
    """A reference that was compared."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "display_name": "displayName",
        "new_value": "newValue",
        "old_value": "oldValue",
        "reference_id": "referenceId",
        "read_only": "readOnly",
    }

    display_name: str
    """Name of that item."""
    new_value: bool
    """Whether the newer state has it."""
    old_value: bool
    """Whether the older state has it."""
    reference_id: str
    """Id of the item that it leads to."""
    read_only: bool | None = None
    """Whether it cannot be restored. Since 1.3-rev2."""
