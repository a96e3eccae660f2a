# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .cloud_credentials_spec import CloudCredentialsSpec
from .e_cloud_credentials_type import ECloudCredentialsType


@define(eq=False, repr=False, kw_only=True)
class AzureStorageCloudCredentialsSpec(CloudCredentialsSpec):
    """An Azure storage account, to be added."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "account": "account",
        "shared_key": "sharedKey",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"shared_key"})

    account: str
    """Name of the storage account."""
    shared_key: str
    """The shared key."""
    type_: ECloudCredentialsType = ECloudCredentialsType.AZURE_STORAGE
