# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .capacity_license_workload_model import CapacityLicenseWorkloadModel


@define(eq=False, repr=False, kw_only=True)
class CapacityLicenseWorkloadResult(Model):
    """All workloads that take capacity."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "workloads": "workloads",
    }

    workloads: list[CapacityLicenseWorkloadModel]
    """The workloads."""
