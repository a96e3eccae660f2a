# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AzureInstantVMRecoveryApplianceModel(Model):
    """Helper appliance in Azure. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "storage_account": "storageAccount",
        "subnet": "subnet",
    }

    storage_account: str | None = None
    """Storage account."""
    subnet: str | None = None
    """Subnet."""
