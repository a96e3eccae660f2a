# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantItemComparisonPropertyModel(Model):
    """Entra id tenant item comparison property model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "property_name": "propertyName",
        "read_only": "readOnly",
        "new_value": "newValue",
        "old_value": "oldValue",
    }

    property_name: str
    read_only: bool
    new_value: str | None = None
    old_value: str | None = None
