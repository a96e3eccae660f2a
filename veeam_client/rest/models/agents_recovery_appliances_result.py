# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .agent_recovery_appliance_model import AgentRecoveryApplianceModel
    from .pagination_result import PaginationResult


@define(eq=False, repr=False, kw_only=True)
class AgentsRecoveryAppliancesResult(Model):
    """A page of recovery appliances. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "pagination": "pagination",
    }

    data: list[AgentRecoveryApplianceModel]
    """The rows of this page."""
    pagination: PaginationResult
    """Where this page lies in the whole list."""
