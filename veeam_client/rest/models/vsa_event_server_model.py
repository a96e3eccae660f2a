# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_syslog_server_protocol import ESyslogServerProtocol


@define(eq=False, repr=False, kw_only=True)
class VsaEventServerModel(Model):
    """A syslog server. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "port": "port",
        "transport_protocol": "transportProtocol",
    }

    name: str
    """DNS name or IP address."""
    port: int
    """Port that it listens on."""
    transport_protocol: ESyslogServerProtocol
    """How events travel."""
