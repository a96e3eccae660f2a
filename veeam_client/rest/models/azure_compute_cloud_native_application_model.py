# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .cloud_native_application_model import CloudNativeApplicationModel
from .e_cloud_credentials_type import ECloudCredentialsType


@define(eq=False, repr=False, kw_only=True)
class AzureComputeCloudNativeApplicationModel(CloudNativeApplicationModel):
    """A Microsoft Entra application just registered. Its secret is shown this once."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "application_id": "applicationId",
        "secret": "secret",
        "tenant_id": "tenantId",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"secret"})

    application_id: str
    """Id of the application in Azure."""
    secret: str
    """The application's client secret."""
    tenant_id: str
    """Id of the tenant in Azure."""
    type_: ECloudCredentialsType = ECloudCredentialsType.AZURE_COMPUTE
