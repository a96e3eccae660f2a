# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_suspicious_activity_severity import ESuspiciousActivitySeverity
    from .e_suspicious_activity_source_type import ESuspiciousActivitySourceType
    from .e_suspicious_activity_state import ESuspiciousActivityState
    from .e_suspicious_activity_type import ESuspiciousActivityType
    from .suspicious_activity_machine_model import SuspiciousActivityMachineModel


@define(eq=False, repr=False, kw_only=True)
class SuspiciousActivityEventModel(Model):
    """A malware event: something was found on a machine."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "created_by": "createdBy",
        "details": "details",
        "detection_time_utc": "detectionTimeUtc",
        "engine": "engine",
        "id": "id",
        "severity": "severity",
        "source": "source",
        "state": "state",
        "type_": "type",
        "creation_time_utc": "creationTimeUtc",
        "machine": "machine",
    }

    created_by: str
    """Account that recorded it."""
    details: str
    """What was found, in words."""
    detection_time_utc: datetime
    """When it was detected, in UTC."""
    engine: str
    """Detection engine that found it."""
    id: UUID
    """Id of the event."""
    severity: ESuspiciousActivitySeverity
    """How bad it is."""
    source: ESuspiciousActivitySourceType
    """What reported it."""
    state: ESuspiciousActivityState
    """Whether it still counts."""
    type_: ESuspiciousActivityType
    """What was found."""
    creation_time_utc: datetime | None = None
    """When the event was recorded, in UTC. Since 1.3-rev0."""
    machine: SuspiciousActivityMachineModel | None = None
    """Machine that it is about."""
