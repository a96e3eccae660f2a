# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_agent_backup_timeout_type import EAgentBackupTimeoutType


@define(eq=False, repr=False, kw_only=True)
class AgentBackupPolicyBackupTimeoutModel(Model):
    """Least time between two backups that events start. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "quantity": "quantity",
        "type_": "type",
    }

    quantity: int
    """How long it is, in the unit of `type`."""
    type_: EAgentBackupTimeoutType
    """Unit of `quantity`."""
