# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_entra_id_audit_log_retention_policy_type import (
        EEntraIDAuditLogRetentionPolicyType,
    )


@define(eq=False, repr=False, kw_only=True)
class EntraIDAuditLogRetentionPolicySettingsModel(Model):
    """How long backups are kept."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "quantity": "quantity",
        "type_": "type",
    }

    quantity: int | None = None
    """How long, in the unit of `type`."""
    type_: EEntraIDAuditLogRetentionPolicyType | None = None
    """Unit of `quantity`."""
