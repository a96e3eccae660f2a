# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_amazon_region_type import EAmazonRegionType


@define(eq=False, repr=False, kw_only=True)
class AmazonS3ServerAccountModel(Model):
    """Credentials and region of Amazon S3."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
        "friendly_name": "friendlyName",
        "region_display_name": "regionDisplayName",
        "region_id": "regionId",
        "region_type": "regionType",
    }

    credentials_id: UUID
    """Id of the credentials record to sign in with."""
    friendly_name: str
    """Name for people."""
    region_display_name: str | None = None
    """Name of the region, for people. Since 1.3-rev2."""
    region_id: str | None = None
    """Id of the region."""
    region_type: EAmazonRegionType | None = None
    """Which part of the cloud: the global one, China or the government's."""
