# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_agents_recovery_appliance_operation_type import (
        EAgentsRecoveryApplianceOperationType,
    )


@define(eq=False, repr=False, kw_only=True)
class AgentsRecoveryApplianceOperationInfo(Model):
    """Something that can be done with a recovery appliance. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "enabled": "enabled",
        "operation": "operation",
    }

    enabled: bool
    """Whether it can be done now."""
    operation: EAgentsRecoveryApplianceOperationType
    """What it is."""
