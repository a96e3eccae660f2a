# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_azure_compute_network_security_group_mode import (
        EAzureComputeNetworkSecurityGroupMode,
    )


@define(eq=False, repr=False, kw_only=True)
class AzureComputeNetworkSecurityGroupModel(Model):
    """Network security group of a VM in Azure. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "mode": "mode",
        "id": "id",
    }

    mode: EAzureComputeNetworkSecurityGroupMode
    """A group that is there, a new one, or none."""
    id: str | None = None
    """Id of the group, with `Existing`."""
