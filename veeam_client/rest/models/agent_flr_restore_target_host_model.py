# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from .e_flr_platform_type import EFlrPlatformType
from .flr_restore_target_host_model import FlrRestoreTargetHostModel


@define(eq=False, repr=False, kw_only=True)
class AgentFlrRestoreTargetHostModel(FlrRestoreTargetHostModel):
    """A computer that agents protect, to restore files to."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "protected_computer_id": "protectedComputerId",
    }

    protected_computer_id: UUID
    """Id of the computer."""
    type_: EFlrPlatformType = EFlrPlatformType.AGENT
