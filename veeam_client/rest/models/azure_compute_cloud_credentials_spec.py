# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .cloud_credentials_spec import CloudCredentialsSpec
from .e_cloud_credentials_type import ECloudCredentialsType

if TYPE_CHECKING:
    from .azure_compute_credentials_existing_account_spec import (
        AzureComputeCredentialsExistingAccountSpec,
    )
    from .azure_compute_credentials_new_account_spec import (
        AzureComputeCredentialsNewAccountSpec,
    )
    from .e_azure_compute_credentials_creation_mode import (
        EAzureComputeCredentialsCreationMode,
    )


@define(eq=False, repr=False, kw_only=True)
class AzureComputeCloudCredentialsSpec(CloudCredentialsSpec):
    """A Microsoft Entra application that can run VMs in Azure, to be added."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "connection_name": "connectionName",
        "creation_mode": "creationMode",
        "existing_account": "existingAccount",
        "new_account": "newAccount",
    }

    connection_name: str
    """Name that the console shows."""
    creation_mode: EAzureComputeCredentialsCreationMode
    """Whether the application exists or is to be created."""
    existing_account: AzureComputeCredentialsExistingAccountSpec | None = None
    """The application, if it exists."""
    new_account: AzureComputeCredentialsNewAccountSpec | None = None
    """What creates the application."""
    type_: ECloudCredentialsType = ECloudCredentialsType.AZURE_COMPUTE
