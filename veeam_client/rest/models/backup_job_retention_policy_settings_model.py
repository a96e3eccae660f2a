# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_retention_policy_type import ERetentionPolicyType


@define(eq=False, repr=False, kw_only=True)
class BackupJobRetentionPolicySettingsModel(Model):
    """How long backups are kept."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "quantity": "quantity",
        "type_": "type",
    }

    quantity: int
    """How many, in the unit of `type`."""
    type_: ERetentionPolicyType
    """Whether restore points or days are counted."""
