# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .agent_object_model import AgentObjectModel
    from .e_agent_hierarchy_type import EAgentHierarchyType
    from .pagination_result import PaginationResult


@define(eq=False, repr=False, kw_only=True)
class PhysicalInventoryBrowserResult(Model):
    """A page of computers and protection groups. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "pagination": "pagination",
        "hierarchy_type": "hierarchyType",
    }

    data: list[AgentObjectModel]
    """The rows of this page."""
    pagination: PaginationResult
    """Where this page lies in the whole list."""
    hierarchy_type: EAgentHierarchyType | None = None
    """Hierarchy that is shown."""
