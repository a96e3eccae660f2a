# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_unstructured_data_retention_policy_type import (
        EUnstructuredDataRetentionPolicyType,
    )


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataRetentionPolicySettingsModel(Model):
    """How long all versions of files and objects are kept. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "quantity": "quantity",
        "type_": "type",
    }

    quantity: int | None = None
    """How long, in the unit of `type`."""
    type_: EUnstructuredDataRetentionPolicyType | None = None
    """Unit of `quantity`."""
