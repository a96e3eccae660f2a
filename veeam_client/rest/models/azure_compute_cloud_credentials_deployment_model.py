# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_azure_compute_credentials_deployment_type import (
        EAzureComputeCredentialsDeploymentType,
    )
    from .e_azure_region_type import EAzureRegionType


@define(eq=False, repr=False, kw_only=True)
class AzureComputeCloudCredentialsDeploymentModel(Model):
    """Where the Azure account is."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "deployment_type": "deploymentType",
        "region": "region",
    }

    deployment_type: EAzureComputeCredentialsDeploymentType
    """Azure or Azure Stack."""
    region: EAzureRegionType | None = None
    """Azure region."""
