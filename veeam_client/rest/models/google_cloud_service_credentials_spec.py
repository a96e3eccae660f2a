# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .cloud_credentials_spec import CloudCredentialsSpec
from .e_cloud_credentials_type import ECloudCredentialsType

if TYPE_CHECKING:
    from .e_google_cloud_service_credentials_creation_mode import (
        EGoogleCloudServiceCredentialsCreationMode,
    )
    from .google_cloud_service_credentials_existing_account_spec import (
        GoogleCloudServiceCredentialsExistingAccountSpec,
    )


@define(eq=False, repr=False, kw_only=True)
class GoogleCloudServiceCredentialsSpec(CloudCredentialsSpec):
    """A service account of Google Cloud, to be added."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "existing_account": "existingAccount",
        "creation_mode": "creationMode",
    }

    existing_account: GoogleCloudServiceCredentialsExistingAccountSpec | None = None
    """The account."""
    creation_mode: EGoogleCloudServiceCredentialsCreationMode | None = None
    """Whether a service account is to be created. Until 1.2-rev1."""
    type_: ECloudCredentialsType = ECloudCredentialsType.GOOGLE_SERVICE
