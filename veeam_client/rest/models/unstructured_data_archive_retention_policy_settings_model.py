# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_unstructured_data_archive_retention_policy_type import (
        EUnstructuredDataArchiveRetentionPolicyType,
    )


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataArchiveRetentionPolicySettingsModel(Model):
    """How long archived versions are kept. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "quantity": "quantity",
        "type_": "type",
    }

    quantity: int
    """How long, in the unit of `type`."""
    type_: EUnstructuredDataArchiveRetentionPolicyType
    """Unit of `quantity`."""
