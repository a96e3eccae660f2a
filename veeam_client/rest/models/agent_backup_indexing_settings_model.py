# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .agent_backup_object_indexing_model import AgentBackupObjectIndexingModel
    from .agent_object_model import AgentObjectModel


@define(eq=False, repr=False, kw_only=True)
class AgentBackupIndexingSettingsModel(Model):
    """Which files of a computer are indexed. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "machine_object": "machineObject",
        "indexing": "indexing",
    }

    machine_object: AgentObjectModel
    """The computer, group or other container of computers."""
    indexing: AgentBackupObjectIndexingModel | None = None
    """Which files."""
