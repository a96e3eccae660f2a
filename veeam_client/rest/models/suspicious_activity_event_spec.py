# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_creating_suspicious_activity_severity import (
        ECreatingSuspiciousActivitySeverity,
    )
    from .suspicious_activity_machine_spec import SuspiciousActivityMachineSpec


@define(eq=False, repr=False, kw_only=True)
class SuspiciousActivityEventSpec(Model):
    """A malware event that another product reports."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "details": "details",
        "detection_time_utc": "detectionTimeUtc",
        "engine": "engine",
        "machine": "machine",
        "severity": "severity",
    }

    details: str
    """What was found, in words."""
    detection_time_utc: datetime
    """When it was detected, in UTC."""
    engine: str
    """Detection engine that found it."""
    machine: SuspiciousActivityMachineSpec
    """Machine that it is about; some of its fields are enough to find it."""
    severity: ECreatingSuspiciousActivitySeverity | None = None
    """How bad it is. Since 1.3-rev0."""
