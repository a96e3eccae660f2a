# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .linux_agent_guest_os_credentials_per_machine_model import (
        LinuxAgentGuestOsCredentialsPerMachineModel,
    )


@define(eq=False, repr=False, kw_only=True)
class LinuxAgentGuestOsCredentialsModel(Model):
    """Credentials for the computers. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
        "credentials_per_machine": "credentialsPerMachine",
        "use_protection_group_credentials": "useProtectionGroupCredentials",
    }

    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with."""
    credentials_per_machine: list[LinuxAgentGuestOsCredentialsPerMachineModel] | None = None
    """Credentials of single computers."""
    use_protection_group_credentials: bool | None = None
    """Whether those of the protection group are used."""
