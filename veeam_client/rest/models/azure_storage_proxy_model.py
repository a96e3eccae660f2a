# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AzureStorageProxyModel(Model):
    """Helper in Azure."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "subscription_id": "subscriptionId",
        "instance_size": "instanceSize",
        "redirector_port": "redirectorPort",
        "resource_group": "resourceGroup",
        "subnet": "subnet",
        "virtual_network": "virtualNetwork",
    }

    subscription_id: UUID
    """Id by which this server knows the subscription."""
    instance_size: str | None = None
    """Size of the VM."""
    redirector_port: int | None = None
    """Port that it listens on."""
    resource_group: str | None = None
    """Resource group."""
    subnet: str | None = None
    """Subnet."""
    virtual_network: str | None = None
    """Virtual network."""
