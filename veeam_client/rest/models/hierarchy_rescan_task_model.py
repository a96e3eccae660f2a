# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .e_task_type import ETaskType
from .task_model import TaskModel


@define(eq=False, repr=False, kw_only=True)
class HierarchyRescanTaskModel(TaskModel):
    """Reads the objects of a server afresh."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "server_name": "serverName",
    }

    server_name: str | None = None
    """Name of the server."""
    type_: ETaskType = ETaskType.HIERARCHY_RESCAN
