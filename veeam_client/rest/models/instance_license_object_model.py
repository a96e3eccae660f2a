# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class InstanceLicenseObjectModel(Model):
    """What the workloads of one type use."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "count": "count",
        "multiplier": "multiplier",
        "type_": "type",
        "used_instances_number": "usedInstancesNumber",
    }

    count: int
    """How many workloads there are."""
    multiplier: float
    """How many instances one of them takes."""
    type_: str
    """Type of the workloads."""
    used_instances_number: float
    """How many instances all of them take."""
