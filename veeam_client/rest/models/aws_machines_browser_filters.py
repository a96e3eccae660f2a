# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AWSMachinesBrowserFilters(Model):
    """Which VMs of Amazon EC2 to show. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
    }

    name: str | None = None
    """Only VMs with this name."""
