# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .ad_object_model import ADObjectModel


@define(eq=False, repr=False, kw_only=True)
class ADObjectCustomCredentialsModel(Model):
    """Credentials of an object."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "object_": "object",
        "use_master_credentials": "useMasterCredentials",
        "credentials_id": "credentialsId",
    }

    object_: ADObjectModel
    """The object."""
    use_master_credentials: bool
    """Whether the credentials that count for all are used."""
    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with."""
