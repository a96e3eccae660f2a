# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from .cloud_browser_new_folder_spec import CloudBrowserNewFolderSpec
from .e_cloud_service_type import ECloudServiceType


@define(eq=False, repr=False, kw_only=True)
class S3CompatibleBrowserDestinationSpec(CloudBrowserNewFolderSpec):
    """Makes a folder in S3 compatible storage."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "bucket_name": "bucketName",
        "connection_point": "connectionPoint",
        "region_id": "regionId",
        "host_id": "hostId",
    }

    bucket_name: str
    """Name of the bucket."""
    connection_point: str
    """Address of the storage."""
    region_id: str
    """Id of the region."""
    host_id: UUID | None = None
    """Id of the managed server."""
    service_type: ECloudServiceType = ECloudServiceType.S3_COMPATIBLE
