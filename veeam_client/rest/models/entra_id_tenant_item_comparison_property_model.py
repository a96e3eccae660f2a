# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantItemComparisonPropertyModel(Model):
    """An attribute that was compared."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "property_name": "propertyName",
        "read_only": "readOnly",
        "new_value": "newValue",
        "old_value": "oldValue",
    }

    property_name: str
    """Name of the attribute."""
    read_only: bool
    """Whether it cannot be restored."""
    new_value: str | None = None
    """Value in the newer state."""
    old_value: str | None = None
    """Value in the older state."""
