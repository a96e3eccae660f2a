# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_credentials_type import ECredentialsType
    from .guest_os_credentials_per_machine_model import (
        GuestOsCredentialsPerMachineModel,
    )
    from .specified_guest_os_credentials_model import SpecifiedGuestOsCredentialsModel


@define(eq=False, repr=False, kw_only=True)
class GuestOsCredentialsModel(Model):
    """Credentials for the VMs."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials": "credentials",
        "credentials_per_machine": "credentialsPerMachine",
        "use_agent_management_credentials": "useAgentManagementCredentials",
        "credentials_id": "credentialsId",
        "credentials_type": "credentialsType",
    }

    credentials: SpecifiedGuestOsCredentialsModel | None = None
    """Credentials that count for all. Since 1.3-rev0."""
    credentials_per_machine: list[GuestOsCredentialsPerMachineModel] | None = None
    """Credentials of single VMs."""
    use_agent_management_credentials: bool | None = None
    """Whether the credentials of protection groups are used. Since 1.3-rev0."""
    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with. Until 1.2-rev1."""
    credentials_type: ECredentialsType | None = None
    """Kind of the credentials. Until 1.2-rev1."""
