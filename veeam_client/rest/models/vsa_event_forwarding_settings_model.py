# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_vsa_event_severity import EVsaEventSeverity
    from .vsa_event_forwarding_filter_model import VsaEventForwardingFilterModel
    from .vsa_event_server_model import VsaEventServerModel


@define(eq=False, repr=False, kw_only=True)
class VsaEventForwardingSettingsModel(Model):
    """Which events of a Veeam Software Appliance go to a syslog server. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "advanced_filters": "advancedFilters",
        "enabled": "enabled",
        "severity": "severity",
        "server": "server",
        "use_general_syslog_options": "useGeneralSyslogOptions",
    }

    advanced_filters: list[VsaEventForwardingFilterModel]
    """Severities that are forwarded for single applications."""
    enabled: bool
    """Whether they are forwarded."""
    severity: list[EVsaEventSeverity]
    """Severities that are forwarded."""
    server: VsaEventServerModel | None = None
    """The syslog server otherwise."""
    use_general_syslog_options: bool | None = None
    """Whether they go to the syslog server of the event forwarding settings."""
