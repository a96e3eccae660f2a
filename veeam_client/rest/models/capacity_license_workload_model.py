# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_capacity_license_object_type import ECapacityLicenseObjectType


@define(eq=False, repr=False, kw_only=True)
class CapacityLicenseWorkloadModel(Model):
    """A workload that takes capacity."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "instance_id": "instanceId",
        "name": "name",
        "type_": "type",
        "used_capacity_tb": "usedCapacityTb",
    }

    instance_id: UUID
    """Id of the workload; what the operations on it take."""
    name: str
    """Name of the workload."""
    type_: ECapacityLicenseObjectType
    """Type of the workload."""
    used_capacity_tb: float
    """Capacity in use, in TB."""
