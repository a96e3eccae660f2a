# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AzureMachinesBrowserFilters(Model):
    """Which VMs of Azure to show. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "resource_group": "resourceGroup",
    }

    name: str | None = None
    """Only VMs with this name."""
    resource_group: str | None = None
    """Only VMs in this resource group."""
