# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_syslog_event_severity import ESyslogEventSeverity


@define(eq=False, repr=False, kw_only=True)
class GeneralOptionsSyslogEventFilteringModel(Model):
    """Filter of events for syslog: an event and severities."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "event_id": "eventId",
        "severity": "severity",
    }

    event_id: str
    """Id of the event."""
    severity: list[ESyslogEventSeverity]
    """Severities."""
