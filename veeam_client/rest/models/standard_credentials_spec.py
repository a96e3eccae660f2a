# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .credentials_spec import CredentialsSpec
from .e_credentials_type import ECredentialsType


@define(eq=False, repr=False, kw_only=True)
class StandardCredentialsSpec(CredentialsSpec):
    """A user name with a password, to be added."""

    __json_names__: ClassVar[Mapping[str, str]] = {}

    type_: ECredentialsType = ECredentialsType.STANDARD
