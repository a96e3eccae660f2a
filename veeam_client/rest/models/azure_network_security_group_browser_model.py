# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AzureNetworkSecurityGroupBrowserModel(Model):
    """A network security group in Azure. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "network_security_id": "networkSecurityId",
        "network_security_name": "networkSecurityName",
    }

    network_security_id: str | None = None
    """Id of the group."""
    network_security_name: str | None = None
    """Name of the group."""
