# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .cloud_credentials_model import CloudCredentialsModel
from .e_cloud_credentials_type import ECloudCredentialsType

if TYPE_CHECKING:
    from .azure_compute_cloud_credentials_deployment_model import (
        AzureComputeCloudCredentialsDeploymentModel,
    )
    from .azure_compute_cloud_credentials_subscription_model import (
        AzureComputeCloudCredentialsSubscriptionModel,
    )


@define(eq=False, repr=False, kw_only=True)
class AzureComputeCloudCredentialsModel(CloudCredentialsModel):
    """A Microsoft Entra application that can run VMs in Azure, without its secret."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "connection_name": "connectionName",
        "deployment": "deployment",
        "subscription": "subscription",
    }

    connection_name: str
    """Name that the console shows."""
    deployment: AzureComputeCloudCredentialsDeploymentModel
    """Azure or Azure Stack, and which region."""
    subscription: AzureComputeCloudCredentialsSubscriptionModel
    """The application and the subscriptions that it reaches."""
    type_: ECloudCredentialsType = ECloudCredentialsType.AZURE_COMPUTE
