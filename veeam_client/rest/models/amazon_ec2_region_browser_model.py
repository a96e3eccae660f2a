# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .amazon_vpc_browser_model import AmazonVPCBrowserModel


@define(eq=False, repr=False, kw_only=True)
class AmazonEC2RegionBrowserModel(Model):
    """A region of Amazon EC2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "instance_types": "instanceTypes",
        "region_id": "regionId",
        "vpcs": "vpcs",
    }

    instance_types: list[str] | None = None
    """Types of instances."""
    region_id: str | None = None
    """Id of the region."""
    vpcs: list[AmazonVPCBrowserModel] | None = None
    """Networks."""
