# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .credentials_model import CredentialsModel
from .e_credentials_type import ECredentialsType


@define(eq=False, repr=False, kw_only=True)
class ManagedServiceCredentialsModel(CredentialsModel):
    """A group managed service account, whose password Active Directory keeps."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "unique_id": "uniqueId",
    }

    unique_id: str | None = None
    """Tag that stays the same when the object is exported and imported."""
    type_: ECredentialsType = ECredentialsType.MANAGED_SERVICE
