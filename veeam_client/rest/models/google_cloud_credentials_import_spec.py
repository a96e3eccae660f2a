# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_cloud_credentials_type import ECloudCredentialsType


@define(eq=False, repr=False, kw_only=True)
class GoogleCloudCredentialsImportSpec(Model):
    """An HMAC key of Google Cloud, exported or to be imported."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "access_key": "accessKey",
        "secret_key": "secretKey",
        "type_": "type",
        "unique_id": "uniqueId",
        "description": "description",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"secret_key"})

    access_key: str
    """Id of the access key."""
    secret_key: str
    """The secret key; never in an export."""
    type_: ECloudCredentialsType
    """Cloud and kind of the credentials."""
    unique_id: str
    """Tag that stays the same when the object is exported and imported."""
    description: str | None = None
    """Free text for people."""
