# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .cloud_credentials_spec import CloudCredentialsSpec
from .e_cloud_credentials_type import ECloudCredentialsType


@define(eq=False, repr=False, kw_only=True)
class AmazonCloudCredentialsSpec(CloudCredentialsSpec):
    """An access key of Amazon Web Services or of S3 compatible storage, to be added."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "access_key": "accessKey",
        "secret_key": "secretKey",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"secret_key"})

    access_key: str
    """Id of the access key."""
    secret_key: str
    """The secret key."""
    type_: ECloudCredentialsType = ECloudCredentialsType.AMAZON
