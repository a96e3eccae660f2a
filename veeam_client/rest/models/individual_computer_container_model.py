# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_individual_computer_connection_type import EIndividualComputerConnectionType
    from .linux_credentials_spec import LinuxCredentialsSpec


@define(eq=False, repr=False, kw_only=True)
class IndividualComputerContainerModel(Model):
    """A computer of a group. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "connection_type": "connectionType",
        "host_name": "hostName",
        "credentials_id": "credentialsId",
        "single_use_credentials": "singleUseCredentials",
    }

    connection_type: EIndividualComputerConnectionType
    """Where its credentials come from."""
    host_name: str
    """DNS name or IP address."""
    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with."""
    single_use_credentials: LinuxCredentialsSpec | None = None
    """Credentials that are not kept."""
