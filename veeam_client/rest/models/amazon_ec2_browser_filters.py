# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AmazonEC2BrowserFilters(Model):
    """What to show of Amazon EC2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "region_id": "regionId",
    }

    region_id: str
    """Id of the region."""
