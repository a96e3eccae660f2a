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
class CredentialsExportSpec(Model):
    """Which credentials to export; all if nothing is given."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "ids": "ids",
        "names": "names",
        "show_hidden_creds": "showHiddenCreds",
        "types": "types",
    }

    ids: list[UUID] | None = None
    """Ids of the records."""
    names: list[str] | None = None
    """User names of the records."""
    show_hidden_creds: bool | None = None
    """Whether to export records that the console does not show too."""
    types: list[ECredentialsType] | None = None
    """Kinds of credentials."""
