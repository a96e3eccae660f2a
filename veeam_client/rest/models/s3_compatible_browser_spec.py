# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from .cloud_browser_spec import CloudBrowserSpec
from .e_cloud_service_type import ECloudServiceType


@define(eq=False, repr=False, kw_only=True)
class S3CompatibleBrowserSpec(CloudBrowserSpec):
    """Looks into S3 compatible storage."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "gateway_server_id": "gatewayServerId",
        "region_id": "regionId",
        "service_point": "servicePoint",
    }

    gateway_server_id: UUID | None = None
    """Id of the managed server to connect through."""
    region_id: str | None = None
    """Id of the region."""
    service_point: str | None = None
    """Address of the storage."""
    service_type: ECloudServiceType = ECloudServiceType.S3_COMPATIBLE
