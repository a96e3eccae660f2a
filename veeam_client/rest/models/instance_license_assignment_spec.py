# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_instance_license_workload_role import EInstanceLicenseWorkloadRole


@define(eq=False, repr=False, kw_only=True)
class InstanceLicenseAssignmentSpec(Model):
    """As what a workload is licensed."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "role": "role",
    }

    role: EInstanceLicenseWorkloadRole
    """Whether the workload counts as a workstation or as a server."""
