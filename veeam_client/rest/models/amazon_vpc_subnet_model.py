# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AmazonVPCSubnetModel(Model):
    """A subnet of Amazon EC2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "subnet_id": "subnetId",
        "subnet_name": "subnetName",
    }

    subnet_id: str | None = None
    """Id of the subnet."""
    subnet_name: str | None = None
    """Name of the subnet."""
