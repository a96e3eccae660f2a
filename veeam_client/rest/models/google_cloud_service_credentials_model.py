# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .cloud_credentials_model import CloudCredentialsModel
from .e_cloud_credentials_type import ECloudCredentialsType


@define(eq=False, repr=False, kw_only=True)
class GoogleCloudServiceCredentialsModel(CloudCredentialsModel):
    """A service account of Google Cloud, without its key."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "project_id": "projectId",
    }

    name: str | None = None
    """Name of the account."""
    project_id: str | None = None
    """Id of the project in Google Cloud."""
    type_: ECloudCredentialsType = ECloudCredentialsType.GOOGLE_SERVICE
