# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantItemComparisonReferenceValueModel(Model):
    """Entra id tenant item comparison reference value model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "display_name": "displayName",
        "new_value": "newValue",
        "old_value": "oldValue",
        "reference_id": "referenceId",
    }

    display_name: str
    new_value: bool
    old_value: bool
    reference_id: str
