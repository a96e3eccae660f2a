# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_agent_discovered_entity_status import EAgentDiscoveredEntityStatus


@define(eq=False, repr=False, kw_only=True)
class AgentStateModel(Model):
    """Whether a computer is online. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "status": "status",
    }

    id: UUID
    """Id of the computer."""
    name: str
    """Name of the computer."""
    status: EAgentDiscoveredEntityStatus
    """Whether it is online."""
