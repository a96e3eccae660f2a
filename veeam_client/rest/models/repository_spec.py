# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_repository_type import ERepositoryType


@define(eq=False, repr=False, kw_only=True)
class RepositorySpec(Model):
    """A repository to be added; the class tells the kind."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "name": "name",
        "type_": "type",
        "import_backup": "importBackup",
        "import_index": "importIndex",
        "unique_id": "uniqueId",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "amazons3": "AmazonS3StorageSpec",
        "amazons3glacier": "AmazonS3GlacierStorageSpec",
        "amazonsnowballedge": "AmazonSnowballEdgeStorageSpec",
        "azurearchive": "AzureArchiveStorageSpec",
        "azureblob": "AzureBlobStorageSpec",
        "azuredatabox": "AzureDataBoxStorageSpec",
        "googlecloud": "GoogleCloudStorageSpec",
        "ibmcloud": "IBMCloudStorageSpec",
        "linuxhardened": "LinuxHardenedStorageSpec",
        "linuxlocal": "LinuxLocalStorageSpec",
        "nfs": "NfsStorageSpec",
        "s3compatible": "S3CompatibleStorageSpec",
        "smb": "SmbStorageSpec",
        "wasabicloud": "WasabiCloudStorageSpec",
        "winlocal": "WindowsLocalStorageSpec",
        "veeamdatacloudvault": "VeeamDataCloudVaultStorageSpec",
        "delldatadomain": "DellDataDomainStorageSpec",
        "exagrid": "ExaGridStorageSpec",
        "fujitsu": "FujitsuStorageSpec",
        "hpestoreonce": "HPEStoreOnceStorageSpec",
        "infinidat": "InfinidatStorageSpec",
        "quantumdxi": "QuantumDXiStorageSpec",
        "veeamdatacloudvaultarchive": "VeeamDataCloudVaultArchiveStorageSpec",
        "ddboost": "DellDataDomainStorageSpec",
        "hpstoreonceintegration": "HPEStoreOnceStorageSpec",
        "quantum": "QuantumDXiStorageSpec",
    }

    description: str
    """Free text for people."""
    name: str
    """Name of the repository."""
    type_: ERepositoryType
    """Kind of the repository."""
    import_backup: bool | None = None
    """Whether backups that are there are imported. Since 1.3-rev0."""
    import_index: bool | None = None
    """Whether the index of files in those backups is imported. Since 1.3-rev0."""
    unique_id: str | None = None
    """Tag that stays the same when the object is exported and imported."""
