# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
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
        "unique_id": "uniqueId",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"shared_key"})

    account: str
    """Name of the storage account."""
    shared_key: str
    """The shared key."""
    unique_id: str | None = None
    """Tag that stays the same when the object is exported and imported."""
    type_: ECloudCredentialsType = ECloudCredentialsType.AZURE_STORAGE
