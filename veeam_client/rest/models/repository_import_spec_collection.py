# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .amazon_s3_glacier_storage_import_spec import AmazonS3GlacierStorageImportSpec
    from .amazon_s3_storage_import_spec import AmazonS3StorageImportSpec
    from .amazon_snowball_edge_storage_import_spec import (
        AmazonSnowballEdgeStorageImportSpec,
    )
    from .azure_archive_storage_import_spec import AzureArchiveStorageImportSpec
    from .azure_blob_storage_import_spec import AzureBlobStorageImportSpec
    from .azure_data_box_storage_import_spec import AzureDataBoxStorageImportSpec
    from .google_cloud_storage_import_spec import GoogleCloudStorageImportSpec
    from .ibm_cloud_storage_import_spec import IBMCloudStorageImportSpec
    from .linux_hardened_storage_import_spec import LinuxHardenedStorageImportSpec
    from .linux_local_storage_import_spec import LinuxLocalStorageImportSpec
    from .nfs_storage_import_spec import NfsStorageImportSpec
    from .s3_compatible_storage_import_spec import S3CompatibleStorageImportSpec
    from .smb_storage_import_spec import SmbStorageImportSpec
    from .wasabi_cloud_storage_import_spec import WasabiCloudStorageImportSpec
    from .windows_local_storage_import_spec import WindowsLocalStorageImportSpec


@define(eq=False, repr=False, kw_only=True)
class RepositoryImportSpecCollection(Model):
    """Repositories, exported or to be imported, by kind."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "amazon_s3_glacier_storages": "AmazonS3GlacierStorages",
        "amazon_s3_storages": "AmazonS3Storages",
        "amazon_snowball_edge_storages": "AmazonSnowballEdgeStorages",
        "azure_archive_storages": "AzureArchiveStorages",
        "azure_blob_storages": "AzureBlobStorages",
        "azure_data_box_storages": "AzureDataBoxStorages",
        "google_cloud_storages": "GoogleCloudStorages",
        "ibm_cloud_storages": "IBMCloudStorages",
        "linux_hardened_repositories": "LinuxHardenedRepositories",
        "linux_local_repositories": "LinuxLocalRepositories",
        "nfs_repositories": "NfsRepositories",
        "s3_compatible_storages": "S3CompatibleStorages",
        "smb_repositories": "SmbRepositories",
        "wasabi_cloud_storages": "WasabiCloudStorages",
        "windows_local_repositories": "WindowsLocalRepositories",
    }

    amazon_s3_glacier_storages: list[AmazonS3GlacierStorageImportSpec] | None = None
    """Buckets of Amazon S3 Glacier."""
    amazon_s3_storages: list[AmazonS3StorageImportSpec] | None = None
    """Buckets of Amazon S3."""
    amazon_snowball_edge_storages: list[AmazonSnowballEdgeStorageImportSpec] | None = None
    """Buckets on AWS Snowball Edge devices."""
    azure_archive_storages: list[AzureArchiveStorageImportSpec] | None = None
    """Containers of the archive tier of Azure Blob storage."""
    azure_blob_storages: list[AzureBlobStorageImportSpec] | None = None
    """Containers of Azure Blob storage."""
    azure_data_box_storages: list[AzureDataBoxStorageImportSpec] | None = None
    """Containers on Azure Data Box devices."""
    google_cloud_storages: list[GoogleCloudStorageImportSpec] | None = None
    """Buckets of Google Cloud storage."""
    ibm_cloud_storages: list[IBMCloudStorageImportSpec] | None = None
    """Buckets of IBM Cloud object storage."""
    linux_hardened_repositories: list[LinuxHardenedStorageImportSpec] | None = None
    """Folders on hardened Linux machines."""
    linux_local_repositories: list[LinuxLocalStorageImportSpec] | None = None
    """Folders on Linux machines."""
    nfs_repositories: list[NfsStorageImportSpec] | None = None
    """NFS shares."""
    s3_compatible_storages: list[S3CompatibleStorageImportSpec] | None = None
    """Buckets of S3 compatible storage."""
    smb_repositories: list[SmbStorageImportSpec] | None = None
    """SMB shares."""
    wasabi_cloud_storages: list[WasabiCloudStorageImportSpec] | None = None
    """Buckets of Wasabi storage."""
    windows_local_repositories: list[WindowsLocalStorageImportSpec] | None = None
    """Folders on Windows machines."""
