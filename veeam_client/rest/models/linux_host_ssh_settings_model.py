# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .host_component_port_model import HostComponentPortModel


@define(eq=False, repr=False, kw_only=True)
class LinuxHostSSHSettingsModel(Model):
    """Ports of a Linux machine's components, and SSH."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "components": "components",
        "port_range_end": "portRangeEnd",
        "port_range_start": "portRangeStart",
        "server_side": "serverSide",
        "ssh_time_out_ms": "sshTimeOutMs",
        "management_port": "managementPort",
    }

    components: list[HostComponentPortModel] | None = None
    """Ports of single components. Since 1.3-rev0."""
    port_range_end: int | None = None
    """Last port for data transfer; can be -1."""
    port_range_start: int | None = None
    """First port for data transfer; can be -1."""
    server_side: bool | None = None
    """Whether this machine, rather than the other side, opens connections."""
    ssh_time_out_ms: int | None = None
    """How long to wait for an answer over SSH, in milliseconds."""
    management_port: int | None = None
    """Port for management. Until 1.2-rev1."""
