# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .cloud_credentials_spec import CloudCredentialsSpec
from .e_cloud_credentials_type import ECloudCredentialsType

if TYPE_CHECKING:
    from .google_cloud_service_credentials_existing_account_spec import (
        GoogleCloudServiceCredentialsExistingAccountSpec,
    )


@define(eq=False, repr=False, kw_only=True)
class GoogleCloudServiceCredentialsSpec(CloudCredentialsSpec):
    """A service account of Google Cloud, to be added."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "existing_account": "existingAccount",
    }

    existing_account: GoogleCloudServiceCredentialsExistingAccountSpec
    """The account."""
    type_: ECloudCredentialsType = ECloudCredentialsType.GOOGLE_SERVICE
