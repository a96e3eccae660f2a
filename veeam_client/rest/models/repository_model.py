# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_repository_type import ERepositoryType


@define(eq=False, repr=False, kw_only=True)
class RepositoryModel(Model):
    """A repository; the class tells the kind."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "id": "id",
        "name": "name",
        "type_": "type",
        "unique_id": "uniqueId",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "amazons3": "AmazonS3StorageModel",
        "amazons3glacier": "AmazonS3GlacierStorageModel",
        "amazonsnowballedge": "AmazonSnowballEdgeStorageModel",
        "azurearchive": "AzureArchiveStorageModel",
        "azureblob": "AzureBlobStorageModel",
        "azuredatabox": "AzureDataBoxStorageModel",
        "googlecloud": "GoogleCloudStorageModel",
        "ibmcloud": "IBMCloudStorageModel",
        "linuxhardened": "LinuxHardenedStorageModel",
        "linuxlocal": "LinuxLocalStorageModel",
        "nfs": "NfsStorageModel",
        "s3compatible": "S3CompatibleStorageModel",
        "smb": "SmbStorageModel",
        "wasabicloud": "WasabiCloudStorageModel",
        "winlocal": "WindowsLocalStorageModel",
        "veeamdatacloudvault": "VeeamDataCloudVaultStorageModel",
        "delldatadomain": "DellDataDomainStorageModel",
        "exagrid": "ExaGridStorageModel",
        "fujitsu": "FujitsuStorageModel",
        "hpestoreonce": "HPEStoreOnceStorageModel",
        "infinidat": "InfinidatStorageModel",
        "quantumdxi": "QuantumDXiStorageModel",
        "s3integrated": "S3CompatibleStorageModel",
        "veeamdatacloudvaultarchive": "VeeamDataCloudVaultArchiveStorageModel",
        "ddboost": "DellDataDomainStorageModel",
        "hpstoreonceintegration": "HPEStoreOnceStorageModel",
        "quantum": "QuantumDXiStorageModel",
        "smartobjects3": "S3CompatibleStorageModel",
    }

    description: str
    """Free text for people."""
    id: UUID
    """Id of the repository."""
    name: str
    """Name of the repository."""
    type_: ERepositoryType
    """Kind of the repository."""
    unique_id: str | None = None
    """Tag that stays the same when the object is exported and imported."""
