# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .credentials_import_spec import CredentialsImportSpec


@define(eq=False, repr=False, kw_only=True)
class CredentialsImportSpecCollection(Model):
    """Credentials, exported or to be imported."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials": "credentials",
    }

    credentials: list[CredentialsImportSpec]
    """The records."""
