# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .credentials_model import CredentialsModel
from .e_credentials_type import ECredentialsType


@define(eq=False, repr=False, kw_only=True)
class StandardCredentialsModel(CredentialsModel):
    """A user name with a password."""

    __json_names__: ClassVar[Mapping[str, str]] = {}

    type_: ECredentialsType = ECredentialsType.STANDARD
