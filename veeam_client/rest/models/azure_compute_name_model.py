# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .azure_compute_vm_tag_model import AzureComputeVMTagModel


@define(eq=False, repr=False, kw_only=True)
class AzureComputeNameModel(Model):
    """Name and tags of a VM in Azure. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "tags": "tags",
    }

    name: str | None = None
    """Name of the VM."""
    tags: list[AzureComputeVMTagModel] | None = None
    """Its tags."""
