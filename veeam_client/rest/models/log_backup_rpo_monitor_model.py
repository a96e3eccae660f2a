# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_periodically_kinds_backup_copy import EPeriodicallyKindsBackupCopy


@define(eq=False, repr=False, kw_only=True)
class LogBackupRPOMonitorModel(Model):
    """When to warn that a copy of logs is late. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "quantity": "quantity",
        "type_": "type",
    }

    is_enabled: bool
    """Whether to warn."""
    quantity: int | None = None
    """After how long, in the unit of `type`."""
    type_: EPeriodicallyKindsBackupCopy | None = None
    """Unit of `quantity`."""
