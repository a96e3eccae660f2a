# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class S3CompatibleServerAccountModel(Model):
    """Credentials, address and region of S3 compatible storage."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
        "friendly_name": "friendlyName",
        "region_display_name": "regionDisplayName",
        "region_id": "regionId",
        "service_point": "servicePoint",
    }

    credentials_id: UUID
    """Id of the credentials record to sign in with."""
    friendly_name: str
    """Name for people."""
    region_display_name: str | None = None
    """Name of the region, for people. Since 1.3-rev2."""
    region_id: str | None = None
    """Id of the region."""
    service_point: str | None = None
    """Address of the storage."""
