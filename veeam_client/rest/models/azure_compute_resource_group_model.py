# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AzureComputeResourceGroupModel(Model):
    """Resource group of a VM in Azure. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "new_resource_group_name": "newResourceGroupName",
        "resource_group": "resourceGroup",
    }

    new_resource_group_name: str | None = None
    """Name of one that is to be made."""
    resource_group: str | None = None
    """A resource group that is there."""
