# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AzureSubnetBrowserModel(Model):
    """A subnet in Azure. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "subnet_id": "subnetId",
        "subnet_name": "subnetName",
    }

    subnet_id: str | None = None
    """Id of the subnet."""
    subnet_name: str | None = None
    """Name of the subnet."""
