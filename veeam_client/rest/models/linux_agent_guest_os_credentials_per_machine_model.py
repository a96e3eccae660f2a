# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .agent_object_model import AgentObjectModel


@define(eq=False, repr=False, kw_only=True)
class LinuxAgentGuestOsCredentialsPerMachineModel(Model):
    """Credentials of a computer. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
        "default": "default",
        "machine_object": "machineObject",
    }

    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with."""
    default: bool | None = None
    """Whether the credentials that count for all are used."""
    machine_object: AgentObjectModel | None = None
    """The computer, group or other container of computers."""
