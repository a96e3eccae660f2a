# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_cloud_credentials_type import ECloudCredentialsType


@define(eq=False, repr=False, kw_only=True)
class CloudCredentialsImportModel(Model):
    """Names cloud credentials."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "tag": "tag",
        "type_": "type",
    }

    name: str
    """Name of the record."""
    tag: str
    """Tag of the record, which stays the same when it is exported and imported."""
    type_: ECloudCredentialsType
    """Cloud and kind of the credentials."""
