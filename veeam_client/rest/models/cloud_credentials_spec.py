# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_cloud_credentials_type import ECloudCredentialsType


@define(eq=False, repr=False, kw_only=True)
class CloudCredentialsSpec(Model):
    """Credentials for a cloud that are to be added; the class tells the cloud."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
        "description": "description",
        "unique_id": "uniqueId",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "amazon": "AmazonCloudCredentialsSpec",
        "azurecompute": "AzureComputeCloudCredentialsSpec",
        "azurestorage": "AzureStorageCloudCredentialsSpec",
        "google": "GoogleCloudCredentialsSpec",
        "googleservice": "GoogleCloudServiceCredentialsSpec",
    }

    type_: ECloudCredentialsType
    """Cloud and kind of the credentials."""
    description: str | None = None
    """Free text for people."""
    unique_id: str | UUID | None = None
    """Tag that stays the same when the object is exported and imported. Since 1.3-rev2, but for some kinds."""
