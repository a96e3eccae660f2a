# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .cloud_credentials_model import CloudCredentialsModel
from .e_cloud_credentials_type import ECloudCredentialsType


@define(eq=False, repr=False, kw_only=True)
class AzureStorageCloudCredentialsModel(CloudCredentialsModel):
    """An Azure storage account, without its shared key."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "account": "account",
    }

    account: str
    """Name of the storage account."""
    type_: ECloudCredentialsType = ECloudCredentialsType.AZURE_STORAGE
