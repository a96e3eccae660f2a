# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .azure_compute_cloud_credentials_deployment_model import (
        AzureComputeCloudCredentialsDeploymentModel,
    )
    from .azure_compute_cloud_credentials_subscription_spec import (
        AzureComputeCloudCredentialsSubscriptionSpec,
    )


@define(eq=False, repr=False, kw_only=True)
class AzureComputeCredentialsExistingAccountSpec(Model):
    """A Microsoft Entra application that exists."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "deployment": "deployment",
        "subscription": "subscription",
    }

    deployment: AzureComputeCloudCredentialsDeploymentModel
    """Azure or Azure Stack, and which region."""
    subscription: AzureComputeCloudCredentialsSubscriptionSpec
    """The application, its tenant and its secret or certificate."""
