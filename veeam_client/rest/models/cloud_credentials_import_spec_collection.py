# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .amazon_cloud_credentials_import_spec import AmazonCloudCredentialsImportSpec
    from .azure_compute_cloud_credentials_import_spec import (
        AzureComputeCloudCredentialsImportSpec,
    )
    from .azure_storage_cloud_credentials_import_spec import (
        AzureStorageCloudCredentialsImportSpec,
    )
    from .google_cloud_credentials_import_spec import GoogleCloudCredentialsImportSpec


@define(eq=False, repr=False, kw_only=True)
class CloudCredentialsImportSpecCollection(Model):
    """Cloud credentials, exported or to be imported."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "amazon": "amazon",
        "azure_compute": "azureCompute",
        "azure_storage": "azureStorage",
        "google": "google",
    }

    amazon: list[AmazonCloudCredentialsImportSpec] | None = None
    """Access keys of Amazon Web Services."""
    azure_compute: list[AzureComputeCloudCredentialsImportSpec] | None = None
    """Microsoft Entra applications."""
    azure_storage: list[AzureStorageCloudCredentialsImportSpec] | None = None
    """Azure storage accounts."""
    google: list[GoogleCloudCredentialsImportSpec] | None = None
    """HMAC keys of Google Cloud."""
