# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AgentBackupMonitoringSettingsModel(Model):
    """Whether to warn of computers that have long gone without a backup. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "quantity": "quantity",
    }

    is_enabled: bool
    """Whether to warn."""
    quantity: int | None = None
    """How long a computer may go without a backup."""
