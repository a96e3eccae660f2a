# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_capacity_license_object_type import ECapacityLicenseObjectType


@define(eq=False, repr=False, kw_only=True)
class CapacityLicenseObjectModel(Model):
    """What the workloads of one type use."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
        "used_capacity_tb": "usedCapacityTb",
    }

    type_: ECapacityLicenseObjectType
    """Type of the workloads."""
    used_capacity_tb: float
    """Capacity in use, in TB."""
