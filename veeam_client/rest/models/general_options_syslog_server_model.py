# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_syslog_server_protocol import ESyslogServerProtocol


@define(eq=False, repr=False, kw_only=True)
class GeneralOptionsSyslogServerModel(Model):
    """A syslog server."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "server_name": "serverName",
        "certificate_thumbprint": "certificateThumbprint",
        "port": "port",
        "transport_protocol": "transportProtocol",
    }

    server_name: str
    """DNS name or IP address."""
    certificate_thumbprint: str | None = None
    """Thumbprint of the TLS certificate to trust."""
    port: int | None = None
    """Port that it listens on."""
    transport_protocol: ESyslogServerProtocol | None = None
    """How events travel."""
