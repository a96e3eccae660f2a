# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_indicator_of_compromise_monitoring_status import (
        EIndicatorOfCompromiseMonitoringStatus,
    )


@define(eq=False, repr=False, kw_only=True)
class IndicatorsOfCompromiseModel(Model):
    """An indicator of compromise. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "attack_tactic": "attackTactic",
        "description": "description",
        "name": "name",
        "status": "status",
    }

    attack_tactic: str | None = None
    """What attackers use it for, as MITRE ATT&CK calls it."""
    description: str | None = None
    """Free text for people."""
    name: str | None = None
    """Name of the indicator."""
    status: EIndicatorOfCompromiseMonitoringStatus | None = None
    """Whether it is looked for."""
