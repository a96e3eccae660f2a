# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .general_options_snmp_server_model import GeneralOptionsSNMPServerModel
    from .general_options_syslog_event_filtering_model import (
        GeneralOptionsSyslogEventFilteringModel,
    )
    from .general_options_syslog_server_model import GeneralOptionsSyslogServerModel


@define(eq=False, repr=False, kw_only=True)
class GeneralOptionsEventForwardingModel(Model):
    """Where events go over SNMP and syslog. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "snmp_servers": "SNMPServers",
        "syslog_event_filtering": "syslogEventFiltering",
        "syslog_server": "syslogServer",
    }

    snmp_servers: list[GeneralOptionsSNMPServerModel] | None = None
    """Receivers of SNMP traps."""
    syslog_event_filtering: list[GeneralOptionsSyslogEventFilteringModel] | None = None
    """Filter of the events for syslog."""
    syslog_server: GeneralOptionsSyslogServerModel | None = None
    """The syslog server."""
