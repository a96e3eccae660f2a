# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .capacity_license_object_model import CapacityLicenseObjectModel
    from .capacity_license_workload_model import CapacityLicenseWorkloadModel


@define(eq=False, repr=False, kw_only=True)
class CapacityLicenseSummaryModel(Model):
    """Capacity of the licence for unstructured data, and what uses it."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "licensed_capacity_tb": "licensedCapacityTb",
        "used_capacity_tb": "usedCapacityTb",
        "objects": "objects",
        "workload": "workload",
    }

    licensed_capacity_tb: float
    """Capacity that it has, in TB."""
    used_capacity_tb: float
    """Capacity in use, in TB."""
    objects: list[CapacityLicenseObjectModel] | None = None
    """Use by type of workload."""
    workload: list[CapacityLicenseWorkloadModel] | None = None
    """Use by workload."""
