# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.cloud_browser_model import CloudBrowserModel
    from ..models.cloud_browser_new_folder_spec import CloudBrowserNewFolderSpec
    from ..models.cloud_browser_spec import CloudBrowserSpec
    from ..models.cloud_browser_virtual_machines_model import (
        CloudBrowserVirtualMachinesModel,
    )
    from ..models.cloud_browser_virtual_machines_spec import (
        CloudBrowserVirtualMachinesSpec,
    )
    from ..models.cloud_credentials_model import CloudCredentialsModel
    from ..models.empty_success_response import EmptySuccessResponse
    from ..models.veeam_data_cloud_vault_initialize_spec import (
        VeeamDataCloudVaultInitializeSpec,
    )
    from ..models.veeam_data_cloud_vault_storage_browser_spec import (
        VeeamDataCloudVaultStorageBrowserSpec,
    )


class CloudBrowser(Section):
    """Looking into clouds with credentials: regions, buckets, containers, folders, networks, VMs."""

    async def browse_cloud_entity(
        self,
        *,
        reset_cache: bool | None = None,
        body: CloudBrowserSpec | Mapping[str, Any] | None = None,
    ) -> CloudBrowserModel:
        """List what credentials reach in a cloud.

        Regions with their buckets and folders for object storage; subscriptions or regions with their networks
        and sizes of VMs for computing. There are no pages.

        Args:
            reset_cache: Whether to read the objects afresh instead of from the server's cache. Fresh is
                slower.
            body: Which cloud to look into; the class tells the service. Can be left out.

        Returns:
            CloudBrowserModel: What there is in a cloud; the class tells the service.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewCloudHierarchy.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/cloudBrowser`
        """
        result: CloudBrowserModel = await self._call(
            "BrowseCloudEntity",
            reset_cache=reset_cache,
            body=body,
        )
        return result

    async def create_new_cloud_folder(
        self,
        *,
        body: CloudBrowserNewFolderSpec | Mapping[str, Any] | None = None,
    ) -> EmptySuccessResponse:
        """Make a folder in a bucket or container.

        Args:
            body: Where to make a folder; the class tells the service. Can be left out.

        Returns:
            EmptySuccessResponse: An empty object. The server has done what was asked.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateCloudStorageFolder.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/cloudBrowser/newFolder`
        """
        result: EmptySuccessResponse = await self._call(
            "CreateNewCloudFolder",
            body=body,
        )
        return result

    async def initialize_veeam_cloud_vault(
        self,
        *,
        body: VeeamDataCloudVaultInitializeSpec | Mapping[str, Any],
    ) -> CloudCredentialsModel:
        """Prepare a Veeam Data Cloud Vault for backups.

        Args:
            body: Which vault to prepare.

        Returns:
            CloudCredentialsModel: Credentials for a cloud, without their secrets; the class tells the cloud.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateCloudStorageFolder.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `POST /api/v1/cloudBrowser/initializeVault`
        """
        result: CloudCredentialsModel = await self._call(
            "InitializeVeeamCloudVault",
            body=body,
        )
        return result

    async def browse_cloud_vault_entity(
        self,
        *,
        vault_id: str,
        body: VeeamDataCloudVaultStorageBrowserSpec | Mapping[str, Any],
        reset_cache: bool | None = None,
    ) -> CloudBrowserModel:
        """List the folders of a Veeam Data Cloud Vault.

        There are no pages.

        Args:
            vault_id: Id of the vault.
            reset_cache: Whether to read the objects afresh instead of from the server's cache. Fresh is
                slower.
            body: Looks into the vaults of Veeam Data Cloud.

        Returns:
            CloudBrowserModel: What there is in a cloud; the class tells the service.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewCloudHierarchy.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `POST /api/v1/cloudBrowser/{vaultId}`
        """
        result: CloudBrowserModel = await self._call(
            "BrowseCloudVaultEntity",
            vault_id=vault_id,
            body=body,
            reset_cache=reset_cache,
        )
        return result

    async def browse_cloud_entity_virtual_machines(
        self,
        *,
        reset_cache: bool | None = None,
        body: CloudBrowserVirtualMachinesSpec | Mapping[str, Any] | None = None,
    ) -> CloudBrowserVirtualMachinesModel:
        """List the VMs that an account reaches in a region of a cloud.

        There are no pages.

        Args:
            reset_cache: Whether to read the objects afresh instead of from the server's cache. Fresh is
                slower.
            body: In which cloud to look for VMs; the class tells the cloud. Can be left out.

        Returns:
            CloudBrowserVirtualMachinesModel: VMs in a region of a cloud; the class tells the cloud.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewCloudHierarchy.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `POST /api/v1/cloudBrowser/virtualMachines`
        """
        result: CloudBrowserVirtualMachinesModel = await self._call(
            "BrowseCloudEntityVirtualMachines",
            reset_cache=reset_cache,
            body=body,
        )
        return result
