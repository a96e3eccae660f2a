# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_credentials_type import ECredentialsType


@define(eq=False, repr=False, kw_only=True)
class SpecifiedGuestOsCredentialsModel(Model):
    """Credentials that count for all VMs. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
        "credentials_type": "credentialsType",
    }

    credentials_id: UUID
    """Id of the credentials record to sign in with."""
    credentials_type: ECredentialsType
    """Kind of the credentials."""
