# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
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
    """Capacity license summary model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "licensed_capacity_tb": "licensedCapacityTb",
        "used_capacity_tb": "usedCapacityTb",
        "objects": "objects",
        "workload": "workload",
    }

    licensed_capacity_tb: float
    used_capacity_tb: float
    objects: list[CapacityLicenseObjectModel] | None = None
    workload: list[CapacityLicenseWorkloadModel] | None = None
