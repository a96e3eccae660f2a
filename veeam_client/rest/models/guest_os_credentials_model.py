# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .guest_os_credentials_per_machine_model import (
        GuestOsCredentialsPerMachineModel,
    )
    from .specified_guest_os_credentials_model import SpecifiedGuestOsCredentialsModel


@define(eq=False, repr=False, kw_only=True)
class GuestOsCredentialsModel(Model):
    """Credentials for the VMs."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "use_agent_management_credentials": "useAgentManagementCredentials",
        "credentials": "credentials",
        "credentials_per_machine": "credentialsPerMachine",
    }

    use_agent_management_credentials: bool
    """Whether the credentials of protection groups are used."""
    credentials: SpecifiedGuestOsCredentialsModel | None = None
    """Credentials that count for all."""
    credentials_per_machine: list[GuestOsCredentialsPerMachineModel] | None = None
    """Credentials of single VMs."""
