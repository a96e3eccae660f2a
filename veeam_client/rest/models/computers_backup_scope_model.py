# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_inventory_scope_workload_type import EInventoryScopeWorkloadType
from .scopes_workload_model import ScopesWorkloadModel

if TYPE_CHECKING:
    from .agent_object_model import AgentObjectModel


@define(eq=False, repr=False, kw_only=True)
class ComputersBackupScopeModel(ScopesWorkloadModel):
    """Computers with agents that a role covers. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "computers": "computers",
    }

    computers: list[AgentObjectModel] | None = None
    """The computers and groups of computers."""
    type_: EInventoryScopeWorkloadType = EInventoryScopeWorkloadType.COMPUTERS
