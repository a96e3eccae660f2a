# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .azure_compute_vm_disk_configuration_model import (
        AzureComputeVMDiskConfigurationModel,
    )


@define(eq=False, repr=False, kw_only=True)
class AzureComputeVMSizeModel(Model):
    """Size of a VM in Azure and types of its disks. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "instance_size": "instanceSize",
        "disks": "disks",
    }

    instance_size: str
    """Size of the VM."""
    disks: list[AzureComputeVMDiskConfigurationModel] | None = None
    """Its disks."""
