# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_managed_server_type import EManagedServerType


@define(eq=False, repr=False, kw_only=True)
class ManagedServerSpec(Model):
    """A server to be added; the class tells the kind."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "name": "name",
        "type_": "type",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "clouddirectorhost": "CloudDirectorHostSpec",
        "linuxhost": "LinuxHostSpec",
        "vihost": "ViHostSpec",
        "windowshost": "WindowsHostSpec",
        "hvcluster": "HvHostClusterSpec",
        "hvserver": "HvServerSpec",
        "scvmm": "SCVMMSpec",
        "smbv3cluster": "SmbV3ClusterSpec",
        "smbv3standalonehost": "SmbV3StandaloneHostSpec",
    }

    description: str
    """Free text for people."""
    name: str
    """DNS name or IP address."""
    type_: EManagedServerType
    """Kind of the server."""
