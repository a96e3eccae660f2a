# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from .cloud_browser_spec import CloudBrowserSpec
from .e_cloud_service_type import ECloudServiceType


@define(eq=False, repr=False, kw_only=True)
class IBMCloudStorageBrowserSpec(CloudBrowserSpec):
    """Looks into IBM Cloud object storage."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "region_id": "regionId",
        "service_point": "servicePoint",
        "gateway_server_id": "gatewayServerId",
    }

    region_id: str
    """Id of the region."""
    service_point: str
    """Address of the storage."""
    gateway_server_id: UUID | None = None
    """Id of the managed server to connect through."""
    service_type: ECloudServiceType = ECloudServiceType.IBM_CLOUD
