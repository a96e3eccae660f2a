# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AzureComputeVMTagModel(Model):
    """A tag of a VM in Azure. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "value": "value",
    }

    name: str
    """Name of the tag."""
    value: str | None = None
    """Value of the tag."""
